//! The quiz: its scenarios, one after the other.

pub mod rules;
mod screen;

use crate::rooms::common::part::LoadedPart;
use crate::widget::door::{Door, Entrance};
use crate::widget::section::Section;

/// What leads here.
pub const DOOR: Door = Door {
    part: "quiz",
    screens: &[Entrance { name: "scenario", needs: &[Section::QUIZ] }],
    queries: &[],
    opens: &[],
    stores: &[],
};

/// The room.
pub fn open() -> LoadedPart {
    LoadedPart::bare(Box::<rules::Quiz>::default())
}
