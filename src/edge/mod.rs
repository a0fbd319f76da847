//! The browser: what the model cannot know and the views must not touch.

pub mod data;
pub mod fetch;
pub mod keep;
pub mod page;
pub mod rooms;
mod store;
