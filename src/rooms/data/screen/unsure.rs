//! What a file holds that the browser may not have saved, for the reader's own hand.

use crate::rooms::common::words::screen::ui;
use crate::rooms::data::rules::Data;
use crate::rooms::data::rules::saving::Unsure;
use crate::view::controls::button;
use crate::view::element::{attrs, el, el_with, say};
use crate::widget::state::State;
use yew::Html;

/// The text to copy, or the picture; nothing where the browser saves files.
pub fn block(state: &State, data: &Data) -> Html {
    match &data.unsure {
        None => Html::default(),
        Some(Unsure::Text(held)) => {
            let field =
                el_with("textarea", attrs!["readonly" = "readonly", "rows" = "7", "typed" = held], []);
            let label = el("label.field", [say("span", ui(state, "saved-text")), field]);
            let copy = button("copy", "quiet", held, ui(state, "copy"));
            el("div.note give", [label, el("div.acts", [copy])])
        }
        Some(Unsure::Picture(address)) => {
            let words = ui(state, "saved-picture");
            let picture = el_with("img", attrs!["src" = address, "alt" = ui(state, "saved-picture-alt")], []);
            el("div.note give", [say("p", words), picture])
        }
    }
}
