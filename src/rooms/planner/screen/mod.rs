//! The choice of the planners, each of them, and the next step.

mod canvas;
mod choice;
mod field;
mod give_first;
mod intent;
mod ladder;
mod paper;
mod step;
mod words;

use super::rules::refused::Refused;
use super::rules::{self, Planners, alone, standing};
use crate::rooms::common::people::screen::kept;
use crate::rooms::common::plans::rules::plan::Plan;
use crate::rooms::common::plans::rules::planner::Planner;
use crate::view::controls::{button, heading, ui as first};
use crate::view::element::{attrs, el, el_with, say, when};
use crate::view::screen::RoomScreen;
use crate::widget::format::fill;
use crate::widget::section::Section;
use crate::widget::state::State;
use words::{of, ui};
use yew::Html;

impl RoomScreen for Planners {
    fn draw(&self, state: &State) -> Html {
        if rules::step::subject(state).is_some() {
            return step::screen(state, &self.next);
        }
        match standing(state) {
            Some(planner) => page(state, planner, &self.refused),
            None => choice::screen(state, alone(state)),
        }
    }
}

/// A planner: what it is for, its fields, what can be done with it.
fn page(state: &State, planner: Planner, refused: &Refused) -> Html {
    let plan = rules::plan(state, planner);
    let written = state.value(&planner.kept()).is_some();
    let day = fill(ui(state, "changed"), &[("day", &plan.changed().day)]);
    let acts = [
        button("back", "quiet", "", first(state, "back")),
        button("print", "quiet", "", state.text(Section::RESULT, "ui.print")),
        el("span.spring", []),
        when(written, button("planner-empty", "link", "", ui(state, "planner-empty"))),
    ];
    el_with(
        "section.planner",
        attrs!["data-subject" = planner.name()],
        [
            heading(of(state, planner, "title")),
            say("p", of(state, planner, "lead")),
            fields(state, &plan, refused),
            when(written, say("p.soft", &day)),
            say("p.soft off-paper", ui(state, kept(state, &planner.kept()))),
            el("div.acts", acts),
        ],
    )
}

fn fields(state: &State, plan: &Plan, refused: &Refused) -> Html {
    match plan {
        Plan::Ladder(ladder) => ladder::fields(state, ladder, refused),
        Plan::Canvas(canvas) => canvas::fields(state, canvas),
        Plan::GiveFirst(list) => give_first::fields(state, list, refused),
        Plan::Intent(test) => intent::fields(state, test),
    }
}
