//! What the constituents say, beside what the leader says.

use crate::model::action::Action;
use crate::model::update::Turn;

/// The texts that the report needs, of its own section.
pub const TEXTS: &[&str] = &[];

/// What the report holds while it is open.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shown {}

/// Hears every action while the report is on screen.
pub fn act(_turn: &mut Turn, _action: &Action) -> bool {
    false
}
