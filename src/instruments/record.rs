//! A finished run, in the shape that is published and stored, and what the
//! screens read from it.

use super::draft::{self, APPROACHES, Draft, MARKS, place};
use super::flags::{Flags, flags};
use super::instrument::{Base, Context, Instrument};
use super::names;
use super::quiz::{QuizScores, ScoringKey};
use super::scoring::Scores;
use crate::plain::value::{Value, object};

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
        let published = object([
            ("version", 1.0.into()),
            ("instrument", draft.instrument.name().into()),
            ("pack", pack.into()),
            ("completedAt", completed_at.into()),
            ("key", f64::from(draft.key).into()),
            ("context", draft.context().map_or("other", Context::tag).into()),
            ("answers", named(draft, 0..place::CONTEXT)),
            ("scores", power_scores(&scores)),
            ("flags", Value::Array(flags.names().into_iter().map(Value::from).collect())),
        ]);
        Record::new(draft, draft.marks, flags, completed_at, published)
    }

    /// Finishes a quiz. Answers that were not fixed do not count.
    pub fn of_influence(draft: &Draft, key: &ScoringKey, pack: &str, completed_at: &str) -> Record {
        let scores = QuizScores::of(&draft.choices(), &draft.forecasts(), key);
        let mut fixed = draft.clone();
        for (index, mark) in draft.choices().into_iter().chain(draft.forecasts()).enumerate() {
            fixed.set(index, mark);
        }
        let published = object([
            ("version", 1.0.into()),
            ("instrument", draft.instrument.name().into()),
            ("pack", pack.into()),
            ("completedAt", completed_at.into()),
            ("key", f64::from(draft.key).into()),
            ("answers", named(&fixed, 0..place::FORECASTS)),
            ("forecasts", forecasts(&fixed)),
            ("scores", quiz_scores(&scores)),
            ("partial", scores.partial.into()),
        ]);
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
                draft.set(place::CONTEXT, context as u8 + 1);
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

/// The answers given, by item: ratings as numbers, approaches as letters.
fn named(draft: &Draft, places: core::ops::Range<usize>) -> Value {
    let answered = places.filter(|place| draft.mark(*place) != 0);
    Value::Object(
        answered.map(|place| (draft::name(draft.instrument, place), answer(draft, place))).collect(),
    )
}

fn answer(draft: &Draft, place: usize) -> Value {
    match draft.instrument {
        Instrument::PowerBases => f64::from(draft.mark(place)).into(),
        Instrument::Influence => Value::String(draft::value(draft.instrument, place, draft.mark(place))),
    }
}

fn forecasts(draft: &Draft) -> Value {
    let given = (0..12).filter(|index| draft.mark(place::FORECASTS + index) != 0);
    let named =
        given.map(|index| (draft::name(draft.instrument, index), answer(draft, place::FORECASTS + index)));
    Value::Object(named.collect())
}

/// The scores of a self-assessment, as they are published.
pub(crate) fn power_scores(scores: &Scores) -> Value {
    let bases = Base::ALL.into_iter().map(|base| (base.code().to_string(), scores.base(base).into()));
    let others = [
        ("position", scores.position()),
        ("personal", scores.personal()),
        ("balance", scores.balance()),
        ("trust", scores.trust),
        ("credibility", scores.credibility),
        ("growing", scores.growing),
    ];
    Value::Object(bases.chain(others.map(|(name, score)| (name.to_string(), score.into()))).collect())
}

/// The scores of a quiz, as they are published.
pub(crate) fn quiz_scores(scores: &QuizScores) -> Value {
    let mut members = vec![("index".to_string(), Value::from(scores.index))];
    let chosen = APPROACHES.into_iter().zip(scores.chosen);
    members.extend(chosen.map(|(approach, times)| (approach.to_string(), f64::from(times).into())));
    members.push(("urgent".to_string(), scores.urgent.into()));
    members.push(("forecastHits".to_string(), f64::from(scores.hits).into()));
    Value::Object(members)
}
