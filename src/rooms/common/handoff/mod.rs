//! Handing on a link or a code.

pub mod rules;
pub mod screen;
