//! From finished results to what a code holds of them.

use super::answers::place;
use super::instrument;
use super::instrument::Instrument;
use super::quiz::ScoringKey;
use super::record::Record;
use super::scoring::base_answers;
use crate::codec::{self, Answers, Code, QuizSums, Sum, Sums};

/// Results that are to go into one code: of one instrument, or of each one.
#[derive(Clone, Copy, Debug, Default)]
pub struct Selection<'a> {
    /// A self-assessment.
    pub bases: Option<&'a Record>,
    /// A quiz.
    pub quiz: Option<&'a Record>,
}

impl<'a> Selection<'a> {
    /// With one result more, in the place of its instrument.
    pub fn and(self, record: Option<&'a Record>) -> Selection<'a> {
        match record.map(|record| record.instrument) {
            Some(Instrument::PowerBases) => Selection { bases: record, ..self },
            Some(Instrument::Influence) => Selection { quiz: record, ..self },
            None => self,
        }
    }

    /// The month of the later one, as [`codec::month`] counts.
    pub fn month(&self) -> u16 {
        let records = self.bases.into_iter().chain(self.quiz);
        records.map(|record| codec::month(&record.completed_at)).max().unwrap_or(0)
    }

    /// The run's key; two runs travel under the quiz's, which ordered its scenarios.
    fn key(&self) -> u32 {
        self.quiz.or(self.bases).map_or(0, |record| record.key)
    }

    /// The group of the self-assessment, 0 where there is none.
    fn context(&self) -> u8 {
        self.bases.map_or(0, |record| record.mark(place::CONTEXT))
    }

    fn flags(&self) -> u8 {
        self.bases.map_or(0, |record| record.flags.0)
    }

    /// The code's contents with every answer.
    pub fn answers(&self, name: Option<String>) -> Code {
        let some = |marks: [u8; 12]| marks.iter().any(|mark| *mark != 0).then_some(marks);
        let [bases, quiz] = [self.bases, self.quiz];
        Code::Answers(Answers {
            month: self.month(),
            context: self.context(),
            key: self.key(),
            flags: self.flags(),
            name,
            items: bases.map(|record| record.items()),
            supplement: bases.and_then(|record| some(record.supplement())),
            quiz: quiz.map(|record| record.choices()),
            forecasts: quiz.and_then(|record| some(record.forecasts())),
        })
    }

    /// The code's contents with nothing but sums; without the quiz's key, none for a quiz.
    pub fn sums(&self, name: Option<String>, key: Option<&ScoringKey>) -> Option<Code> {
        let quiz = match (self.quiz, key) {
            (Some(record), Some(key)) => Some(quiz_sums(record, key)),
            (Some(_), None) => return None,
            (None, _) => None,
        };
        let bases = self.bases;
        let supplement = bases.map(|record| record.supplement());
        Some(Code::Sums(Sums {
            month: self.month(),
            context: self.context(),
            key: self.key(),
            flags: self.flags(),
            name,
            bases: bases.map(|record| {
                let items = record.items();
                std::array::from_fn(|turn| sum(&base_answers(&items, instrument::item_base(turn))))
            }),
            supplement: supplement
                .filter(|marks| marks.iter().any(|mark| *mark != 0))
                .map(|marks| [sum(&marks[..6]), sum(&marks[6..9]), sum(&marks[9..])]),
            quiz,
        }))
    }
}

fn sum(answers: &[u8]) -> Sum {
    let answered = answers.iter().filter(|answer| **answer > 0).count() as u8;
    Sum { answered, sum: answers.iter().sum() }
}

fn quiz_sums(record: &Record, key: &ScoringKey) -> QuizSums {
    let answers = &record.answers;
    let scores = record.quiz_scores(key);
    let credit = answers.choices().into_iter().zip(&key.credit).map(|(choice, credit)| {
        usize::from(choice).checked_sub(1).and_then(|at| credit.get(at)).copied().unwrap_or(0)
    });
    QuizSums { answered: scores.answered, credit: credit.sum(), chosen: scores.chosen, urgent: scores.urgent }
}
