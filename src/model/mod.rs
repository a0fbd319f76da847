//! The instruments, their rules and the state of one widget: plain Rust that
//! knows no browser, so that every rule is tested natively.

pub mod flags;
pub mod instrument;
pub mod pattern;
pub mod profile;
pub mod quiz;
pub mod scoring;
pub mod shuffle;
pub mod text;
pub mod value;
