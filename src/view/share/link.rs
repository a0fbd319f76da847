//! A link to somebody's result, opened.

use crate::model::state::State;
use crate::view::frame::heading;
use yew::Html;

/// The screen of the room.
pub(super) fn screen(_state: &State) -> Html {
    heading("link")
}
