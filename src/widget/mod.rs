//! The rules of one widget: its state, what may happen to it, and the way from screen to
//! screen. They know no browser, so every way can be walked in a native test, and no room:
//! those they are handed.
//!
//! [`state`], [`action`], [`update`] and [`transition`] say how anything happens, [`door`] and
//! [`room`] what a room is, [`navigation`] how a screen comes to stand.

pub mod action;
mod buttons;
pub mod config;
pub mod content;
pub mod door;
pub mod format;
pub mod names;
pub mod navigation;
pub mod notice;
pub mod resource;
pub mod room;
mod run;
pub mod screen;
pub mod section;
pub mod state;
pub mod stopwatch;
mod stored;
pub mod text_keys;
mod tools;
pub mod transition;
pub mod update;
