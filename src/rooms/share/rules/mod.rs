//! Sharing a result, opening somebody's, comparing two, and what is kept here.

pub mod compare;
pub mod link;
pub mod make;
mod published;
mod scripts;
mod texts;

use crate::widget::action::Action;
use crate::widget::room::{Room, Rules};
use crate::widget::state::Screen;
use crate::widget::update::Transition;

/// What the screens of sharing hold while they are open.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Share {
    /// What the link is to contain.
    pub make: make::Make,
    /// The link that was opened.
    pub link: link::Link,
    /// What is kept here.
    pub data: crate::rooms::data::rules::Data,
    /// The two results that are compared.
    pub compare: compare::Compare,
    /// Whether the browser has a sheet for sharing.
    pub can_send: bool,
}

/// The rules of these rooms.
pub const RULES: Rules = Rules { act, ask: Some(scripts::ask), texts: texts::TEXTS };

fn act(transition: &mut Transition, action: &Action) -> bool {
    let Screen::Room(room, _) = transition.state.screen else { return false };
    match room {
        Room::Share => make::act(transition, action),
        Room::Link => link::act(transition, action),
        Room::Data => crate::rooms::data::rules::act(transition, action),
        Room::Compare => compare::act(transition, action),
        _ => false,
    }
}
