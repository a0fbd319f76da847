//! What a part brings, and the table of those that have come.

use crate::edge::formats::{FORMATS, Formats};
use crate::edge::page::Answer;
use crate::edge::values::{VALUES, Values};
use crate::view::screen::RoomScreen;
use crate::widget::action::Action;
use crate::widget::door::Door;
use crate::widget::room::{Room, Rooms};
use crate::widget::transition::Transition;

/// A part that has come: its room, and what the room needs of the browser.
pub struct LoadedPart {
    /// The room, as it is when nobody has been there yet.
    pub room: Box<dyn RoomScreen>,
    /// How values are kept, where the room keeps any.
    pub values: Option<Values>,
    /// How scripts are answered, where they may ask it.
    pub answer: Option<Answer>,
    /// How a language writes numbers, lists, months and this day.
    pub formats: Formats,
}

impl LoadedPart {
    /// A room that keeps nothing and answers nobody.
    pub fn bare(room: Box<dyn RoomScreen>) -> LoadedPart {
        LoadedPart { room, values: None, answer: None, formats: FORMATS }
    }

    /// A room that keeps values.
    pub fn keeping(room: Box<dyn RoomScreen>) -> LoadedPart {
        LoadedPart { values: Some(VALUES), ..LoadedPart::bare(room) }
    }
}

/// The parts of one widget that have come, by their names.
pub struct Table {
    doors: &'static [&'static Door],
    parts: Vec<(&'static str, LoadedPart)>,
}

impl Table {
    /// None yet of those that these doors lead to.
    pub fn new(doors: &'static [&'static Door]) -> Table {
        Table { doors, parts: Vec::new() }
    }

    /// Puts a part in its place.
    pub fn put(&mut self, name: &'static str, part: LoadedPart) {
        self.parts.push((name, part));
    }

    /// The part of a name.
    pub fn get(&self, name: &str) -> Option<&LoadedPart> {
        self.parts.iter().find(|(known, _)| *known == name).map(|(_, part)| part)
    }
}

impl Rooms for Table {
    fn doors(&self) -> &'static [&'static Door] {
        self.doors
    }

    fn room(&mut self, part: &str) -> Option<&mut dyn Room> {
        let part = self.parts.iter_mut().find(|(known, _)| *known == part);
        part.map(|(_, part)| &mut *part.room as &mut dyn Room)
    }

    fn attend(&mut self, transition: &mut Transition, action: Option<&Action>) {
        self.parts.iter_mut().for_each(|(_, part)| part.room.attend(transition, action));
    }

    fn reset(&mut self) {
        self.parts.iter_mut().for_each(|(_, part)| part.room.reset());
    }
}
