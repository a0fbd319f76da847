//! Two results of this reader's beside each other.

use crate::model::action::Action;
use crate::model::update::Turn;

/// Which two.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Compare {}

/// The rules of the room.
pub(super) fn act(_turn: &mut Turn, _action: &Action) -> bool {
    false
}
