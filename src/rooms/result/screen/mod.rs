//! The screens after the last answer: both results, and the list of them all.

mod bases;
mod foot;
mod history;
mod lines;
mod quiz;
mod said;
mod unsaved;

use super::rules::Results;
use crate::instruments::instrument::Instrument;
use crate::view::screen::RoomScreen;
use crate::widget::screen::Screen;
use crate::widget::state::State;
use yew::Html;

impl RoomScreen for Results {
    fn draw(&self, state: &State) -> Html {
        let record = match &state.screen {
            Screen::Result(name) => state.record(name),
            _ => None,
        };
        match record {
            None => history::screen(state),
            Some(record) if record.instrument == Instrument::PowerBases => bases::screen(state, record),
            Some(record) => quiz::screen(state, record),
        }
    }
}
