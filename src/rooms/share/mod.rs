//! Sharing a result, opening somebody's, comparing two.

pub mod rules;
pub mod screen;
