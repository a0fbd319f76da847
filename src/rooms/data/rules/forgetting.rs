//! Deleting what is kept here: one of somebody's results, or everything.

use crate::rooms::common::words::rules::SHARE;
use crate::widget::action::Effect;
use crate::widget::notice::Notice;
use crate::widget::screen::Screen;
use crate::widget::transition::Transition;

/// The question before everything is deleted, also the name of the button that asks it.
pub const ALL: &str = "forget-me";
/// The question before somebody's result is deleted, also the name of the button that asks it.
pub const ONE: &str = "drop-shared";

/// Leaves nothing of this scope, neither in storage nor on screen. What the rooms hold
/// goes too, as every room is reset after that effect.
pub fn forget_all(transition: &mut Transition) {
    transition.effects.push(Effect::ForgetAll);
    let state = &mut *transition.state;
    state.records.clear();
    state.values.clear();
    state.notices.clear();
    state.drafts = [None, None];
    transition.go(Screen::Room("data", String::new()));
    transition.say(Notice::Room(SHARE, "forgotten", Vec::new()));
}

/// Deletes the kept value of a name.
pub fn forget_one(transition: &mut Transition, name: &str) {
    transition.keep(name, None);
    transition.effects.push(Effect::Focus);
}
