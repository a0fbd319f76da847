//! The result of the self-assessment: a sentence, what the scores say together, one next step;
//! then the wheel, its table, and each score by itself.

use super::foot::{foot, next_step};
use super::unsaved;
use crate::instruments::instrument::Context;
use crate::instruments::record::Record;
use crate::rooms::common::about::rules::titled;
use crate::rooms::common::reading::screen::advice::{advice, lead};
use crate::rooms::common::reading::screen::bases::{headline, margin_note, own_figures};
use crate::rooms::common::reading::screen::readings::readings;
use crate::view::charts::figures::text;
use crate::view::charts::wheel;
use crate::view::controls::heading;
use crate::view::element::{attrs, el, el_with, group, say, when};
use crate::widget::state::State;
use yew::Html;

/// The result screen of a self-assessment.
pub fn screen(state: &State, record: &Record) -> Html {
    let scores = record.scores();
    let context = record.context().unwrap_or(Context::Other);
    // One remark can wait for the figures that it is about; two come before all that is read.
    let doubtful = record.flags.count() > 1;
    el_with(
        "section.result",
        attrs!["data-subject" = &record.name()],
        [
            say("p.soft", &titled(state, record)),
            heading(text(state, headline(&scores))),
            lead(state, &scores),
            when(doubtful, remarks(state, record)),
            advice(state, &scores, context, record.key),
            next_step(state, record),
            unsaved::note(state, record),
            el("div.duo", [wheel::draw(state, &scores), own_figures(state, &scores)]),
            say("p.soft", text(state, "limits.result")),
            when(!doubtful, remarks(state, record)),
            readings(state, &scores),
            how_to_read(state),
            foot(state, record),
        ],
    )
}

/// Soft remarks on how the statements were answered.
fn remarks(state: &State, record: &Record) -> Html {
    let remark = |raised: bool, path: &str| when(raised, say("p.note", text(state, path)));
    group([remark(record.flags.care(), "flags.care"), remark(record.flags.gaps(), "flags.gaps")])
}

/// What the figures rest on, for those who want to know.
fn how_to_read(state: &State) -> Html {
    let summary = say("summary", text(state, "ui.how-to-read"));
    el("details.card how", [summary, margin_note(state), say("p.soft", text(state, "limits.credits"))])
}
