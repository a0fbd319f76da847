//! A course that was launched by cmi5, or by xAPI alone: asked how far the learner is, told what they do.

pub mod rules;
mod screen;

use crate::rooms::common::course::rules::words::COURSE;
use crate::rooms::common::part::LoadedPart;
use crate::rooms::common::queue::rules::shelf::ASIDE;
use crate::widget::door::{Door, Entrance};
use crate::widget::section::Section;

/// What an attempt needs before it can be put in its place and told: the quiz's key, all questions.
const NEEDS: &[Section] = &[Section::FIRST, COURSE, Section::QUIZ, Section::SUPPLEMENT];

/// What leads here: the page, which says by its attribute that it stands in such a course.
pub const DOOR: Door = Door {
    part: "xapi",
    screens: &[Entrance { name: "cmi5", needs: NEEDS }, Entrance { name: "xapi", needs: NEEDS }],
    queries: &[],
    opens: &[],
    stores: &[(rules::NAMES, "course"), (ASIDE, "course")],
};

/// The room.
pub fn open() -> LoadedPart {
    LoadedPart::keeping(Box::<rules::Xapi>::default())
}
