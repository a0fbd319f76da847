//! Data without a meaning yet, and the shapes that it can have.

pub mod numeral;
pub mod shape;
pub mod texts;
pub mod value;
