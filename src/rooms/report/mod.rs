//! What the people say, beside what the leader says.

pub mod rules;
mod screen;

use crate::rooms::common::part::LoadedPart;
use crate::widget::door::{Door, Entrance};
use crate::widget::names::REPORTS;
use crate::widget::section::Section;

/// What leads here: the people's form, which reads the leader's code, and the invitations.
pub const DOOR: Door = Door {
    part: "report",
    screens: &[Entrance { name: "report", needs: &[Section::RESULT, Section("report")] }],
    queries: &[],
    opens: &[],
    stores: &[(REPORTS, "invites")],
};

/// The room.
pub fn open() -> LoadedPart {
    LoadedPart::keeping(Box::<rules::ReportRoom>::default())
}
