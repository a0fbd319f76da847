//! What several rooms have in common.

pub mod handoff;
pub mod words;
