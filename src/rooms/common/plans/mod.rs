//! What the four planners hold.

pub mod rules;
