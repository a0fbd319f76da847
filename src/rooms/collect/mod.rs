//! A facilitator's collection of the people's answers, and the summary made of it.

pub mod rules;
pub mod screen;
