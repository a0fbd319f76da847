//! A step while it is written: what is proposed and why, the words, the day.

use super::day::reminder_day;
use crate::rooms::common::people::screen::kept;
use crate::rooms::common::plans::rules::planner::Planner;
use crate::rooms::common::plans::rules::step::{DRAFT, Step, kept_as};
use crate::rooms::planner::rules::step::{NextStep, is_begun, subject};
use crate::rooms::planner::screen::field::area;
use crate::rooms::planner::screen::words::{of, of_step, ui};
use crate::view::controls::{button, heading, ui as first};
use crate::view::element::{attrs, el, el_with, say, when};
use crate::widget::format::fill;
use crate::widget::state::State;
use yew::Html;

/// The screen.
pub fn screen(state: &State, next: &NextStep) -> Html {
    let begun = is_begun(state);
    let step = next.draft(state);
    let (proposal, others) = next.proposal(state);
    let acts = [
        button("back", "quiet", "", first(state, "back")),
        button("step-commit", "main", "", of_step(state, "commit")),
        el("span.spring", []),
        when(others && !begun, button("step-other", "link", "", of_step(state, "other"))),
        when(begun && proposal.is_some(), button("step-anew", "link", "", ui(state, "step-anew"))),
    ];
    el_with(
        "section.planner",
        attrs!["data-subject" = subject(state).unwrap_or_default()],
        [
            heading(of_step(state, "title")),
            say("p", of_step(state, "lead")),
            reason(state, &step),
            area(state, "step-words", of_step(state, "words"), &step.words),
            reminder_day(state, next, &step),
            when(begun, say("p.soft off-paper", ui(state, kept(state, &kept_as(DRAFT))))),
            el("div.acts", acts),
        ],
    )
}

/// The planner that is proposed, and the figure behind it.
fn reason(state: &State, step: &Step) -> Html {
    let Some(planner) = Planner::from_name(&step.planner) else {
        return say("p.note", of_step(state, "none"));
    };
    let planner = fill(of_step(state, "proposed"), &[("title", of(state, planner, "title"))]);
    let figure = when(!step.why.is_empty(), say("p", &step.why));
    let margin = when(step.margin, say("p.soft", of_step(state, "margin")));
    el("div.note", [say("h3", &planner), figure, margin])
}
