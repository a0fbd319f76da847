//! The instruments, their rules and the state of one widget: plain Rust that
//! knows no browser, so that every rule is tested natively.

pub mod action;
pub mod asking;
pub mod codec;
pub mod draft;
pub mod flags;
pub mod give;
pub mod instrument;
pub mod others;
pub mod pattern;
pub mod profile;
pub mod qr;
pub mod quiz;
pub mod record;
pub mod rooms;
pub mod scoring;
pub mod screens;
pub mod share;
pub mod shuffle;
pub mod state;
pub mod text;
pub mod text_keys;
pub mod update;
pub mod value;
mod walk;
mod way;
