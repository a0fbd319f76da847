//! The canvas: seven questions, each with a field.

use super::field::area;
use super::words::of;
use crate::rooms::common::plans::rules::canvas::{Canvas, STEPS};
use crate::rooms::common::plans::rules::planner::Planner;
use crate::view::element::{each, group, say};
use crate::widget::format::{count, fill};
use crate::widget::state::State;
use yew::Html;

/// The fields, and how many of them are filled in.
pub fn fields(state: &State, canvas: &Canvas) -> Html {
    let (done, all) = (count(state, canvas.done()), count(state, STEPS));
    let done = fill(of(state, Planner::Canvas, "done"), &[("n", &done), ("total", &all)]);
    let steps = canvas.steps.iter().zip(1..).map(|(written, step)| step_field(state, step, written));
    group([each(steps), say("p", &done)])
}

fn step_field(state: &State, step: usize, written: &str) -> Html {
    let number = step.to_string();
    let asked = of(state, Planner::Canvas, &["steps.", &number].concat());
    area(state, &["canvas-", &number].concat(), asked, written)
}
