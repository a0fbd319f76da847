//! What is kept here: take it along, bring it in, delete it.

use crate::model::action::Action;
use crate::model::update::Turn;

/// What the room holds while it is open.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Data {}

/// The rules of the room.
pub(super) fn act(_turn: &mut Turn, _action: &Action) -> bool {
    false
}
