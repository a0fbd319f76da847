//! Asking the people a leader leads: the invitation, and the form behind its link.

pub mod rules;
pub mod screen;
