//! The texts of the planners.

use crate::rooms::common::plans::rules::planner::Planner;
use crate::rooms::planner::rules::texts::PLANNER;
use crate::widget::state::State;

/// A text that all planners use.
pub fn ui<'a>(state: &'a State, name: &str) -> &'a str {
    state.text(PLANNER, &["ui.", name].concat())
}

/// A text of one of them.
pub fn of<'a>(state: &'a State, planner: Planner, path: &str) -> &'a str {
    state.text(PLANNER, &[planner.name(), ".", path].concat())
}

/// A text of the give-first list.
pub fn of_list<'a>(state: &'a State, path: &str) -> &'a str {
    of(state, Planner::GiveFirst, path)
}

/// A text of the next step.
pub fn of_step<'a>(state: &'a State, name: &str) -> &'a str {
    state.text(PLANNER, &["step.", name].concat())
}
