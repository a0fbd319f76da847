//! The choice of the four planners, and the steps that the reader committed to.

use super::words::{of, ui};
use crate::rooms::common::plans::rules::planner::Planner;
use crate::rooms::common::plans::screen::steps;
use crate::rooms::planner::rules;
use crate::view::controls::{button, heading, list_button, ui as first};
use crate::view::element::{attrs, each, el, el_with, say, text, when};
use crate::view::items::kept;
use crate::widget::format::fill;
use crate::widget::section::Section;
use crate::widget::state::State;
use yew::Html;

/// The four, each with what it is for; `alone` where the element has nothing else.
pub fn screen(state: &State, alone: bool) -> Html {
    let kept = ui(state, kept(state));
    let privacy = [text(kept), text(" "), button("data", "link", "", first(state, "data"))];
    let back = el("div.acts", [button("back", "quiet", "", first(state, "back"))]);
    el(
        "section.planner",
        [
            heading(state.text(Section::RESULT, "ui.planner")),
            say("p", ui(state, "lead")),
            el("div.acts", [button("step", "main", "", state.text(Section::RESULT, "ui.step"))]),
            each(Planner::ALL.into_iter().map(|planner| offer(state, planner))),
            steps(state),
            when(!alone, back),
            el("p.soft", privacy),
        ],
    )
}

fn offer(state: &State, planner: Planner) -> Html {
    let title = of(state, planner, "title");
    let label = fill(ui(state, "open"), &[("title", title)]);
    let written = state.value(&planner.kept()).is_some();
    let day = fill(ui(state, "changed"), &[("day", &rules::plan(state, planner).changed().day)]);
    let about =
        [say("h3", title), say("p.soft", of(state, planner, "lead")), when(written, say("p.soft", &day))];
    let open =
        list_button("planner", "quiet", planner.name(), state.text(Section::RESULT, "ui.open"), &label);
    el_with("div.offer", attrs!["key" = planner.name()], [el("div", about), el("div.acts", [open])])
}
