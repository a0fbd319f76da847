//! Drawings of scores, and the figures beside them.

pub mod bases;
pub mod beside;
pub mod figures;
mod label;
pub mod scale;
pub mod wheel;
