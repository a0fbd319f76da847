//! Results of an activity out of an LRS: the page's script reads them, and what it found is added
//! like a paste.

use super::adding::take;
use super::intake::{Source, text};
use super::lrs::Lrs;
use super::room::{Cohort, ask};
use crate::plain::value::Value;
use crate::widget::transition::Transition;

/// Begins, unless one is under way.
pub fn begin(cohort: &mut Cohort, transition: &mut Transition) {
    if !cohort.lrs.busy {
        cohort.lrs = Lrs { busy: true, ..Lrs::default() };
        ask(transition, "lrs", []);
    }
}

/// Ends the one under way; what was read stays.
pub fn stop(transition: &mut Transition) {
    ask(transition, "stop", []);
}

/// It is over. What comes after the class was deleted is of no use.
pub fn came(cohort: &mut Cohort, transition: &mut Transition, answer: &Value) {
    if !std::mem::take(&mut cohort.lrs.busy) {
        return;
    }
    if let Some(name) = answer.get("failed").and_then(Value::text) {
        cohort.lrs.fail(name);
    }
    let codes = text(answer, "codes");
    if cohort.lrs.failed.is_none() || !codes.is_empty() {
        take(cohort, transition, Source::Lrs, codes);
    }
}
