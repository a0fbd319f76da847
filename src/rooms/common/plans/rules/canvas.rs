//! The canvas: seven steps from who must say yes to who tells the others.

use super::stamp::Stamp;
use crate::widget::action::Moment;
use serde::{Deserialize, Serialize};

/// How many steps it has.
pub const STEPS: usize = 7;

/// The canvas as it is kept.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Canvas {
    /// The version of the shape.
    pub version: u8,
    /// When it was last changed.
    pub changed: Stamp,
    /// How far it was filled in on the first day.
    pub first: Filled,
    /// What is written at each step.
    pub steps: [String; STEPS],
}

/// At how many steps something was written on one day.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Filled {
    /// The day.
    pub on: Stamp,
    /// How many.
    pub done: u32,
}

impl Canvas {
    /// Writes at a step, `1` to `7`; passes over what is none.
    pub fn set(&mut self, step: &str, value: &str, moment: &Moment) {
        let step = step.parse::<usize>().ok().and_then(|step| self.steps.get_mut(step.checked_sub(1)?));
        let Some(step) = step.filter(|step| *step != value) else { return };
        *step = value.to_string();
        let on = Stamp::of(moment);
        if self.first.on.day.is_empty() || self.first.on.same_day(&on) {
            self.first = Filled { on, done: self.done() };
        }
    }

    /// At how many steps something is written.
    pub fn done(&self) -> u32 {
        self.steps.iter().map(|step| u32::from(!step.trim().is_empty())).sum()
    }

    /// The first day, where it was changed on another since.
    pub fn before(&self) -> Option<&Filled> {
        Some(&self.first).filter(|first| !first.on.day.is_empty() && !first.on.same_day(&self.changed))
    }
}
