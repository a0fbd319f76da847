//! A link or a code that opens nothing.

pub mod rules;
pub mod screen;
