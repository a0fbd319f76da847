//! Sharing a result, opening somebody's, comparing two, and what is kept here.
//! They travel in a part of their own.

mod beside;
mod compare;
mod contents;
mod link;
mod make;

use crate::widget::state::{Room, Screen, State};
use yew::Html;

/// The screen of a room.
pub fn screen(state: &State) -> Html {
    match state.screen {
        Screen::Room(Room::Share, _) => make::screen(state),
        Screen::Room(Room::Link, _) => link::screen(state),
        Screen::Room(Room::Data, _) => crate::rooms::data::screen::screen(state),
        Screen::Room(Room::Compare, _) => compare::screen(state),
        _ => Html::default(),
    }
}
