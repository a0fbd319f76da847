//! The planners and the steps in a file of results: `"planners": { "canvas": { "version": 1, … }, … }`,
//! `"steps": { "42": { "version": 1, … }, … }`.

use super::outcome::{Outcome, refuse};
use crate::instruments::exported::version;
use crate::plain::value::Value;
use crate::rooms::common::plans::rules::planner::Planner;
use crate::rooms::common::plans::rules::step::DRAFT;
use crate::widget::names::{PLANNERS, STEPS};
use crate::widget::state::State;
use crate::widget::transition::Transition;

/// The member of a file that holds the planners.
const MEMBER: &str = "planners";
/// The member that holds the steps.
const STEPS_MEMBER: &str = "steps";

/// Whether something is written in one of them.
pub fn written(state: &State) -> bool {
    state.values.iter().any(|(name, _)| name.starts_with(PLANNERS))
}

/// Puts those in which something is written into a file.
pub fn add(file: &mut Value, state: &State) {
    let kept = |planner: Planner| Some((planner.name().to_string(), state.value(&planner.kept())?.clone()));
    let planners = Planner::ALL.into_iter().filter_map(kept).collect();
    let steps = state.values.iter();
    let steps = steps.filter_map(|(name, kept)| Some((name.strip_prefix(STEPS)?.to_string(), kept.clone())));
    add_member(file, MEMBER, planners);
    add_member(file, STEPS_MEMBER, steps.collect());
}

fn add_member(file: &mut Value, name: &str, kept: Vec<(String, Value)>) {
    if let (Value::Object(members), false) = (file, kept.is_empty()) {
        members.push((name.to_string(), Value::Object(kept)));
    }
}

/// Takes those in that are new here. What is written in them their room reads, which would not
/// travel with this one: it sets aside what it cannot read, as of anything that is kept.
pub fn take(transition: &mut Transition, name: &str, file: &Value, outcome: &mut Outcome) {
    for planner in Planner::ALL {
        let found = file.get(MEMBER).and_then(|planners| planners.get(planner.name()));
        found.into_iter().for_each(|value| take_one(transition, name, &planner.kept(), value, outcome));
    }
    let Some(Value::Object(steps)) = file.get(STEPS_MEMBER) else { return };
    for (number, value) in steps.iter().filter(|(number, _)| is_number(number)) {
        take_one(transition, name, &[STEPS, number].concat(), value, outcome);
    }
}

/// Whether that is how a step is kept: by a number, or as the one draft.
fn is_number(number: &str) -> bool {
    number == DRAFT || number.parse::<u32>().is_ok_and(|known| known.to_string() == number)
}

fn take_one(transition: &mut Transition, file: &str, name: &str, value: &Value, outcome: &mut Outcome) {
    match (version(value), transition.state.value(name)) {
        (Err(reason), _) => refuse(outcome, file, 0, reason),
        (_, Some(own)) if own == value => outcome.same += 1,
        (_, Some(_)) => outcome.own += 1,
        (_, None) => {
            outcome.taken += 1;
            transition.keep(name, Some(value.clone()));
        }
    }
}
