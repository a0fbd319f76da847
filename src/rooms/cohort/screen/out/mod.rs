//! What leaves the class, and what comes in by hand.

pub mod class;
mod link;
pub mod paper;
mod tables;

use crate::rooms::cohort::rules::Cohort;
use crate::view::element::{group, when};
use crate::widget::state::State;
use yew::Html;

/// The tables and the link, once there is a class.
pub fn draw(state: &State, cohort: &Cohort) -> Html {
    let some = cohort.made.is_some() && !cohort.class.is_empty();
    when(some, group([tables::draw(state, cohort), link::draw(state, cohort)]))
}
