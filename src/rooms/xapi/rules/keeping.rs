//! What outlasts the page beside the answers: the attempt's counter, and what was told.

use super::session::NAMES;
use super::told::Told;
use super::visit::Xapi;
use crate::plain::shape;
use crate::rooms::common::course::rules::attempt::Attempt;
use crate::widget::transition::Transition;
use serde::{Deserialize, Serialize};

/// What is kept of the attempt.
#[derive(Serialize, Deserialize)]
struct Kept {
    version: u8,
    counter: u32,
    told: String,
}

impl Xapi {
    /// Keeps the counter, and what was told, for the next page and for other tabs.
    pub(super) fn keep(&mut self, transition: &mut Transition) {
        let kept = Kept { version: 1, counter: self.attempt.counter, told: self.told.write() };
        let value = shape::write(&kept);
        if self.seen.as_ref() != Some(&value) {
            transition.keep(&attempt_name(), Some(value.clone()));
            self.seen = Some(value);
        }
    }

    /// Takes in what another tab, or an earlier page, kept of the attempt.
    pub(super) fn hear_other_tabs(&mut self, transition: &Transition) {
        let value = transition.state.value(&attempt_name());
        if value == self.seen.as_ref() {
            return;
        }
        self.seen = value.cloned();
        let kept: Option<Kept> = value.and_then(shape::read);
        if let Some(kept) = kept.filter(|kept| kept.version == 1) {
            let mut told = Told::read(&kept.told);
            told.complete_from(&self.told);
            self.told = told;
            self.attempt.counter = self.attempt.counter.max(kept.counter);
        }
    }
}

/// All that is kept in this scope is of this attempt.
pub fn whole(transition: &Transition, counter: u32) -> Attempt {
    let own: Vec<String> = transition.state.records.iter().map(|record| record.name()).collect();
    Attempt::new(transition.state, counter, "", &own)
}

fn attempt_name() -> String {
    [NAMES, "attempt"].concat()
}
