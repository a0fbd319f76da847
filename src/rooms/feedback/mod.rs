//! Asking the people a leader leads: the invitation, and the form behind its link.

pub mod rules;
mod screen;

use crate::codec::kind::Kind;
use crate::rooms::common::part::LoadedPart;
use crate::rooms::common::words::rules::{PEOPLE, SHARE};
use crate::widget::door::{Door, Entrance};
use crate::widget::names::{INVITES, RATERS};
use crate::widget::section::Section;

/// What leads here. The form's screen reads the code, and goes on where another room is the right one.
pub const DOOR: Door = Door {
    part: "feedback",
    screens: &[
        Entrance { name: "invite", needs: &[SHARE, PEOPLE, Section::RESULT] },
        Entrance { name: "rate", needs: &[SHARE, PEOPLE] },
    ],
    queries: &[],
    opens: &[(Kind::Invite, "rate"), (Kind::Rating, "rate"), (Kind::Aggregate, "rate")],
    stores: &[(INVITES, "invites"), (RATERS, "given")],
};

/// The room.
pub fn open() -> LoadedPart {
    LoadedPart::keeping(Box::<rules::Feedback>::default())
}
