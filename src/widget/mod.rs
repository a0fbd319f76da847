//! The rules of one widget: its state, what may happen to it, and the way from screen to
//! screen. They know no browser, so every way can be walked in a native test.

pub mod action;
mod buttons;
mod navigation;
pub mod room;
pub mod state;
pub mod text_keys;
pub mod update;
