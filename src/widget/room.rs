//! The rooms: screens whose rules travel with them, in parts of their own, so that
//! the first item does not wait for what few readers ever open.

use super::action::Action;
use super::state::{Part, Screen, Section, State};
use super::update::Transition;
use crate::plain::value::Value;

/// A screen of a part that brings its own rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// One result as a link, and what the link holds.
    Share,
    /// A link to somebody's result, opened.
    Link,
    /// Two results of this reader's beside each other.
    Compare,
    /// All that is kept here: take it along, bring it in, delete it.
    Data,
    /// A leader's invitations to the people they lead.
    Invite,
    /// A constituent's form.
    Rate,
    /// A facilitator's collection of answers.
    Collect,
    /// What the constituents say, beside what the leader says.
    Report,
    /// A link as a QR code.
    Qr,
}

impl Room {
    /// All rooms. `self as usize` is the place in it.
    pub const ALL: [Room; 9] = [
        Room::Share,
        Room::Link,
        Room::Compare,
        Room::Data,
        Room::Invite,
        Room::Rate,
        Room::Collect,
        Room::Report,
        Room::Qr,
    ];

    /// The name in `data-screen`, also that of the buttons that lead there.
    pub fn name(self) -> &'static str {
        ["share", "link", "compare", "data", "invite", "rate", "collect", "report", "qr"][self as usize]
    }

    /// The room of a name.
    pub fn from_name(name: &str) -> Option<Room> {
        Room::ALL.into_iter().find(|room| room.name() == name)
    }

    /// The room that opens a link with this code. The code's second four bits say
    /// of which kind it is, and kinds 3 to 5 are about the constituents.
    pub fn of_code(code: &str) -> Room {
        match code.as_bytes() {
            [b'E', b'w'..=b'z' | b'0'..=b'9' | b'-' | b'_', ..] | [b'F', b'A'..=b'Z' | b'a'..=b'f', ..] => {
                Room::Rate
            }
            _ => Room::Link,
        }
    }

    /// The part that the room is in.
    pub fn part(self) -> Option<Part> {
        self.needs().1
    }

    /// The sections and the part that the room cannot do without.
    pub(crate) fn needs(self) -> (&'static [Section], Option<Part>) {
        match self {
            Room::Share => (&[Section::Share, Section::Result], Some(Part::Share)),
            Room::Link | Room::Compare | Room::Data => {
                (&[Section::Share, Section::Result, Section::Quiz], Some(Part::Share))
            }
            Room::Invite | Room::Rate => (&[Section::Share, Section::Others], Some(Part::Others)),
            Room::Collect => (&[Section::Share, Section::Others], Some(Part::Collected)),
            Room::Report => {
                (&[Section::Share, Section::Others, Section::Result, Section::Report], Some(Part::Collected))
            }
            Room::Qr => (&[Section::Share], Some(Part::Qr)),
        }
    }
}

/// How a script is answered, see [`Rules::ask`].
pub type Query = fn(&State, &str, &str) -> Result<Value, &'static str>;

/// The rules that a part brings with it.
#[derive(Clone, Copy, Debug)]
pub struct Rules {
    /// Hears every action while a room of the part is on screen, before the other
    /// rules do; `true` if they should not hear it.
    pub act: fn(&mut Transition, &Action) -> bool,
    /// Answers a script that asks for something: its name and its detail. Where it
    /// cannot, the name of the reason. Scripts ask one part only.
    pub ask: Option<Query>,
    /// The texts that the part's sections must hold.
    pub texts: &'static [(Section, &'static [&'static str])],
}

impl PartialEq for Rules {
    /// There is one set of rules a part, so any two that are compared are the same.
    fn eq(&self, _: &Rules) -> bool {
        true
    }
}

impl Transition<'_> {
    /// Lets the rules of the room on screen hear an action.
    pub(crate) fn rules(&mut self, action: &Action) -> bool {
        let Screen::Room(room, _) = self.state.screen else { return false };
        let part = room.needs().1;
        let rules = part.and_then(|part| self.state.rules[part as usize]);
        rules.is_some_and(|rules| (rules.act)(self, action))
    }

    /// Goes to a room about `subject`: a result's name, a link or a code.
    pub fn enter_room(&mut self, room: Room, subject: &str) {
        self.go(Screen::Room(room, subject.to_string()));
    }

    /// Checks the texts of a part's sections, once all of them are there.
    pub(crate) fn check(&mut self, part: Option<Part>) -> Result<(), String> {
        let rules = part.and_then(|part| self.state.rules[part as usize]);
        let texts = rules.map_or(&[][..], |rules| rules.texts);
        for (section, required) in texts {
            let slot = &mut self.state.texts[*section as usize];
            let problem = slot.as_ref().and_then(|text| text.check(section.name(), required).err());
            if let Some(problem) = problem {
                *slot = None;
                return Err(problem.in_words());
            }
        }
        Ok(())
    }
}
