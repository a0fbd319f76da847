//! The next step: while it is written, and once the reader has committed to it.

mod day;
mod kept;
mod writing;

use crate::rooms::planner::rules::step::{NextStep, standing};
use crate::widget::state::State;
use yew::Html;

/// The step on screen.
pub fn screen(state: &State, next: &NextStep) -> Html {
    match standing(state) {
        Some((number, step)) => kept::screen(state, &number, &step, next),
        None => writing::screen(state, next),
    }
}
