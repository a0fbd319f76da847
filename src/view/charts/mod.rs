//! Drawings of scores.

pub mod scale;
pub mod wheel;
