//! What the state looks like: one function a screen, from the state to Html.
//!
//! Buttons and controls carry names; [`app`] hears all of them at the root, so
//! a screen needs no callbacks.

pub mod app;
mod asking;
mod element;
mod frame;
mod give;
mod items;
mod notices;
pub mod part;
mod qr;
mod quiz;
mod result;
mod share;
mod start;
