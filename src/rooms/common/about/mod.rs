//! What a result is about.

pub mod rules;
