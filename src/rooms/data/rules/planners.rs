//! The planners in a file of results: `"planners": { "canvas": { "version": 1, … }, … }`.

use super::outcome::{Outcome, refuse};
use crate::instruments::exported::version;
use crate::plain::value::Value;
use crate::rooms::common::plans::rules::planner::Planner;
use crate::widget::names::PLANNERS;
use crate::widget::state::State;
use crate::widget::transition::Transition;

/// The member of a file that holds them.
const MEMBER: &str = "planners";

/// Whether something is written in one of them.
pub fn written(state: &State) -> bool {
    state.values.iter().any(|(name, _)| name.starts_with(PLANNERS))
}

/// Puts those in which something is written into a file.
pub fn add(file: &mut Value, state: &State) {
    let kept = |planner: Planner| Some((planner.name().to_string(), state.value(&planner.kept())?.clone()));
    let planners: Vec<_> = Planner::ALL.into_iter().filter_map(kept).collect();
    if let (Value::Object(members), false) = (file, planners.is_empty()) {
        members.push((MEMBER.to_string(), Value::Object(planners)));
    }
}

/// Takes those in that are new here. What is written in them their room reads, which would not
/// travel with this one: it sets aside what it cannot read, as of anything that is kept.
pub fn take(transition: &mut Transition, name: &str, file: &Value, outcome: &mut Outcome) {
    let Some(found) = file.get(MEMBER) else { return };
    for planner in Planner::ALL {
        let Some(value) = found.get(planner.name()) else { continue };
        match version(value) {
            Ok(()) => take_one(transition, planner, value, outcome),
            Err(reason) => refuse(outcome, name, 0, reason),
        }
    }
}

fn take_one(transition: &mut Transition, planner: Planner, value: &Value, outcome: &mut Outcome) {
    let name = planner.kept();
    match transition.state.value(&name) {
        Some(own) if own == value => outcome.same += 1,
        Some(_) => outcome.own += 1,
        None => {
            outcome.taken += 1;
            transition.keep(&name, Some(value.clone()));
        }
    }
}
