//! The presentation: what is chosen before it begins, and its screens.

mod bases;
mod scenarios;
mod setup;
mod wall;

use crate::rooms::cohort::rules::Cohort;
use crate::widget::state::State;
use yew::Html;

/// The screen that stands, or the choice before the first.
pub fn draw(state: &State, cohort: &Cohort) -> Html {
    match (&cohort.present.deck, &cohort.made) {
        (Some(deck), Some(made)) => wall::draw(state, cohort, deck, made),
        _ => setup::draw(state, cohort),
    }
}
