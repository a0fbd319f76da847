//! Where a reader came from.

pub mod rules;
