//! A facilitator's collection of the people's answers, and the report made of it.

pub mod rules;
mod screen;

use crate::rooms::common::part::LoadedPart;
use crate::rooms::common::words::rules::{PEOPLE, SHARE};
use crate::widget::door::{Door, Entrance};
use crate::widget::names::COLLECTIONS;
use crate::widget::section::Section;

/// What leads here: only the people's form, which reads the facilitator's code.
pub const DOOR: Door = Door {
    part: "collect",
    screens: &[Entrance { name: "collect", needs: &[SHARE, PEOPLE, Section::RESULT] }],
    queries: &[],
    opens: &[],
    stores: &[(COLLECTIONS, "collections")],
};

/// The room.
pub fn open() -> LoadedPart {
    LoadedPart::keeping(Box::<rules::Collect>::default())
}
