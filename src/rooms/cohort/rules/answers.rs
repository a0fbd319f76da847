//! What scripts are answered.

use super::counting::Made;
use super::intake::{Outcome, Source};
use super::published::{Added, CohortStatistics};
use super::room::ask;
use crate::plain::shape;
use crate::plain::value::Value;
use crate::widget::transition::Transition;

/// The number of a call, and its answer.
pub type Answered = (String, Value);

/// What became of a text, if a script gave it.
pub fn added(outcome: &Outcome) -> Option<Answered> {
    let Source::Script(call) = &outcome.source else { return None };
    Some((call.clone(), shape::write(&Added::of(&outcome.report))))
}

/// The figures, for the call of this number.
pub fn statistics(call: String, made: &Made) -> Option<Answered> {
    Some((call, shape::write(&CohortStatistics::of(made))))
}

/// Gives a script its answer.
pub fn answer(transition: &mut Transition, answered: Option<Answered>) {
    if let Some((call, value)) = answered {
        ask(transition, "answer", [("call", call.as_str().into()), ("value", value)]);
    }
}
