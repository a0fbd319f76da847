//! What one room keeps and another reads.

pub mod rules;
pub mod screen;
