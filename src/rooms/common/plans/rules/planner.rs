//! The four planners, by their names.

use crate::widget::names::PLANNERS;

/// One of the planners.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Planner {
    /// How many people stand on which rung of interest.
    Ladder,
    /// Seven questions on the way to others who go along.
    Canvas,
    /// What was given to whom before anything was asked.
    GiveFirst,
    /// Two questions about the reason for asking.
    Intent,
}

impl Planner {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Planner; 4] = [Planner::Ladder, Planner::Canvas, Planner::GiveFirst, Planner::Intent];

    /// The name: of its screen's subject, of its texts, and how its controls begin.
    pub fn name(self) -> &'static str {
        match self {
            Planner::Ladder => "ladder",
            Planner::Canvas => "canvas",
            Planner::GiveFirst => "give-first",
            Planner::Intent => "intent",
        }
    }

    /// The planner of a name.
    pub fn from_name(name: &str) -> Option<Planner> {
        Planner::ALL.into_iter().find(|planner| planner.name() == name)
    }

    /// The name under which it is kept: `self/planner/canvas`.
    pub fn kept(self) -> String {
        [PLANNERS, self.name()].concat()
    }

    /// The field of a control, where that is one of this planner's: of `canvas-3` it is `3`.
    pub fn field(self, control: &str) -> Option<&str> {
        control.strip_prefix(self.name())?.strip_prefix('-')
    }
}
