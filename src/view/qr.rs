//! A link as a QR code, to be held up to another's camera. It travels in a part of
//! its own, because the code that draws it is large and seldom asked for.

use super::frame::heading;
use crate::model::state::State;
use yew::Html;

/// The screen of the room.
pub fn screen(_state: &State) -> Html {
    heading("qr")
}
