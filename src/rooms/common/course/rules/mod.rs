//! An attempt at the activity, of which a course's system is told.

pub mod attempt;
pub mod decimal;
pub mod options;
pub mod restore;
pub mod suspend;
pub mod watch;
pub mod words;
