//! A result that came in a code: scored anew, or its scores put together from sums.

use super::answers::Answers;
use super::flags::Flags;
use super::instrument::{Base, Context, Instrument, item_base};
use super::quiz::{QuizScores, ScoringKey};
use super::scoring::Scores;
use crate::codec::{self, Code, QuizSums, Refusal, Sum, Sums};

/// What a code says about somebody.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenedResult {
    /// The month it was finished: `2026-11`.
    pub month: String,
    /// The group of the self-assessment.
    pub context: Option<Context>,
    /// The run's key.
    pub key: u32,
    /// The quality flags of the self-assessment.
    pub flags: Flags,
    /// The name that the person put on it, if any; anything can stand there.
    pub name: Option<String>,
    /// The self-assessment.
    pub bases: Option<Bases>,
    /// The quiz.
    pub quiz: Option<Quiz>,
}

/// Somebody's self-assessment.
#[derive(Clone, Debug, PartialEq)]
pub struct Bases {
    /// Its scores.
    pub scores: Scores,
    /// The answers, where the code has them.
    pub answers: Option<Answers>,
}

/// Somebody's quiz.
#[derive(Clone, Debug, PartialEq)]
pub struct Quiz {
    /// Its scores. From sums alone what needs single answers stands at its default.
    pub scores: QuizScores,
    /// The answers, where the code has them.
    pub answers: Option<Answers>,
}

impl OpenedResult {
    /// What a code of kind 1 or 2 says; `None` for all other kinds.
    pub fn of(code: Code, key: &ScoringKey) -> Option<OpenedResult> {
        match code {
            Code::Answers(answers) => Some(of_answers(answers, key)),
            Code::Sums(sums) => Some(of_sums(sums)),
            _ => None,
        }
    }

    /// Reads a result's code.
    ///
    /// # Errors
    /// Why it was not read; codes of other kinds are unknown here.
    pub fn read(code: &str, pack: &str, key: &ScoringKey) -> Result<OpenedResult, Refusal> {
        let code = codec::read(code, codec::pack(pack))?;
        OpenedResult::of(code, key).ok_or(Refusal::Unknown)
    }
}

fn of_answers(answers: codec::Answers, key: &ScoringKey) -> OpenedResult {
    let bases = answers.items.map(|items| {
        let mut given = Answers::new(Instrument::PowerBases, answers.key);
        let marks = items.into_iter().chain(answers.supplement.unwrap_or_default());
        marks.chain([answers.context]).enumerate().for_each(|(at, mark)| given.put(at, mark));
        Bases { scores: Scores::of(&given.items(), &given.supplement()), answers: Some(given) }
    });
    let quiz = answers.quiz.map(|choices| {
        let mut given = Answers::new(Instrument::Influence, answers.key);
        let marks = choices.into_iter().chain(answers.forecasts.unwrap_or_default()).chain([1; 12]);
        marks.enumerate().for_each(|(at, mark)| given.put(at, mark));
        let scores = QuizScores::of(&given.choices(), &given.forecasts(), key);
        Quiz { scores, answers: Some(given) }
    });
    let head =
        Head { month: answers.month, context: answers.context, key: answers.key, flags: answers.flags };
    head.with(answers.name, bases, quiz)
}

fn of_sums(sums: Sums) -> OpenedResult {
    let others = sums.supplement.unwrap_or_default();
    let bases = sums.bases.map(|bases| Bases {
        scores: Scores {
            bases: Base::ALL.map(|base| {
                let turn = (0..6).find(|turn| item_base(*turn) == base)?;
                score(bases.get(turn)?, 4)
            }),
            trust: score(&others[0], 5),
            credibility: score(&others[1], 3),
            growing: score(&others[2], 3),
        },
        answers: None,
    });
    let quiz = sums.quiz.map(|quiz| Quiz { scores: quiz_scores(&quiz), answers: None });
    let head = Head { month: sums.month, context: sums.context, key: sums.key, flags: sums.flags };
    head.with(sums.name, bases, quiz)
}

/// A score of a sum, from so many answers on: the same division as in [`super::scoring::scale`], so the
/// same number to the last bit.
pub fn score(sum: &Sum, least: u8) -> Option<f64> {
    let points = f64::from(sum.sum) - f64::from(sum.answered);
    (sum.answered > 0 && sum.answered >= least).then(|| points * 25.0 / f64::from(sum.answered))
}

fn quiz_scores(sums: &QuizSums) -> QuizScores {
    let (credit, most) = (f64::from(sums.credit), f64::from(sums.answered) * 3.0);
    QuizScores {
        index: (sums.answered >= 10).then(|| credit * 100.0 / most),
        chosen: sums.chosen,
        urgent: sums.urgent,
        answered: sums.answered,
        partial: matches!(sums.answered, 10 | 11),
        ..QuizScores::default()
    }
}

/// What both kinds of codes begin with.
struct Head {
    month: u16,
    context: u8,
    key: u32,
    flags: u8,
}

impl Head {
    fn with(self, name: Option<String>, bases: Option<Bases>, quiz: Option<Quiz>) -> OpenedResult {
        OpenedResult {
            month: codec::month_text(self.month),
            context: Context::from_number(self.context),
            key: self.key,
            flags: Flags(self.flags),
            name,
            bases,
            quiz,
        }
    }
}
