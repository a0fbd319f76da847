//! A facilitator's collection of the people's answers, and the summary made of it.

pub mod rules;
mod screen;

use crate::rooms::common::part::LoadedPart;
use crate::rooms::common::words::rules::{PEOPLE, SHARE};
use crate::widget::door::{Door, Entrance};
use crate::widget::names::COLLECTIONS;

/// What leads here: only the people's form, which reads the facilitator's code.
pub const DOOR: Door = Door {
    part: "collect",
    screens: &[Entrance { name: "collect", needs: &[SHARE, PEOPLE] }],
    queries: &[],
    opens: &[],
    stores: &[(COLLECTIONS, "collections")],
};

/// The room.
pub fn open() -> LoadedPart {
    LoadedPart::keeping(Box::<rules::Collect>::default())
}
