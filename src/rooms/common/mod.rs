//! What several rooms have in common.

pub mod about;
pub mod address;
pub mod course;
pub mod handoff;
pub mod intake;
pub mod kept;
pub mod origin;
pub mod paper;
pub mod part;
pub mod people;
pub mod plans;
pub mod queue;
pub mod reading;
pub mod refusal;
pub mod scenario;
pub mod sheet;
pub mod words;
