//! The result of the self-assessment: a sentence, the wheel, its table, the texts.

use super::foot::foot;
use super::unsaved;
use crate::instruments::instrument::Context;
use crate::instruments::record::Record;
use crate::rooms::common::reading::screen::bases::{advice, figures, headline, lead};
use crate::view::charts::figures::{filled, text};
use crate::view::charts::wheel;
use crate::view::controls::{group_name, heading};
use crate::view::element::{el, say, when};
use crate::widget::state::State;
use yew::Html;

/// The result screen of a self-assessment.
pub fn screen(state: &State, record: &Record) -> Html {
    let answers = &record.answers;
    let scores = record.scores();
    let context = answers.context().unwrap_or(Context::Other);
    let whom = group_name(state, context);
    el(
        "section.result",
        [
            say("p.soft", &filled(state, "ui.about", &[("group", whom), ("date", &record.date)])),
            heading(text(state, headline(&scores))),
            say("p", &lead(state, &scores)),
            unsaved::note(state, record),
            when(record.flags.care(), say("p.note", text(state, "flags.care"))),
            when(record.flags.gaps(), say("p.note", text(state, "flags.gaps"))),
            el("div.duo", [wheel::draw(state, &scores), figures(state, &scores)]),
            say("p.soft", text(state, "limits.result")),
            advice(state, &scores, context, record.key),
            say("p.soft", text(state, "limits.means")),
            foot(state, record),
        ],
    )
}
