//! A step that the reader wrote down: what they will do, on which day, and what became of it.

use super::stamp::Stamp;
use crate::plain::shape;
use crate::plain::value::Value;
use crate::widget::names::STEPS;
use crate::widget::state::State;
use serde::{Deserialize, Serialize};

/// What can become of a step, by the names of their texts. The first is that of a new one.
pub const BECAME: [&str; 4] = ["open", "done", "not-done", "changed"];

/// What stands in the place of the number of one that is not committed to yet.
pub const DRAFT: &str = "draft";

/// The step as it is kept: `self/planner/step/<number>`.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Step {
    /// The version of the shape.
    pub version: u8,
    /// When the reader committed to it.
    pub made: Stamp,
    /// When it was last changed.
    pub changed: Stamp,
    /// What the reader will do.
    pub words: String,
    /// The day to be reminded on, ISO 8601; empty for none.
    pub day: String,
    /// The planner that was proposed for it; empty for none.
    pub planner: String,
    /// The figure it was proposed for, in words.
    pub why: String,
    /// Whether that figure is a score, which has a margin.
    pub margin: bool,
    /// What became of it, one of [`BECAME`].
    pub became: String,
    /// What the reader does instead, where they changed it.
    pub instead: String,
}

impl Step {
    /// Reads what is kept of one; `None` if it is damaged.
    pub fn read(kept: &Value) -> Option<Step> {
        shape::read(kept).filter(|step: &Step| BECAME.contains(&step.became.as_str()))
    }

    /// The step as it is kept.
    pub fn write(&self) -> Value {
        shape::write(self)
    }

    /// What the reader does, or did, as things stand.
    pub fn latest(&self) -> &str {
        let changed = self.became == BECAME[3] && !self.instead.trim().is_empty();
        if changed { &self.instead } else { &self.words }
    }
}

/// The name under which the step of a number is kept.
pub fn kept_as(number: &str) -> String {
    [STEPS, number].concat()
}

/// The step of a number, or the draft.
pub fn step(state: &State, number: &str) -> Option<Step> {
    Step::read(state.value(&kept_as(number))?)
}
