//! A run that goes on elsewhere: its link, and what that link opens.

pub mod rules;
mod screen;

use crate::codec::kind::Kind;
use crate::rooms::common::part::LoadedPart;
use crate::rooms::common::words::rules::SHARE;
use crate::widget::door::{Door, Entrance};

/// What leads here.
pub const DOOR: Door = Door {
    part: "elsewhere",
    screens: &[Entrance { name: "elsewhere", needs: &[SHARE] }, Entrance { name: "draft", needs: &[SHARE] }],
    queries: &[],
    opens: &[(Kind::Draft, "draft")],
    stores: &[],
};

/// The room.
pub fn open() -> LoadedPart {
    LoadedPart::bare(Box::<rules::Elsewhere>::default())
}
