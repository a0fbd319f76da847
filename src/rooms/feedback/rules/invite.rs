//! A leader's invitations: one number that the people's answers carry, and two
//! links with it, for the people and for whoever collects what they answer.

use super::made::{self, Made};
use crate::codec;
use crate::instruments::instrument::{Context, Instrument};
use crate::rooms::common::kept::rules::set_aside;
use crate::rooms::common::origin::rules::Origin;
use crate::rooms::common::people::rules::isolated;
use crate::rooms::common::words::rules::{PEOPLE, SHARE};
use crate::widget::action::{Action, Effect};
use crate::widget::notice::{Confirmation, Notice};
use crate::widget::screen::Screen;
use crate::widget::state::State;
use crate::widget::transition::Transition;

/// What is asked before an invitation is deleted.
const DELETE: &str = "delete-invite";

/// The invitation being made, or shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Form {
    /// The result that the leader came from; `None` before the first visit.
    pub subject: Option<String>,
    /// The name as typed.
    pub name: String,
    /// The group that is asked.
    pub context: Option<Context>,
    /// The invitation whose links are shown, by its eight digits.
    pub shown: Option<String>,
    /// The invitation that the question is about.
    deleting: String,
    /// Where the leader came from.
    from: Origin,
}

impl Form {
    /// A form about a result, or about the latest.
    fn about(state: &State, subject: &str) -> Form {
        let record = state.record(subject).or_else(|| state.latest(Instrument::PowerBases));
        let context = record.and_then(|record| record.context());
        Form { subject: Some(subject.to_string()), context, ..Form::default() }
    }

    /// The invitation whose links are shown.
    pub fn shown(&self, state: &State) -> Option<Made> {
        let hex = self.shown.as_ref()?;
        made::all(state).into_iter().find(|made| made.hex == *hex)
    }

    /// Hears every action while the invitations are on screen.
    pub(super) fn handle(&mut self, transition: &mut Transition, action: &Action) -> bool {
        match action {
            Action::Entered => self.enter(transition),
            Action::Input(name, value) => self.answer(name, value),
            Action::Press(button, subject) => return self.press(transition, button, subject),
            _ => return false,
        }
        true
    }

    fn enter(&mut self, transition: &mut Transition) {
        made::broken(transition.state).iter().for_each(|name| set_aside(transition, name));
        let state = &*transition.state;
        let Screen::Room(_, subject) = &state.screen else { return };
        let inside = matches!(state.before, Some(Screen::Room("qr" | "invite", _)));
        if self.subject.as_ref() != Some(subject) {
            *self = Form { from: std::mem::take(&mut self.from), ..Form::about(state, subject) };
        } else if !inside {
            self.shown = None;
        }
        self.from.note(state, inside);
        self.set_step(transition);
    }

    fn answer(&mut self, name: &str, value: &str) {
        match name {
            "invite-name" => self.name = value.to_string(),
            "context" => self.context = Context::from_tag(value),
            _ => {}
        }
    }

    fn press(&mut self, transition: &mut Transition, button: &str, subject: &str) -> bool {
        match button {
            "make-invite" => self.make(transition),
            "show-invite" => self.show(transition, Some(subject.to_string())),
            "delete-invite" => {
                self.deleting = subject.to_string();
                transition.ask(Some(Confirmation::Room(PEOPLE, DELETE)));
            }
            "confirm" if transition.confirmed(PEOPLE) == Some(DELETE) => self.delete(transition),
            "back" if self.shown.is_some() => self.show(transition, None),
            "back" => self.back(transition),
            _ => return false,
        }
        true
    }

    fn make(&mut self, transition: &mut Transition) {
        let Some(context) = self.context else { return transition.say(Notice::Choose) };
        let name = codec::fitting(&self.name).to_string();
        let cut = (name != self.name.trim()).then(|| name.clone());
        let made = Made::new(transition.moment, context, Some(name).filter(|name| !name.is_empty()));
        transition.keep(&made::kept(&made.hex), Some(made.write()));
        self.name.clear();
        self.show(transition, Some(made.hex));
        if let Some(name) = cut {
            transition.say(Notice::Room(SHARE, "name-cut", vec![("name", isolated(&name))]));
        }
    }

    /// Shows the links of an invitation, or the list again.
    fn show(&mut self, transition: &mut Transition, hex: Option<String>) {
        transition.state.take_back(&|notice| matches!(notice, Notice::Choose | Notice::Room(..)));
        self.shown = hex;
        transition.state.confirmation = None;
        self.set_step(transition);
        transition.effects.push(Effect::Focus);
    }

    fn set_step(&self, transition: &mut Transition) {
        transition.state.room_step = self.shown.as_ref().map(|_| 2);
    }

    fn delete(&mut self, transition: &mut Transition) {
        transition.keep(&made::kept(&self.deleting), None);
        self.show(transition, None);
    }

    /// Back to the result that the form is about, or to where the leader came from.
    fn back(&self, transition: &mut Transition) {
        let result = self.subject.clone().filter(|name| transition.state.record(name).is_some());
        match result {
            Some(name) => transition.go(Screen::Result(name)),
            None => self.from.leave(transition),
        }
    }
}
