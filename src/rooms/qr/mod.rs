//! A link as a QR code. It is a room of its own, because the code that draws it is large
//! and seldom asked for.

pub mod rules;
mod screen;

use crate::rooms::common::part::LoadedPart;
use crate::rooms::common::words::rules::SHARE;
use crate::widget::door::{Door, Entrance};

/// What leads here.
pub const DOOR: Door = Door {
    part: "qr",
    screens: &[Entrance { name: "qr", needs: &[SHARE] }],
    queries: &[],
    opens: &[],
    stores: &[],
};

/// The room.
pub fn open() -> LoadedPart {
    LoadedPart::bare(Box::<rules::Qr>::default())
}
