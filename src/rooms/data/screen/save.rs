//! One result as a picture, a table or a file that another device can take in.

use super::unsure;
use crate::instruments::instrument::Instrument;
use crate::instruments::quiz::references;
use crate::instruments::record::Record;
use crate::rooms::common::about::rules::titled;
use crate::rooms::common::words::screen::ui;
use crate::rooms::data::rules::Data;
use crate::view::charts::figures::text;
use crate::view::charts::{scale, wheel};
use crate::view::controls::{button, heading, ui as first};
use crate::view::element::{el, say};
use crate::widget::state::State;
use yew::Html;

/// The screen where it is about one result.
pub fn screen(state: &State, data: &Data, record: &Record) -> Html {
    let name = record.name();
    let save = |act: &str| button(act, "quiet", &name, ui(state, act));
    let acts = [
        button("back", "quiet", "", first(state, "back")),
        el("span.spring", []),
        button("data", "link", "", first(state, "data")),
    ];
    el(
        "section",
        [
            heading(text(state, "ui.save")),
            say("p", &titled(state, record)),
            drawing(state, record),
            say("h3", ui(state, "save-one")),
            el("div.acts", [save("save-png"), save("save-svg"), save("save-csv"), save("save-json")]),
            unsure::block(state, data),
            say("p.soft", ui(state, "save-one-lead")),
            el("div.acts", acts),
        ],
    )
}

/// The wheel or the line, as the result shows it.
fn drawing(state: &State, record: &Record) -> Html {
    match (record.instrument, &state.key) {
        (Instrument::PowerBases, _) => wheel::draw(state, &record.scores()),
        (Instrument::Influence, Some(key)) => {
            let scores = record.quiz_scores(key);
            scale::draw(state, scores.index, &references(key), text(state, "ui.you"))
        }
        (Instrument::Influence, None) => Html::default(),
    }
}
