//! Tables and texts of both instruments.

pub mod advice;
pub mod bases;
pub mod levels;
pub mod quiz;
pub mod readings;
