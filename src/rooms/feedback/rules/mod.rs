//! Asking the people a leader leads: the rules of the invitation and of the form. What
//! answers say stands in [`crate::instruments::people`].

mod following;
pub mod invite;
pub mod made;
mod pages;
pub mod rate;
mod texts;

use crate::rooms::common::handoff::rules::Sending;
use crate::rooms::common::words::rules::{PEOPLE, SHARE};
use crate::widget::action::Action;
use crate::widget::room::Room;
use crate::widget::section::Section;
use crate::widget::transition::Transition;

/// The room of those who ask, and of those who are asked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Feedback {
    /// The invitation being made, or shown.
    pub invite: invite::Form,
    /// The constituent's form.
    pub rate: rate::Rate,
    /// Whether links and codes can be sent.
    pub handoff: Sending,
}

impl Room for Feedback {
    fn texts(&self) -> &'static [(Section, &'static [&'static str])] {
        &[(PEOPLE, texts::PEOPLE), (SHARE, texts::SHARE), (Section::RESULT, texts::RESULT)]
    }

    fn handle(&mut self, transition: &mut Transition, action: &Action) -> bool {
        if self.handoff.handle(transition, action) {
            return true;
        }
        match transition.state.screen.name() {
            "invite" => self.invite.handle(transition, action),
            "rate" => self.rate.handle(transition, action),
            _ => false,
        }
    }

    fn reset(&mut self) {
        *self = Feedback::default();
    }
}
