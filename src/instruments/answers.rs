//! The answers to one instrument, as they are worked with: one digit each.
//!
//! ```text
//! power-bases   0..30 items in the order asked   30..42 supplement   42 context (1 team … 6 other)
//! influence     0..12 choices (T E X N = 1-4)    12..24 forecasts (R C M = 1-3)
//!               24..36 fixed (1: feedback seen)  36 predict first (1: on)
//! ```

use super::instrument::{Context, Instrument, Items, SCENARIOS, SUPPLEMENT, Supplement, item_id};
use super::names;
use super::shuffle;
use crate::plain::numeral::numeral;

/// How many marks there are; the quiz leaves the last ones at 0.
pub const MARKS: usize = 43;

/// The places of the answers in [`Answers::marks`].
pub mod place {
    /// The context of a self-assessment.
    pub const CONTEXT: usize = 42;
    /// The first forecast of the quiz.
    pub const FORECASTS: usize = 12;
    /// The first sign that a scenario's answer is fixed.
    pub const FIXED: usize = 24;
    /// The "predict first" switch.
    pub const PREDICT: usize = 36;
    /// The first answer of the supplement.
    pub const SUPPLEMENT: usize = 30;
}

/// The answers of a run, finished or not.
#[derive(Clone, Debug, PartialEq)]
pub struct Answers {
    /// Which instrument.
    pub instrument: Instrument,
    /// The run's random key; drives the shuffle. Both instruments of one run share it.
    pub key: u32,
    /// One mark an answer, 0 where there is none; see the top of this file.
    pub marks: [u8; MARKS],
}

impl Answers {
    /// None yet.
    pub fn new(instrument: Instrument, key: u32) -> Answers {
        Answers { instrument, key, marks: [0; MARKS] }
    }

    /// The mark at a place, 0 where there is none.
    pub fn mark(&self, place: usize) -> u8 {
        self.marks.get(place).copied().unwrap_or(0)
    }

    /// Sets a mark; a place that does not exist is passed over.
    pub fn put(&mut self, place: usize, mark: u8) {
        if let Some(slot) = self.marks.get_mut(place) {
            *slot = mark;
        }
    }

    /// The context chosen.
    pub fn context(&self) -> Option<Context> {
        Context::from_number(self.mark(place::CONTEXT))
    }

    /// The scenario (0 to 11) at a place of the shuffled order.
    pub fn scenario_at(&self, place: usize) -> usize {
        shuffle::scenarios(self.key).get(place).copied().unwrap_or(0)
    }

    /// Whether the answer to a scenario (0 to 11) is fixed.
    pub fn is_fixed(&self, scenario: usize) -> bool {
        self.mark(place::FIXED + scenario) != 0
    }

    /// The answers to the 30 items.
    pub fn items(&self) -> Items {
        core::array::from_fn(|index| self.mark(index))
    }

    /// The answers to the supplement.
    pub fn supplement(&self) -> Supplement {
        core::array::from_fn(|index| self.mark(place::SUPPLEMENT + index))
    }

    /// The approaches chosen, of the scenarios that are fixed.
    pub fn choices(&self) -> [u8; 12] {
        core::array::from_fn(|index| self.mark(index) * self.mark(place::FIXED + index))
    }

    /// The outcomes foreseen, of the scenarios that are fixed.
    pub fn forecasts(&self) -> [u8; 12] {
        core::array::from_fn(|index| self.mark(place::FORECASTS + index) * self.mark(place::FIXED + index))
    }

    /// The name of the result that the run will have.
    pub fn result(&self) -> String {
        names::result(self.instrument, self.key)
    }

    /// How many answers there are to the instrument's own questions, the supplement included.
    pub fn answered(&self) -> usize {
        match self.instrument {
            Instrument::PowerBases => {
                self.marks.iter().take(place::CONTEXT).filter(|mark| **mark != 0).count()
            }
            Instrument::Influence => self.choices().iter().filter(|choice| **choice != 0).count(),
        }
    }

    /// How many questions the run has: the supplement counts from its first answer on.
    pub fn total(&self) -> usize {
        match self.instrument {
            Instrument::PowerBases if self.supplement().iter().all(|mark| *mark == 0) => 30,
            Instrument::PowerBases => 42,
            Instrument::Influence => 12,
        }
    }
}

/// The highest mark that may stand at a place.
pub(super) fn highest(instrument: Instrument, place: usize) -> u8 {
    match (instrument, place) {
        (Instrument::PowerBases, place::CONTEXT) => 6,
        (Instrument::PowerBases, _) => 5,
        (Instrument::Influence, 0..12) => 4,
        (Instrument::Influence, 12..24) => 3,
        (Instrument::Influence, 24..=36) => 1,
        (Instrument::Influence, _) => 0,
    }
}

/// The letters that stand for the approaches in controls and results, in canonical order.
pub const APPROACHES: [&str; 4] = ["T", "E", "X", "N"];

/// The letters that stand for the likely outcomes.
pub const OUTCOMES: [&str; 3] = ["R", "C", "M"];

/// The control with this name and value, as a place and a mark; `None` if it is not one of the instrument's.
pub fn control(instrument: Instrument, name: &str, value: &str) -> Option<(usize, u8)> {
    let place = match instrument {
        Instrument::PowerBases if name == "context" => place::CONTEXT,
        Instrument::PowerBases => (0..place::CONTEXT).find(|place| self::name(instrument, *place) == name)?,
        Instrument::Influence if name == "predict" => place::PREDICT,
        Instrument::Influence => (0..place::FIXED).find(|place| self::name(instrument, *place) == name)?,
    };
    let mark =
        (0..=highest(instrument, place)).find(|mark| self::value(instrument, place, *mark) == value)?;
    Some((place, mark))
}

/// The name of the control that sets a place: `LEG1`, `TR1`, `S1`, `S1-forecast`.
pub fn name(instrument: Instrument, place: usize) -> String {
    match (instrument, place) {
        (Instrument::PowerBases, 0..30) => item_id(place),
        (Instrument::PowerBases, _) => at(&SUPPLEMENT, place.wrapping_sub(place::SUPPLEMENT)).to_string(),
        (Instrument::Influence, 0..12) => at(&SCENARIOS, place).to_string(),
        (Instrument::Influence, _) => {
            [at(&SCENARIOS, place.wrapping_sub(place::FORECASTS)), "-forecast"].concat()
        }
    }
}

/// The value that a control gives a mark: `4`, `N`, `C`, `team`; empty where nothing is chosen.
pub fn value(instrument: Instrument, place: usize, mark: u8) -> String {
    let Some(index) = usize::from(mark).checked_sub(1) else { return String::new() };
    match (instrument, place) {
        (Instrument::PowerBases, place::CONTEXT) => {
            Context::ALL.get(index).map_or("", |context| context.tag()).into()
        }
        (Instrument::PowerBases, _) => numeral(mark.into()),
        (Instrument::Influence, 0..12) => at(&APPROACHES, index).into(),
        (Instrument::Influence, 12..24) => at(&OUTCOMES, index).into(),
        (Instrument::Influence, _) => "on".into(),
    }
}

fn at(names: &[&'static str], index: usize) -> &'static str {
    names.get(index).copied().unwrap_or("")
}
