//! What a room is: screens that few readers open, whose rules travel with them in a part
//! of their own, so that the first item does not wait for them.
//!
//! A room has two halves. Its [`Door`] is plain data in the first download: what leads in,
//! and what is fetched for it. The [`Room`] itself comes with its part and lives as long as
//! the widget; it holds the state of its screens.

use super::action::Action;
use super::door::Door;
use super::section::Section;
use super::transition::Transition;
use std::any::Any;

/// The rules of a room, and what its screens hold.
pub trait Room: Any {
    /// The texts that it asks for, by section; checked before a screen of it is shown.
    fn texts(&self) -> &'static [(Section, &'static [&'static str])];

    /// Hears each action while a screen of the room stands, before the common rules do.
    /// `true` if they should not hear it.
    fn handle(&mut self, transition: &mut Transition, action: &Action) -> bool;

    /// Attends to each action while another screen stands, too: `Some` before any rules hear
    /// it, `None` once all is decided. For rooms that report what happens elsewhere.
    fn attend(&mut self, _transition: &mut Transition, _action: Option<&Action>) {}

    /// Forgets what its screens hold.
    fn reset(&mut self);
}

/// The rooms of a widget: all their doors, and those rooms whose parts are there.
pub trait Rooms {
    /// The doors, in one order.
    fn doors(&self) -> &'static [&'static Door];

    /// The room of a part.
    fn room(&mut self, part: &str) -> Option<&mut dyn Room>;

    /// Has every room attend, see [`Room::attend`].
    fn attend(&mut self, transition: &mut Transition, action: Option<&Action>);

    /// Has every room forget what it holds.
    fn reset(&mut self);
}
