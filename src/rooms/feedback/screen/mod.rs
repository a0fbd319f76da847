//! Asking the people a leader leads. The invitation and the form travel in one part,
//! the collection and the report in another.

mod done;
mod form;
mod invite;
mod rate;

use crate::view::controls;
use crate::widget::state::{Room, Screen, Section, State};
use yew::Html;

/// The screen of the invitation, or of the form.
pub fn screen(state: &State) -> Html {
    match &state.screen {
        Screen::Room(Room::Invite, _) => invite::screen(state),
        Screen::Room(Room::Rate, _) => rate::screen(state),
        _ => Html::default(),
    }
}

/// The screen of the collection, or of the report.
pub fn collected(state: &State) -> Html {
    match &state.screen {
        Screen::Room(Room::Collect, _) => crate::rooms::collect::screen::screen(state),
        Screen::Room(Room::Report, _) => crate::rooms::report::screen::screen(state),
        _ => Html::default(),
    }
}

/// A text of the constituents' section.
pub(crate) fn text<'a>(state: &'a State, path: &str) -> &'a str {
    state.text(Section::Others, path)
}

/// A text of the interface of these rooms.
pub(crate) fn ui<'a>(state: &'a State, name: &str) -> &'a str {
    text(state, &["ui.", name].concat())
}

/// A text of the interface of these rooms with its gaps filled.
pub(crate) fn filled(state: &State, name: &str, pairs: &[(&str, &str)]) -> String {
    controls::fill(ui(state, name), pairs)
}

/// A name inside a sentence: whichever way it is written, it turns nothing around it.
pub(crate) fn isolated(name: &str) -> String {
    ["\u{2068}", name, "\u{2069}"].concat()
}
