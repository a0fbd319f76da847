//! The four first steps of a scenario, each with its letter and nothing that tells them apart.

use crate::instruments::instrument::SCENARIOS;
use crate::instruments::quiz::Approach;
use crate::rooms::cohort::rules::present::shown::order;
use crate::view::element::{attrs, each, el_with, say};
use crate::widget::section::Section;
use crate::widget::state::State;
use yew::Html;

/// A first step as others see it.
#[derive(Clone, Copy)]
pub struct Shown<'a> {
    /// `A` to `D`, by its place.
    pub letter: &'a str,
    /// Whose approach it is.
    pub approach: Approach,
    /// What one would do.
    pub text: &'a str,
}

/// The four of a scenario, 0 to 11, in the order of the wall.
pub fn all(state: &State, scenario: usize) -> [Shown<'_>; 4] {
    let order = order(scenario);
    Approach::ALL.map(|place| {
        let at = order.get(place as usize).copied().unwrap_or(0);
        let approach = Approach::ALL.get(at).copied().unwrap_or(place);
        let letter = state.text(Section::QUIZ, &["letters.", place.code()].concat());
        Shown { letter, approach, text: of(state, scenario, approach, "text") }
    })
}

/// What the content says of a first step.
pub fn of<'a>(state: &'a State, scenario: usize, approach: Approach, name: &str) -> &'a str {
    let id = SCENARIOS.get(scenario).copied().unwrap_or("");
    state.text(Section::QUIZ, &["scenarios.", id, ".options.", approach.code(), ".", name].concat())
}

/// The list of the four.
pub fn draw(state: &State, scenario: usize) -> Html {
    let entry = |one: Shown<'_>| {
        el_with("li", attrs!["key" = one.letter], [say("b", one.letter), say("span", one.text)])
    };
    el_with("ul", attrs!["class" = "four"], [each(all(state, scenario).into_iter().map(entry))])
}
