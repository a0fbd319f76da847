//! One tip at a time.

pub mod rules;
mod screen;

use crate::rooms::common::part::LoadedPart;
use crate::widget::door::{Door, Entrance};

/// What leads here.
pub const DOOR: Door = Door {
    part: "tip",
    screens: &[Entrance { name: "tip", needs: &[rules::TIP] }],
    queries: &[],
    opens: &[],
    stores: &[],
};

/// The room.
pub fn open() -> LoadedPart {
    LoadedPart::bare(Box::<rules::Tip>::default())
}
