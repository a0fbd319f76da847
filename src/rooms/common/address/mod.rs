//! The address that links open.

pub mod rules;
