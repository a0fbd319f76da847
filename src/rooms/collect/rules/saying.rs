//! What the collection has to say.

use crate::rooms::common::words::rules::PEOPLE;
use crate::widget::notice::Notice;
use crate::widget::state::State;
use crate::widget::transition::Transition;

/// Takes back what this room said before.
pub fn quiet(state: &mut State) {
    state.notices.retain(|notice| !matches!(notice, Notice::Room(PEOPLE, ..)));
}

/// Says something, with what fills its gaps.
pub fn say(transition: &mut Transition, name: &'static str, gaps: Vec<(&'static str, String)>) {
    transition.say(Notice::Room(PEOPLE, name, gaps));
}
