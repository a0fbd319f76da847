//! Both results, and the list of them all.

pub mod rules;
mod screen;

use crate::rooms::common::part::LoadedPart;
use crate::widget::door::{Door, Entrance};
use crate::widget::section::Section;

/// What leads here.
pub const DOOR: Door = Door {
    part: "result",
    screens: &[
        Entrance { name: "result", needs: &[Section::RESULT] },
        Entrance { name: "history", needs: &[Section::RESULT] },
    ],
    queries: &[],
    opens: &[],
    stores: &[],
};

/// The room.
pub fn open() -> LoadedPart {
    LoadedPart::keeping(Box::<rules::Results>::default())
}
