//! A class: an instructor adds many people's links and sees what they say together.

mod edge;
pub mod rules;
mod screen;

use crate::codec::kind::Kind;
use crate::rooms::common::part::LoadedPart;
use crate::rooms::common::words::rules::SHARE;
use crate::widget::door::{Door, Entrance};
use crate::widget::section::Section;

/// The sections that its screens need.
const NEEDS: &[Section] = &[rules::texts::COHORT, SHARE, Section::RESULT, Section::QUIZ];

/// What leads here: the element of its own, `<power-base-cohort>`, and the link of a whole class.
pub const DOOR: Door = Door {
    part: "cohort",
    screens: &[
        Entrance { name: "cohort", needs: NEEDS },
        Entrance { name: "cohort-rows", needs: NEEDS },
        Entrance { name: "cohort-present", needs: NEEDS },
        Entrance { name: "cohort-handout", needs: NEEDS },
        Entrance { name: "class", needs: NEEDS },
    ],
    queries: &[Entrance { name: "class", needs: &[] }],
    opens: &[(Kind::Cohort, "class")],
    stores: &[],
};

/// The room.
pub fn open() -> LoadedPart {
    LoadedPart { answer: Some(edge::answer), ..LoadedPart::bare(Box::<rules::Cohort>::default()) }
}
