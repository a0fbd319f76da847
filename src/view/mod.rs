//! What the state looks like: one function a screen, from the state to Html.
//!
//! Buttons and controls carry names; [`app`] hears all of them at the root, so
//! a screen needs no callbacks.

pub mod app;
pub mod card;
pub(crate) mod charts;
pub(crate) mod controls;
pub(crate) mod element;
pub(crate) mod items;
mod notices;
pub mod screen;
mod start;
