//! The browser asks before it leaves the page while a class is here that no file holds.

use super::room::{Cohort, ask};
use crate::widget::transition::Transition;

/// Tells the browser, where it has to know.
pub fn guard(cohort: &mut Cohort, transition: &mut Transition) {
    let needed = cohort.guard.unsaved && !cohort.class.is_empty();
    if needed != cohort.guard.told {
        cohort.guard.told = needed;
        ask(transition, "guard", [("on", needed.into())]);
    }
}
