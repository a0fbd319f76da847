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
    let steps = canvas.steps.iter().zip(1..).map(|(written, step)| step_field(state, step, written));
    group([each(steps), say("p", &filled(state, canvas))])
}

/// How many, and on another day than the first how many those were.
fn filled(state: &State, canvas: &Canvas) -> String {
    let number = |done: u32| count(state, done as usize);
    let (now, all) = (number(canvas.done()), count(state, STEPS));
    let Some(first) = canvas.before() else {
        return fill(of(state, Planner::Canvas, "done"), &[("n", &now), ("total", &all)]);
    };
    let then = number(first.done);
    let (first, latest) = (first.on.day.as_str(), canvas.changed.day.as_str());
    let gaps = [("first", first), ("then", &then), ("latest", latest), ("now", &now), ("total", &all)];
    fill(of(state, Planner::Canvas, "moved"), &gaps)
}

fn step_field(state: &State, step: usize, written: &str) -> Html {
    let number = step.to_string();
    let asked = of(state, Planner::Canvas, &["steps.", &number].concat());
    area(state, &["canvas-", &number].concat(), asked, written)
}
