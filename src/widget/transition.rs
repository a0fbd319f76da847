//! One action under way: the state that it changes and what it asks of the browser. What
//! all rules and rooms do in the same way is here.

use super::action::{Effect, Moment};
use super::door::{Door, find};
use super::notice::{Confirmation, Notice};
use super::screen::Screen;
use super::section::Section;
use super::state::State;
use crate::codec::kind::Kind;
use crate::plain::value::Value;

/// One action under way. Going somewhere is only noted in it: [`super::update::update`]
/// goes when all has been said, outside any room.
pub struct Transition<'a> {
    /// The state, to be changed.
    pub state: &'a mut State,
    /// The moment at which the action happened.
    pub moment: &'a Moment,
    /// What is asked of the browser.
    pub effects: Vec<Effect>,
    pub(super) doors: &'static [&'static Door],
    /// Something was headed for, or came: the screen waited for may be shown.
    pub(super) unsettled: bool,
    /// What is waited for has not been asked for yet.
    pub(super) unasked: bool,
}

impl<'a> Transition<'a> {
    /// An action that begins.
    pub(super) fn new(state: &'a mut State, moment: &'a Moment, doors: &'static [&'static Door]) -> Self {
        Transition { state, moment, effects: Vec::new(), doors, unsettled: false, unasked: false }
    }

    /// Goes to a screen, a run where it stands.
    pub fn go(&mut self, screen: Screen) {
        let step = match screen {
            Screen::Run(instrument) => self.state.draft(instrument).map_or(0, |draft| draft.step),
            _ => 0,
        };
        self.navigate(screen, step);
    }

    /// Goes to a screen, and to a step of its run.
    pub(super) fn navigate(&mut self, screen: Screen, step: u8) {
        // What storage had to say stays until the first screen can say it.
        let standing = self.state.section(Section::FIRST).is_some();
        self.state.take_back(&|notice| standing || matches!(notice, Notice::Loading | Notice::Failed(_)));
        self.state.confirmation = None;
        self.state.lost = None;
        self.state.waiting = Some((screen, step));
        (self.unsettled, self.unasked) = (true, true);
    }

    /// Goes to a room's screen of this name, about `subject`; nowhere if there is none.
    pub fn enter(&mut self, screen: &str, subject: &str) {
        if let Some((_, entrance)) = find(self.doors, false, screen) {
            self.go(Screen::Room(entrance.name, subject.to_string()));
        }
    }

    /// Goes to the screen that opens codes of this one's kind.
    pub fn open_code(&mut self, code: &str) {
        let kind = Kind::of(code);
        let opens = self.doors.iter().flat_map(|door| door.opens);
        if let Some((_, screen)) = opens.into_iter().find(|(of, _)| *of == kind) {
            self.go(Screen::Room(screen, code.to_string()));
        }
    }

    /// Says something, once.
    pub fn say(&mut self, notice: Notice) {
        // What a room says anew takes the place of what it said before.
        self.state.take_back(&|old| matches!(old, Notice::Room(..)) && old.name() == notice.name());
        if !self.state.notices.contains(&notice) {
            self.state.notices.push(notice);
        }
    }

    /// Asks the reader to confirm something, or withdraws the question.
    pub fn ask(&mut self, confirmation: Option<Confirmation>) {
        self.state.confirmation = confirmation;
        self.effects.push(Effect::Focus);
    }

    /// What the reader was asked by a room with texts of this section, now that it is confirmed.
    pub fn confirmed(&mut self, section: Section) -> Option<&'static str> {
        match self.state.confirmation {
            Some(Confirmation::Room(of, name)) if of == section => {
                self.state.confirmation = None;
                Some(name)
            }
            _ => None,
        }
    }

    /// Whether the reader may leave a page with so many questions open: once they must be told.
    pub fn may_leave(&mut self, missing: usize) -> bool {
        let told = missing == 0 || self.state.notices.contains(&Notice::Unanswered(missing));
        if !told {
            self.state.take_back(&|notice| matches!(notice, Notice::Unanswered(_)));
            self.say(Notice::Unanswered(missing));
        }
        told
    }

    /// Keeps a value for the rooms, or with `None` removes it.
    pub fn keep(&mut self, name: &str, value: Option<Value>) {
        self.effects.push(match &value {
            Some(value) => Effect::WriteValue(name.to_string(), value.clone()),
            None => Effect::RemoveValue(name.to_string()),
        });
        self.state.set_value(name, value);
    }

    /// What the rooms keep, see [`Door::stores`].
    pub fn stores(&self) -> impl Iterator<Item = &'static (&'static str, &'static str)> {
        self.doors.iter().flat_map(|door| door.stores)
    }

    /// Asks one of the page's tools for something.
    pub fn tool(&mut self, name: &'static str, detail: Value) {
        self.effects.push(Effect::Tool(name, detail));
    }
}
