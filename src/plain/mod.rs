//! Data without a meaning yet.

pub mod texts;
pub mod value;
