//! Results on paper.

pub mod rules;
