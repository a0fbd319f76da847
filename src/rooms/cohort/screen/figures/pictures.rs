//! The buttons that save a drawing, and the one that a browser may not have saved.

use crate::rooms::cohort::rules::Cohort;
use crate::rooms::cohort::screen::words::{filled, ui};
use crate::rooms::common::words::rules::SHARE;
use crate::view::controls::list_button;
use crate::view::element::{attrs, el, el_with, say};
use crate::widget::state::State;
use yew::Html;

/// The buttons of a drawing, by its name in the rules; `title` tells them apart.
pub fn buttons(state: &State, name: &str, title: &str) -> Html {
    let button = |act: &str| {
        let words = ui(state, act);
        let label = filled(state, "picture-label", &[("act", words), ("title", title)]);
        list_button(act, "quiet", name, words, &label)
    };
    el("div.acts", [button("cohort-save-svg"), button("cohort-save-png")])
}

/// The picture that the reader may have to save by hand.
pub fn unsaved(state: &State, cohort: &Cohort) -> Html {
    let shown = |address: &String| {
        let [words, alt] = ["ui.saved-picture", "ui.saved-picture-alt"].map(|path| state.text(SHARE, path));
        let picture = el_with("img", attrs!["src" = address, "alt" = alt], []);
        el("div.note give", [say("p", words), picture])
    };
    cohort.picture.as_ref().map(shown).unwrap_or_default()
}
