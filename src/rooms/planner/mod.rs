//! The four planners, short pages to write on, and the next step: from a result to what is done.

pub mod rules;
mod screen;

use crate::rooms::common::part::LoadedPart;
use crate::widget::door::{Door, Entrance};
use crate::widget::names::{PLANNERS, STEPS};
use crate::widget::section::Section;
use rules::texts::PLANNER;

/// What leads here: without a subject to the choice of the four, else to the planner of that name;
/// to a step that comes from a result or from the gap of a report, or to one that is kept.
pub const DOOR: Door = Door {
    part: "planner",
    screens: &[
        Entrance { name: "planner", needs: &[PLANNER, Section::RESULT] },
        Entrance { name: "step", needs: &[PLANNER, Section::RESULT, Section::QUIZ] },
    ],
    queries: &[],
    opens: &[],
    stores: &[(PLANNERS, "planners"), (STEPS, "steps")],
};

/// The room.
pub fn open() -> LoadedPart {
    LoadedPart::keeping(Box::<rules::Planners>::default())
}
