//! Tables and texts of both instruments.

pub mod bases;
pub mod quiz;
