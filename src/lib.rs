//! Powerbase: a power-base self-assessment and an influence-or-telling quiz, as a browser widget.
#![warn(missing_docs)]

pub mod model;
