//! The texts of the people's half.

use crate::rooms::common::words::rules::PEOPLE;
use crate::view::items;
use crate::widget::format::fill;
use crate::widget::state::State;

pub use super::rules::isolated;

/// A text of the people's section.
pub fn text<'a>(state: &'a State, path: &str) -> &'a str {
    state.text(PEOPLE, path)
}

/// A text of the interface of these rooms.
pub fn ui<'a>(state: &'a State, name: &str) -> &'a str {
    text(state, &["ui.", name].concat())
}

/// A text of the interface of these rooms with its gaps filled.
pub fn filled(state: &State, name: &str, pairs: &[(&str, &str)]) -> String {
    fill(ui(state, name), pairs)
}

/// The first screens' sentence on where answers are, for what is stored under a name: there
/// may have been no room for this alone.
pub fn kept(state: &State, name: &str) -> &'static str {
    if state.held.iter().any(|held| held == name) { "not-kept" } else { items::kept(state) }
}
