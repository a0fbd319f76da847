//! What is kept here: take it along, bring it in, delete it.

use crate::model::state::State;
use crate::view::frame::heading;
use yew::Html;

/// The screen of the room.
pub(super) fn screen(_state: &State) -> Html {
    heading("data")
}
