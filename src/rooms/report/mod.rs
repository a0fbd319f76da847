//! What the people say, beside what the leader says.

pub mod rules;
pub mod screen;
