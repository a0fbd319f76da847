//! The rooms of one widget: those whose parts have come.

use crate::rooms::DOORS;
use crate::rooms::common::part::LoadedPart;
use crate::widget::door::Door;
use crate::widget::room::{Room, Rooms};

/// The parts that have come, by their names.
#[derive(Default)]
pub struct Table(Vec<(&'static str, LoadedPart)>);

impl Table {
    /// Puts a part in its place.
    pub fn put(&mut self, name: &'static str, part: LoadedPart) {
        self.0.push((name, part));
    }

    /// The part of a name.
    pub fn get(&self, name: &str) -> Option<&LoadedPart> {
        self.0.iter().find(|(known, _)| *known == name).map(|(_, part)| part)
    }
}

impl Rooms for Table {
    fn doors(&self) -> &'static [&'static Door] {
        DOORS
    }

    fn room(&mut self, part: &str) -> Option<&mut dyn Room> {
        let part = self.0.iter_mut().find(|(known, _)| *known == part);
        part.map(|(_, part)| &mut *part.room as &mut dyn Room)
    }

    fn reset(&mut self) {
        self.0.iter_mut().for_each(|(_, part)| part.room.reset());
    }
}
