//! A link to somebody's result, opened.

use crate::model::action::Action;
use crate::model::update::Turn;

/// What the link says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Link {}

/// The rules of the room.
pub(super) fn act(_turn: &mut Turn, _action: &Action) -> bool {
    false
}
