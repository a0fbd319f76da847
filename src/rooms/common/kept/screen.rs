//! What the reader may save, and where it went: said as things stand, since not every browser
//! saves, and not every page lets it.

use crate::rooms::common::words::screen::ui;
use crate::widget::config::StorageKind;
use crate::widget::section::Section;
use crate::widget::state::State;

/// What the button that saves is called; nothing where it would not save.
pub fn offer(state: &State) -> Option<&str> {
    let words = match state.config.storage {
        StorageKind::Session => ui(state, "keep-session"),
        _ => state.text(Section::RESULT, "ui.keep"),
    };
    state.persistent.then_some(words)
}

/// Where that is which is kept under this name.
pub fn place<'a>(state: &'a State, name: &str) -> &'a str {
    let place = match state.config.storage {
        _ if state.held.iter().any(|held| held == name) => "kept-held",
        StorageKind::Session => "kept-session",
        _ => "kept",
    };
    ui(state, place)
}
