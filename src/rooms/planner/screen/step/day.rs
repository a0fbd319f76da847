//! The day of a step, and a word where it has passed.

use crate::rooms::common::plans::rules::step::Step;
use crate::rooms::planner::rules::step::NextStep;
use crate::rooms::planner::screen::field::day;
use crate::rooms::planner::screen::words::of_step;
use crate::widget::state::State;
use yew::Html;

/// The day to be reminded on.
pub fn reminder_day(state: &State, next: &NextStep, step: &Step) -> Html {
    let passed = if next.has_passed(step) { of_step(state, "past") } else { "" };
    day("step-day", of_step(state, "day"), &step.day, &next.refused, passed)
}
