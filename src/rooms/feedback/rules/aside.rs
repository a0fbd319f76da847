//! What cannot be read is set aside: nothing is dropped in silence.

use crate::widget::names;
use crate::widget::notice::Notice;
use crate::widget::transition::Transition;

/// Sets aside a kept value that cannot be read, and says so.
pub fn set_aside(transition: &mut Transition, name: &str) {
    let aside = [names::DAMAGED, name].concat();
    let value = transition.state.value(name).cloned();
    transition.keep(&aside, value);
    transition.keep(name, None);
    transition.say(Notice::Damaged(aside));
}
