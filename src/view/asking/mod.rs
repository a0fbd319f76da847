//! Asking the people a leader leads. The invitation and the form travel in one part,
//! the collection and the report in another.

mod collect;
mod done;
mod form;
mod invite;
mod rate;
mod report;

use crate::model::state::{Room, Screen, Section, State};
use crate::view::frame;
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
        Screen::Room(Room::Collect, _) => collect::screen(state),
        Screen::Room(Room::Report, _) => report::screen(state),
        _ => Html::default(),
    }
}

/// A text of the constituents' section.
fn text<'a>(state: &'a State, path: &str) -> &'a str {
    state.text(Section::Others, path)
}

/// A text of the interface of these rooms.
fn ui<'a>(state: &'a State, name: &str) -> &'a str {
    text(state, &["ui.", name].concat())
}

/// A text of the interface of these rooms with its gaps filled.
fn filled(state: &State, name: &str, pairs: &[(&str, &str)]) -> String {
    frame::fill(ui(state, name), pairs)
}

/// A name inside a sentence: whichever way it is written, it turns nothing around it.
fn isolated(name: &str) -> String {
    ["\u{2068}", name, "\u{2069}"].concat()
}
