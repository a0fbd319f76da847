//! Whether a result outlives the page; where it does not, how to take it along.

use crate::instruments::record::Record;
use crate::view::charts::figures::text;
use crate::view::controls::button;
use crate::view::element::{el, say};
use crate::widget::config::StorageKind;
use crate::widget::state::State;
use yew::Html;

/// What the reader should know of a result that may be gone tomorrow; nothing of one that is saved.
pub fn note(state: &State, record: &Record) -> Html {
    let name = record.name();
    let held = state.held.contains(&name);
    let words = match state.config.storage {
        StorageKind::None if held => "ui.unsaved-none",
        _ if held => "ui.unsaved",
        StorageKind::Session => "ui.unsaved-session",
        _ => return Html::default(),
    };
    let acts = [
        button("share", "quiet", &name, text(state, "ui.share-result")),
        button("data", "quiet", &name, text(state, "ui.save")),
    ];
    el("div.note unsaved", [say("p", text(state, words)), el("div.acts", acts)])
}
