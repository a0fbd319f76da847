//! One result as a link, and what the link holds.

use crate::model::state::State;
use crate::view::frame::heading;
use yew::Html;

/// The screen of the room.
pub(super) fn screen(_state: &State) -> Html {
    heading("make")
}
