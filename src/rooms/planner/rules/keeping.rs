//! What is kept of the planners and the steps, and how it comes back.

use crate::plain::value::Value;
use crate::rooms::common::kept::rules::set_aside;
use crate::rooms::common::plans::rules::plan::Plan;
use crate::rooms::common::plans::rules::planner::Planner;
use crate::rooms::common::plans::rules::step::Step;
use crate::widget::names::STEPS;
use crate::widget::state::State;
use crate::widget::transition::Transition;

/// What is written in a planner.
pub fn plan(state: &State, planner: Planner) -> Plan {
    let kept = state.value(&planner.kept()).and_then(|kept| Plan::read(planner, kept));
    kept.unwrap_or_else(|| Plan::empty(planner))
}

/// Keeps a planner where that is news; one in which nothing is left goes.
pub fn keep(transition: &mut Transition, planner: Planner, plan: &Plan) {
    let name = planner.kept();
    let kept = transition.state.value(&name);
    let value = (!plan.is_empty()).then(|| plan.write());
    if kept != value.as_ref() {
        transition.keep(&name, value);
    }
}

/// Another tab changed what is kept: each field is written at once, so what it says is the latest.
pub fn changed(transition: &mut Transition, name: &str, value: Option<&Value>) {
    transition.state.set_value(name, value.cloned());
    set_damaged_aside(transition);
}

/// Sets aside what cannot be read, and says so.
pub fn set_damaged_aside(transition: &mut Transition) {
    let values = transition.state.values.iter();
    let damaged: Vec<String> =
        values.filter(|(name, kept)| is_damaged(name, kept)).map(|(name, _)| name.clone()).collect();
    damaged.iter().for_each(|name| set_aside(transition, name));
}

fn is_damaged(name: &str, kept: &Value) -> bool {
    if name.starts_with(STEPS) {
        return Step::read(kept).is_none();
    }
    let planner = Planner::ALL.into_iter().find(|planner| planner.kept() == name);
    planner.is_some_and(|planner| Plan::read(planner, kept).is_none())
}

/// Takes an entry out of the give-first list.
pub fn remove_row(transition: &mut Transition, number: u32) {
    let planner = Planner::GiveFirst;
    let mut plan = plan(transition.state, planner);
    if let Plan::GiveFirst(list) = &mut plan {
        list.remove(number);
    }
    plan.stamp(transition.moment);
    keep(transition, planner, &plan);
}
