//! What is kept here: saved as files, added from files, deleted.

pub mod rules;
mod screen;

use crate::rooms::common::part::LoadedPart;
use crate::rooms::common::words::rules::SHARE;
use crate::widget::door::{Door, Entrance};
use crate::widget::section::Section;

/// What leads here.
pub const DOOR: Door = Door {
    part: "data",
    screens: &[Entrance { name: "data", needs: &[SHARE, Section::RESULT, Section::QUIZ] }],
    queries: &[],
    opens: &[],
    stores: &[],
};

/// The room.
pub fn open() -> LoadedPart {
    LoadedPart::keeping(Box::<rules::Data>::default())
}
