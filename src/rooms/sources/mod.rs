//! Which idea of which source stands where, and how sure all this is.

pub mod rules;
mod screen;

use crate::rooms::common::part::LoadedPart;
use crate::widget::door::{Door, Entrance};

/// What leads here.
pub const DOOR: Door = Door {
    part: "sources",
    screens: &[Entrance { name: "sources", needs: rules::NEEDS }],
    queries: &[],
    opens: &[],
    stores: &[],
};

/// The room.
pub fn open() -> LoadedPart {
    LoadedPart::bare(Box::<rules::Sources>::default())
}
