//! The browser: what the rules cannot know and the views must not touch.

pub mod data;
pub mod fetch;
pub mod formats;
pub mod page;
pub mod repository;
mod store;
pub mod values;
