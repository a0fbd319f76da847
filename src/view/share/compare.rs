//! Two results of this reader's beside each other.

use crate::model::state::State;
use crate::view::frame::heading;
use yew::Html;

/// The screen of the room.
pub(super) fn screen(_state: &State) -> Html {
    heading("compare")
}
