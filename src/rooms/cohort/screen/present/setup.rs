//! What is chosen before a presentation begins.

use crate::instruments::instrument::Instrument;
use crate::rooms::cohort::rules::Cohort;
use crate::rooms::cohort::rules::present::steps;
use crate::rooms::cohort::screen::words::ui;
use crate::view::controls::{button, choice, heading, title};
use crate::view::element::{attrs, el, el_with, group, say, when};
use crate::widget::state::State;
use yew::Html;

/// The choice.
pub fn draw(state: &State, cohort: &Cohort) -> Html {
    let plan = &cohort.present.plan;
    let counts = cohort.made.as_ref().map(|made| made.counts.each_ref().map(|counts| counts.all > 0));
    let [of_bases, of_quiz] = counts.unwrap_or_default();
    let some = cohort.made.as_ref().is_some_and(|made| !steps(made, plan).is_empty());
    let none = if of_bases || of_quiz { "present-none" } else { "none-yet" };
    let parts = [
        when(of_bases, part(state, "present-bases", plan.bases, Instrument::PowerBases)),
        when(of_quiz, part(state, "present-scenarios", plan.scenarios, Instrument::Influence)),
    ];
    el(
        "section.cohort",
        [
            heading(ui(state, "present-heading")),
            say("p", ui(state, "present-lead")),
            when(of_bases || of_quiz, choices(state, parts, plan.disputed)),
            when(!some, say("p.soft", ui(state, none))),
            el(
                "div.acts",
                [
                    when(some, button("present-begin", "main", "", ui(state, "present-begin"))),
                    button("cohort", "quiet", "", ui(state, "cohort-back")),
                ],
            ),
            say("p.soft", ui(state, "present-keys")),
            say("p.soft", ui(state, "present-letters")),
        ],
    )
}

fn choices(state: &State, parts: [Html; 2], disputed: bool) -> Html {
    let order = [
        say("legend.ask", ui(state, "present-order")),
        choice("present-order", "written", !disputed, ui(state, "present-written")),
        choice("present-order", "disputed", disputed, ui(state, "present-disputed")),
    ];
    let parts = el("fieldset", [say("legend.ask", ui(state, "present-parts")), group(parts)]);
    group([parts, el("fieldset", order)])
}

fn part(state: &State, name: &str, ticked: bool, form: Instrument) -> Html {
    let ticked = if ticked { "checked" } else { "" };
    let attributes = attrs!["type" = "checkbox", "name" = name, "checked" = ticked];
    el_with(
        "label.choice",
        attrs!["key" = name],
        [el_with("input", attributes, []), say("span", title(state, form))],
    )
}
