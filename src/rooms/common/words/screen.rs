//! What the screens of sharing say alike.

use crate::instruments::instrument::Context;
use crate::rooms::common::words::rules::SHARE;
use crate::view::controls::group_name;
use crate::widget::format::fill;
use crate::widget::state::State;

/// A text of the interface that these screens use.
pub fn ui<'a>(state: &'a State, name: &str) -> &'a str {
    state.text(SHARE, &["ui.", name].concat())
}

/// The same with its gaps filled.
pub fn filled(state: &State, name: &str, pairs: &[(&str, &str)]) -> String {
    fill(ui(state, name), pairs)
}

/// The name of a group.
pub fn group(state: &State, context: Option<Context>) -> &str {
    match context {
        Some(context) => group_name(state, context),
        None => ui(state, "no-group"),
    }
}
