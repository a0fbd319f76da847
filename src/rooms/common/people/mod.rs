//! What the rooms of the people's half have in common.

pub mod rules;
pub mod screen;
