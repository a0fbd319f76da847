//! Texts that people paste or drop, and the codes in them.

pub mod rules;
