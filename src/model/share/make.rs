//! One result as a link, and what the link holds.

use crate::model::action::Action;
use crate::model::update::Turn;

/// What the link is to contain.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Make {}

/// The rules of the room.
pub(super) fn act(_turn: &mut Turn, _action: &Action) -> bool {
    false
}
