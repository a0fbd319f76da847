//! The class on its way into a file, part by part.

use super::pace::Pace;
use crate::instruments::cohort::class::Class;
use crate::instruments::cohort::class::saving::Saving;

/// What a saved class is.
pub const TEXT: &str = "text/plain;charset=utf-8";

/// So many small parts of the class are usually written in one turn.
const PARTS: usize = 4;

/// A file that is being written.
#[derive(Debug)]
pub struct Writing {
    /// What is still to be written; `None` once the page has all of it.
    saving: Option<Saving>,
    /// Whether the page has none of it yet.
    first: bool,
}

impl Writing {
    /// Begins with a class; names do not go with it.
    pub fn begin(class: &Class) -> Writing {
        Writing { saving: Some(Saving::begin(class, false)), first: true }
    }

    /// The next part of the text, and whether it is the first; `None` once all of it was given.
    pub fn next(&mut self, class: &Class, pace: &Pace) -> Option<(String, bool)> {
        let mut saving = self.saving.take()?;
        let first = std::mem::take(&mut self.first);
        if !(0..pace.of(PARTS).max(1)).all(|_| saving.step(class)) {
            return Some((saving.finish(class), first));
        }
        let text = saving.take();
        self.saving = Some(saving);
        Some((text, first))
    }

    /// How much of the class is written, 0 to 1.
    pub fn progress(&self) -> f64 {
        self.saving.as_ref().map_or(1.0, Saving::progress)
    }
}
