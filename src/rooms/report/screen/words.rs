//! The report's own texts.

use crate::rooms::report::rules::REPORT;
use crate::widget::format::fill;
use crate::widget::state::State;

/// A text of the report's section.
pub fn text<'a>(state: &'a State, path: &str) -> &'a str {
    state.text(REPORT, path)
}

/// A text of the report's interface.
pub fn ui<'a>(state: &'a State, name: &str) -> &'a str {
    text(state, &["ui.", name].concat())
}

/// A text of the report's interface with its gaps filled.
pub fn filled(state: &State, name: &str, pairs: &[(&str, &str)]) -> String {
    fill(ui(state, name), pairs)
}
