//! The texts of the people's half.

use crate::rooms::common::words::rules::PEOPLE;
use crate::widget::format::fill;
use crate::widget::state::State;

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

/// A name inside a sentence: whichever way it is written, it turns nothing around it.
pub fn isolated(name: &str) -> String {
    ["\u{2068}", name, "\u{2069}"].concat()
}
