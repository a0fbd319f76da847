//! What the planners and the steps hold, and the list of steps.

pub mod rules;
pub mod screen;
