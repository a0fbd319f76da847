//! The quiz's screens.

pub mod screen;
