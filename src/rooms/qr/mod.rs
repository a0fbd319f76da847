//! A link as a QR code.

pub mod rules;
pub mod screen;
