//! What is to be sent and has not arrived yet.

pub mod rules;
