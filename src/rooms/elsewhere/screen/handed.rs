//! The link with which a run goes on elsewhere, and what is in it.

use crate::instruments::draft::Draft;
use crate::rooms::common::handoff::rules::Handoff;
use crate::rooms::common::handoff::screen as handoff;
use crate::rooms::common::words::screen::ui;
use crate::rooms::elsewhere::rules::{Elsewhere, run};
use crate::view::controls::{button, heading, ui as first};
use crate::view::element::{el, group, say};
use crate::view::items::kept;
use crate::widget::state::State;
use yew::Html;

/// The screen of the link.
pub fn screen(state: &State, room: &Elsewhere) -> Html {
    let link = run(state).map(|run| link(state, room, run));
    el(
        "section",
        [
            heading(first(state, "elsewhere")),
            link.unwrap_or_else(|| say("p", ui(state, "elsewhere-gone"))),
            el("div.acts", [button("back", "quiet", "", first(state, "back"))]),
        ],
    )
}

fn link(state: &State, room: &Elsewhere, run: &Draft) -> Html {
    let link = room.link(state, run);
    let handed = Handoff { label: ui(state, "link-label"), text: &link, mail: ("", "") };
    group([
        say("p", ui(state, "elsewhere-lead")),
        handoff::draw(state, room.sending, &handed),
        say("p", ui(state, &["elsewhere-holds-", run.instrument.name()].concat())),
        say("p", ui(state, "elsewhere-stays")),
        say("p.soft", first(state, kept(state))),
    ])
}
