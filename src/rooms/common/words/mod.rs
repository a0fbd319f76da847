//! What the screens of several rooms say alike.

pub mod rules;
pub mod screen;
