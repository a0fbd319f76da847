//! What is kept here: take it along, bring it in, delete it.

pub mod rules;
pub mod screen;
