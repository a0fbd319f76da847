//! What is kept here: saved as files, added from files, deleted.

mod import;
mod kept;
mod save;
mod shared;
mod unsure;

use super::rules::Data;
use crate::view::screen::RoomScreen;
use crate::widget::screen::Screen;
use crate::widget::state::State;
use yew::Html;

impl RoomScreen for Data {
    /// One result, or all that is kept.
    fn draw(&self, state: &State) -> Html {
        let record = match &state.screen {
            Screen::Room(_, name) => state.record(name),
            _ => None,
        };
        record.map_or_else(|| kept::screen(state, self), |record| save::screen(state, self, record))
    }
}
