//! What came of files that were brought in.

use super::import::Reason;
use crate::widget::format::count;
use crate::widget::state::State;

/// How many refusals are listed; the others are counted.
pub const LISTED: usize = 20;

/// What came of some files.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outcome {
    /// Results that were new here.
    pub taken: usize,
    /// Results that are here already, the same.
    pub same: usize,
    /// Results whose run is here with something else in it; what was here stays.
    pub own: usize,
    /// How many results and files were refused.
    pub refusals: usize,
    /// The first of them.
    pub refused: Vec<Refusal>,
}

impl Outcome {
    /// How much came of what, for the gaps of the text that says so.
    pub fn counts(&self, state: &State) -> Vec<(&'static str, String)> {
        let counts =
            [("taken", self.taken), ("same", self.same), ("own", self.own), ("refused", self.refusals)];
        counts.into_iter().map(|(name, n)| (name, count(state, n))).collect()
    }
}

/// A file, or a result in it, that was refused.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// The file's name.
    pub file: String,
    /// The result's place in it, from 1; 0 where it is the file as a whole.
    pub entry: usize,
    /// Why.
    pub reason: Reason,
}

/// Notes that a file, or with its place a result in it, was refused.
pub fn refuse(outcome: &mut Outcome, file: &str, entry: usize, reason: Reason) {
    outcome.refusals += 1;
    if outcome.refused.len() < LISTED {
        outcome.refused.push(Refusal { file: file.to_string(), entry, reason });
    }
}
