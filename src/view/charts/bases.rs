//! A base by its name and its side.

use super::figures::text;
use crate::instruments::instrument::Base;
use crate::widget::state::State;

/// The name of a base.
pub fn name(state: &State, base: Base) -> &str {
    text(state, &["bases.", base.code(), ".name"].concat())
}

/// The class that marks a base's side by colour and shape.
pub fn side_class(base: Base) -> &'static str {
    if base.is_position() { "position" } else { "personal" }
}
