//! A finished run, in the shape that is published and stored, and what the
//! screens read from it.

use super::answers::{self, Answers, place};
use super::draft::Draft;
use super::flags::{Flags, flags};
use super::instrument::{Context, Instrument};
use super::names;
use super::published::{InfluenceResult, PowerBasesResult};
use super::quiz::{QuizScores, ScoringKey};
use super::scoring::Scores;
use crate::plain::numeral::numeral;
use crate::plain::shape;
use crate::plain::value::Value;
use std::ops::Deref;

/// A finished run of one instrument.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// The answers; of a quiz those that were fixed.
    pub answers: Answers,
    /// When it was finished, UTC, ISO 8601 to the second.
    pub completed_at: String,
    /// The same day as the reader's language writes it; with the time where another result of
    /// the same exercise is of that day. Empty before a room is there that keeps something.
    pub date: String,
    /// The quality flags of a self-assessment.
    pub flags: Flags,
    /// The result as it is published and stored.
    pub published: Value,
}

impl Record {
    /// Finishes a self-assessment.
    pub fn of_power_bases(draft: &Draft, pack: &str, completed_at: &str) -> Record {
        Record::of_bases(&draft.answers, flags(&draft.items(), &draft.seconds), pack, completed_at)
    }

    /// A self-assessment whose flags are known.
    pub fn of_bases(answers: &Answers, flags: Flags, pack: &str, completed_at: &str) -> Record {
        let scores = Scores::of(&answers.items(), &answers.supplement());
        let published = PowerBasesResult::of(answers, &scores, flags, pack, completed_at);
        Record::new(answers.clone(), flags, completed_at, shape::write(&published))
    }

    /// Finishes a quiz. Answers that were not fixed do not count.
    pub fn of_influence(answers: &Answers, key: &ScoringKey, pack: &str, completed_at: &str) -> Record {
        let scores = QuizScores::of(&answers.choices(), &answers.forecasts(), key);
        let mut fixed = answers.clone();
        for (index, mark) in answers.choices().into_iter().chain(answers.forecasts()).enumerate() {
            fixed.put(index, mark);
        }
        let published = InfluenceResult::of(&fixed, &scores, true, pack, completed_at);
        let published = shape::write(&published);
        Record::new(fixed, Flags::default(), completed_at, published)
    }

    fn new(answers: Answers, flags: Flags, completed_at: &str, published: Value) -> Record {
        let completed_at = completed_at.to_string();
        let date = String::new();
        Record { answers, completed_at, date, flags, published }
    }

    /// Reads a stored result; `None` if it is damaged.
    pub fn read(published: Value) -> Option<Record> {
        let instrument = Instrument::from_name(published.get("instrument")?.text()?)?;
        let mut given = Answers::new(instrument, published.get("key")?.whole(u32::MAX)?);
        published.get("pack")?.text()?;
        let completed_at = published.get("completedAt")?.text().filter(|date| is_date(date))?.to_string();
        read_scores(instrument, published.get("scores")?)?;
        let mut flags = Flags::default();
        match instrument {
            Instrument::PowerBases => {
                read_answers(&mut given, published.get("answers")?, 0..place::CONTEXT)?;
                let context = Context::from_tag(published.get("context")?.text()?)?;
                given.put(place::CONTEXT, context.number());
                flags = Flags::read(published.get("flags")?)?;
            }
            Instrument::Influence => {
                read_answers(&mut given, published.get("answers")?, 0..place::FORECASTS)?;
                read_answers(&mut given, published.get("forecasts")?, place::FORECASTS..place::FIXED)?;
                matches!(published.get("partial")?, Value::Bool(_)).then_some(())?;
                (place::FIXED..place::PREDICT).for_each(|place| given.put(place, 1));
            }
        }
        Some(Record::new(given, flags, &completed_at, published))
    }

    /// The name it is stored under, below the scope: `self/result/42/power-bases`.
    pub fn name(&self) -> String {
        names::result(self.instrument, self.key)
    }

    /// The scores of a self-assessment, worked out anew.
    pub fn scores(&self) -> Scores {
        Scores::of(&self.items(), &self.supplement())
    }

    /// The scores of a quiz, worked out anew.
    pub fn quiz_scores(&self, key: &ScoringKey) -> QuizScores {
        QuizScores::of(&self.choices(), &self.forecasts(), key)
    }
}

impl Deref for Record {
    type Target = Answers;

    fn deref(&self) -> &Answers {
        &self.answers
    }
}

impl Flags {
    /// Reads the list of names that a result holds.
    fn read(value: &Value) -> Option<Flags> {
        let Value::Array(names) = value else { return None };
        names.iter().try_fold(Flags::default(), |flags, name| {
            let bit = ["F1", "F2", "F3", "F4", "F5"].iter().position(|known| Some(*known) == name.text())?;
            Some(Flags(flags.0 | 1 << bit))
        })
    }
}

/// Whether a text is a date as results write it: `2026-11-22T10:00:00Z`.
fn is_date(text: &str) -> bool {
    let pattern = b"0000-00-00T00:00:00Z".iter();
    text.len() == 20
        && pattern.zip(text.bytes()).all(|(wanted, byte)| match wanted {
            b'0' => byte.is_ascii_digit(),
            _ => byte == *wanted,
        })
}

/// The names of the scores of each instrument.
pub const SCORES: [&[&str]; 2] = [
    &[
        "LEG",
        "REW",
        "COE",
        "EXP",
        "REF",
        "INF",
        "position",
        "personal",
        "balance",
        "trust",
        "credibility",
        "growing",
    ],
    &["index", "T", "E", "X", "N", "forecastHits"],
];

/// Checks that the scores are there; the screens work them out again from the answers.
fn read_scores(instrument: Instrument, scores: &Value) -> Option<()> {
    let nullable = |name: &str| instrument == Instrument::PowerBases || name == "index";
    let good = |name: &&str| match scores.get(name) {
        Some(Value::Null) => nullable(name),
        Some(Value::Number(_)) => true,
        _ => false,
    };
    let urgent = instrument == Instrument::PowerBases || matches!(scores.get("urgent"), Some(Value::Bool(_)));
    (urgent && SCORES[instrument as usize].iter().all(good)).then_some(())
}

/// Reads answers, which must be to the questions at these places.
fn read_answers(given: &mut Answers, answers: &Value, places: core::ops::Range<usize>) -> Option<()> {
    let Value::Object(members) = answers else { return None };
    let suffix = if places.start == place::FORECASTS { "-forecast" } else { "" };
    for (name, answer) in members {
        let value = match given.instrument {
            Instrument::PowerBases => numeral(answer.whole(5)? as usize),
            Instrument::Influence => answer.text()?.to_string(),
        };
        let (place, mark) = answers::control(given.instrument, &[name, suffix].concat(), &value)?;
        (places.contains(&place) && mark != 0).then_some(())?;
        given.put(place, mark);
    }
    Some(())
}
