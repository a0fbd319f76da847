//! What the screens of sharing say alike.

use crate::instruments::instrument::Context;
use crate::rooms::common::words::rules::SHARE;
use crate::view::controls::{fill, group_name};
use crate::widget::state::State;

/// A text of the interface that these screens use.
pub fn ui<'a>(state: &'a State, name: &str) -> &'a str {
    state.text(SHARE, &["ui.", name].concat())
}

/// The same with its gaps filled.
pub fn filled(state: &State, name: &str, pairs: &[(&str, &str)]) -> String {
    fill(ui(state, name), pairs)
}

/// A month as the reader's language writes it, from `2026-11`.
pub fn month(state: &State, iso: &str) -> String {
    let (year, month) = iso.split_once('-').unwrap_or((iso, ""));
    let words = state.text(SHARE, &["months.", month.trim_start_matches('0')].concat());
    fill(words, &[("year", year)])
}

/// The name of a group.
pub fn group(state: &State, context: Option<Context>) -> &str {
    match context {
        Some(context) => group_name(state, context),
        None => ui(state, "no-group"),
    }
}
