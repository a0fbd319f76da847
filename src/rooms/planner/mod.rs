//! The four planners: short pages to write on, from a result to what is done next.

pub mod rules;
mod screen;

use crate::rooms::common::part::LoadedPart;
use crate::widget::door::{Door, Entrance};
use crate::widget::names::PLANNERS;
use crate::widget::section::Section;
use rules::texts::PLANNER;

/// What leads here: without a subject to the choice of the four, else to the planner of that name.
pub const DOOR: Door = Door {
    part: "planner",
    screens: &[Entrance { name: "planner", needs: &[PLANNER, Section::RESULT] }],
    queries: &[],
    opens: &[],
    stores: &[(PLANNERS, "planners")],
};

/// The room.
pub fn open() -> LoadedPart {
    LoadedPart::keeping(Box::<rules::Planners>::default())
}
