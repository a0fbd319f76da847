//! The canvas: seven steps from who must say yes to who tells the others.

use super::stamp::Stamp;
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
    /// What is written at each step.
    pub steps: [String; STEPS],
}

impl Canvas {
    /// Writes at a step, `1` to `7`; passes over what is none.
    pub fn set(&mut self, step: &str, value: &str) {
        let step = step.parse::<usize>().ok().and_then(|step| self.steps.get_mut(step.checked_sub(1)?));
        step.into_iter().for_each(|step| *step = value.to_string());
    }

    /// At how many steps something is written.
    pub fn done(&self) -> usize {
        self.steps.iter().filter(|step| !step.trim().is_empty()).count()
    }
}
