//! A run that is not finished: what has been answered, and where the reader is.
//!
//! Stored as `{ "version": 1, "key": 42, "step": 3, "marks": "40352…", "seconds": [12.5, …] }`.
//! The marks are those of [`Answers`], each a digit.

use super::answers::{Answers, MARKS, highest, place};
use super::instrument::Instrument;
use crate::plain::value::{Value, object};
use std::ops::Deref;

/// The steps of a run, as [`Draft::step`] counts them; the context and the intro are 0.
pub mod step {
    /// The first page of items.
    pub const ITEMS: u8 = 1;
    /// The supplement is offered.
    pub const OFFER: u8 = 6;
    /// The first page of the supplement; the second is the last step.
    pub const SUPPLEMENT: u8 = 7;
    /// The first scenario.
    pub const SCENARIOS: u8 = 1;
    /// The place of the last scenario in the shuffled order.
    pub const LAST_SCENARIO: usize = 11;
}

/// An unfinished run of one instrument.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// The answers so far.
    pub answers: Answers,
    /// Visible seconds spent on each page of six items.
    pub seconds: [f64; 5],
    /// The screen to come back to, counted from the instrument's first.
    pub step: u8,
    /// A bit for each mark that is not yet known to be stored.
    pub unsaved: u64,
}

impl Draft {
    /// A run without answers.
    pub fn new(instrument: Instrument, key: u32) -> Draft {
        Draft::of(Answers::new(instrument, key))
    }

    /// A run with answers that are stored nowhere yet.
    pub fn of(answers: Answers) -> Draft {
        Draft { answers, seconds: [0.0; 5], step: 0, unsaved: 0 }
    }

    /// Sets a mark; a place that does not exist is passed over.
    pub fn set(&mut self, place: usize, mark: u8) {
        if place < MARKS {
            self.answers.put(place, mark);
            self.unsaved |= 1 << place;
        }
    }

    /// Takes over what another tab stored for the same run. An answer that this
    /// tab gave and has not stored yet stays.
    pub fn absorb(&mut self, stored: &Draft) {
        for (place, mark) in stored.marks.iter().enumerate() {
            if *mark != 0 && self.unsaved & (1 << place) == 0 {
                self.answers.put(place, *mark);
            }
        }
    }

    /// Takes from another copy of the same run what is missing here. A scenario whose answer is
    /// fixed in only one of them is taken as it was fixed; where both have an answer, this one's stays.
    pub fn complete_from(&mut self, other: &Draft) {
        let fixed = self.instrument == Instrument::Influence;
        for place in 0..MARKS {
            let scenario = place % place::FORECASTS;
            let theirs =
                fixed && place < place::PREDICT && other.is_fixed(scenario) && !self.is_fixed(scenario);
            if theirs || self.mark(place) == 0 {
                self.set(place, other.mark(place));
            }
        }
        for (mine, theirs) in self.seconds.iter_mut().zip(other.seconds) {
            *mine = mine.max(theirs);
        }
    }

    /// Whether something is answered here that is not in what was stored for the same run.
    pub fn has_more_than(&self, stored: &Draft) -> bool {
        self.marks.iter().zip(&stored.marks).any(|(mine, stored)| *mine != 0 && *stored == 0)
    }

    /// Whether there is anything to come back to.
    pub fn begun(&self) -> bool {
        self.step > 0 || self.marks.iter().any(|mark| *mark != 0)
    }

    /// The draft as it is stored.
    pub fn write(&self) -> Value {
        object([
            ("version", 1.0.into()),
            ("key", f64::from(self.key).into()),
            ("step", f64::from(self.step).into()),
            ("marks", Value::String(self.marks.iter().map(|mark| char::from(b'0' + mark)).collect())),
            ("seconds", Value::Array(self.seconds.iter().map(|seconds| (*seconds).into()).collect())),
        ])
    }

    /// Reads a stored draft; `None` if it is damaged.
    pub fn read(instrument: Instrument, value: &Value) -> Option<Draft> {
        let mut draft = Draft::new(instrument, value.get("key")?.whole(u32::MAX)?);
        draft.step = value.get("step")?.whole(last_step(instrument))? as u8;
        let marks = value.get("marks")?.text()?.as_bytes();
        if marks.len() != MARKS {
            return None;
        }
        for (place, mark) in marks.iter().enumerate() {
            let mark = mark.checked_sub(b'0').filter(|mark| *mark <= highest(instrument, place))?;
            draft.answers.put(place, mark);
        }
        let Value::Array(seconds) = value.get("seconds")? else { return None };
        if seconds.len() != draft.seconds.len() {
            return None;
        }
        for (slot, seconds) in draft.seconds.iter_mut().zip(seconds) {
            *slot = seconds.number().filter(|seconds| *seconds >= 0.0)?;
        }
        Some(draft)
    }
}

impl Deref for Draft {
    type Target = Answers;

    fn deref(&self) -> &Answers {
        &self.answers
    }
}

/// The last step of a run: the second page of the supplement, or the twelfth scenario.
fn last_step(instrument: Instrument) -> u32 {
    match instrument {
        Instrument::PowerBases => u32::from(step::SUPPLEMENT) + 1,
        Instrument::Influence => u32::from(step::SCENARIOS) + step::LAST_SCENARIO as u32,
    }
}
