//! Sharing a result, opening somebody's, comparing two.

mod edge;
pub mod rules;
mod screen;

use crate::codec::kind::Kind;
use crate::rooms::common::part::LoadedPart;
use crate::rooms::common::words::rules::SHARE;
use crate::widget::door::{Door, Entrance};
use crate::widget::names::SHARED;
use crate::widget::section::Section;

/// What leads here.
pub const DOOR: Door = Door {
    part: "share",
    screens: &[
        Entrance { name: "share", needs: &[SHARE, Section::RESULT] },
        Entrance { name: "link", needs: &[SHARE, Section::RESULT, Section::QUIZ] },
        Entrance { name: "compare", needs: &[SHARE, Section::RESULT, Section::QUIZ] },
    ],
    queries: &[
        Entrance { name: "code", needs: &[Section::QUIZ] },
        Entrance { name: "open", needs: &[Section::QUIZ] },
    ],
    opens: &[(Kind::Result, "link"), (Kind::Unknown, "link")],
    stores: &[(SHARED, "shared")],
};

/// The room.
pub fn open() -> LoadedPart {
    LoadedPart { answer: Some(edge::answer), ..LoadedPart::keeping(Box::<rules::Share>::default()) }
}
