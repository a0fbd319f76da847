//! The rooms of a reader's widget, as the app holds them.

use powerbase::rooms::common::part::LoadedPart;
use powerbase::rooms::{DOORS, open};
use powerbase::widget::door::Door;
use powerbase::widget::room::{Room, Rooms};
use std::any::Any;

/// The parts that have come.
#[derive(Default)]
pub struct Table(Vec<(&'static str, LoadedPart)>);

impl Table {
    /// All rooms, as they are when nobody has been there yet.
    pub fn whole() -> Table {
        let mut table = Table::default();
        DOORS.iter().for_each(|door| table.bring(door.part));
        table
    }

    /// Opens the room of a part, unless it is there.
    pub fn bring(&mut self, part: &'static str) {
        if self.0.iter().all(|(known, _)| *known != part) {
            self.0.push((part, open(part).unwrap()));
        }
    }

    /// What a room holds.
    pub fn get<T: Room>(&self) -> &T {
        let mut rooms = self.0.iter().map(|(_, part)| &*part.room as &dyn Any);
        rooms.find_map(|room| room.downcast_ref()).unwrap()
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
