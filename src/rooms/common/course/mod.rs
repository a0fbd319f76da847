//! An attempt at the activity, of which a course's system is told.

pub mod rules;
