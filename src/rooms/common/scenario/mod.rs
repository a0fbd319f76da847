//! A scenario of the quiz: the texts it needs, and the feedback to a choice.

pub mod rules;
pub mod screen;
