//! What the app draws of a room.

use crate::widget::room::Room;
use crate::widget::state::State;
use yew::Html;

/// A room with screens.
pub trait RoomScreen: Room {
    /// Draws the screen of the room that stands.
    fn draw(&self, state: &State) -> Html;
}
