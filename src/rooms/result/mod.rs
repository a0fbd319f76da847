//! Both results, and the list of them all.

pub mod rules;
pub mod screen;
