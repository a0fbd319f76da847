//! A finished run, in the shape that is published and stored, and what the
//! screens read from it.

use super::draft::{self, Draft, MARKS, place};
use super::flags::{Flags, flags};
use super::instrument::{Context, Instrument};
use super::names;
use super::published::{InfluenceResult, PowerBasesResult};
use super::quiz::{QuizScores, ScoringKey};
use super::scoring::Scores;
use crate::plain::shape;
use crate::plain::value::Value;

/// A finished run of one instrument.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// Which instrument.
    pub instrument: Instrument,
    /// The run's random key. Both instruments of one run share it.
    pub key: u32,
    /// When it was finished, UTC, ISO 8601 to the second.
    pub completed_at: String,
    /// The same day as the reader's language writes it.
    pub date: String,
    /// The answers, as in [`Draft::marks`].
    pub marks: [u8; MARKS],
    /// The quality flags of a self-assessment.
    pub flags: Flags,
    /// The result as it is published and stored.
    pub published: Value,
}

impl Record {
    /// Finishes a self-assessment.
    pub fn of_power_bases(draft: &Draft, pack: &str, completed_at: &str) -> Record {
        let flags = flags(&draft.items(), &draft.seconds);
        let scores = Scores::of(&draft.items(), &draft.supplement());
        let published = PowerBasesResult::of(draft, &scores, flags, pack, completed_at);
        let published = shape::write(&published);
        Record::new(draft, draft.marks, flags, completed_at, published)
    }

    /// Finishes a quiz. Answers that were not fixed do not count.
    pub fn of_influence(draft: &Draft, key: &ScoringKey, pack: &str, completed_at: &str) -> Record {
        let scores = QuizScores::of(&draft.choices(), &draft.forecasts(), key);
        let mut fixed = draft.clone();
        for (index, mark) in draft.choices().into_iter().chain(draft.forecasts()).enumerate() {
            fixed.set(index, mark);
        }
        let published = InfluenceResult::of(&fixed, &scores, true, pack, completed_at);
        let published = shape::write(&published);
        Record::new(draft, fixed.marks, Flags::default(), completed_at, published)
    }

    fn new(draft: &Draft, marks: [u8; MARKS], flags: Flags, completed_at: &str, published: Value) -> Record {
        let completed_at = completed_at.to_string();
        let date = String::new();
        Record { instrument: draft.instrument, key: draft.key, completed_at, date, marks, flags, published }
    }

    /// Reads a stored result; `None` if it is damaged.
    pub fn read(published: Value) -> Option<Record> {
        let instrument = Instrument::from_name(published.get("instrument")?.text()?)?;
        let mut draft = Draft::new(instrument, published.get("key")?.whole(u32::MAX)?);
        published.get("pack")?.text()?;
        let completed_at = published.get("completedAt")?.text().filter(|date| is_date(date))?.to_string();
        read_scores(instrument, published.get("scores")?)?;
        let mut flags = Flags::default();
        match instrument {
            Instrument::PowerBases => {
                read_answers(&mut draft, published.get("answers")?, 0..place::CONTEXT)?;
                let context = Context::from_tag(published.get("context")?.text()?)?;
                draft.set(place::CONTEXT, context.number());
                flags = Flags::read(published.get("flags")?)?;
            }
            Instrument::Influence => {
                read_answers(&mut draft, published.get("answers")?, 0..place::FORECASTS)?;
                read_answers(&mut draft, published.get("forecasts")?, place::FORECASTS..place::FIXED)?;
                matches!(published.get("partial")?, Value::Bool(_)).then_some(())?;
                (place::FIXED..place::PREDICT).for_each(|place| draft.set(place, 1));
            }
        }
        let marks = draft.marks;
        Some(Record::new(&draft, marks, flags, &completed_at, published))
    }

    /// The name it is stored under, below the scope: `self/result/42/power-bases`.
    pub fn name(&self) -> String {
        names::result(self.instrument, self.key)
    }

    /// The scores of a self-assessment, worked out anew.
    pub fn scores(&self) -> Scores {
        let answers = self.answers();
        Scores::of(&answers.items(), &answers.supplement())
    }

    /// The scores of a quiz, worked out anew.
    pub fn quiz_scores(&self, key: &ScoringKey) -> QuizScores {
        let answers = self.answers();
        QuizScores::of(&answers.choices(), &answers.forecasts(), key)
    }

    /// The answers, to be scored again by the screens.
    pub fn answers(&self) -> Draft {
        Draft { marks: self.marks, ..Draft::new(self.instrument, self.key) }
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
pub(crate) const SCORES: [&[&str]; 2] = [
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
fn read_answers(draft: &mut Draft, answers: &Value, places: core::ops::Range<usize>) -> Option<()> {
    let Value::Object(members) = answers else { return None };
    let suffix = if places.start == place::FORECASTS { "-forecast" } else { "" };
    for (name, answer) in members {
        let value = match draft.instrument {
            Instrument::PowerBases => answer.whole(5)?.to_string(),
            Instrument::Influence => answer.text()?.to_string(),
        };
        let (place, mark) = draft::control(draft.instrument, &[name, suffix].concat(), &value)?;
        (places.contains(&place) && mark != 0).then_some(())?;
        draft.set(place, mark);
    }
    Some(())
}
