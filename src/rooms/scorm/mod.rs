//! A course whose learning system speaks SCORM.

pub mod rules;
mod screen;

use crate::rooms::common::course::rules::words::COURSE;
use crate::rooms::common::part::LoadedPart;
use crate::widget::door::{Door, Entrance};
use crate::widget::section::Section;

/// What leads here: the start of a widget that stands in a course.
pub const DOOR: Door = Door {
    part: "scorm",
    // Results of the quiz can only be read with its key.
    screens: &[Entrance { name: rules::ways::SCREEN, needs: &[Section::FIRST, COURSE, Section::QUIZ] }],
    queries: &[],
    opens: &[],
    stores: &[(rules::saved::NAME, "in-course")],
};

/// The room.
pub fn open() -> LoadedPart {
    LoadedPart::keeping(Box::<rules::Scorm>::default())
}
