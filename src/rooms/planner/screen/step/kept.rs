//! A step that the reader committed to: the words, the reminder, the planner, what became of it.

use super::day::reminder_day;
use crate::rooms::common::people::screen::kept;
use crate::rooms::common::plans::rules::planner::Planner;
use crate::rooms::common::plans::rules::step::{BECAME, Step, kept_as};
use crate::rooms::planner::rules::step::NextStep;
use crate::rooms::planner::screen::field::area;
use crate::rooms::planner::screen::words::{of, of_step, ui};
use crate::view::controls::{button, choice, heading, ui as first};
use crate::view::element::{attrs, each, el, el_with, group, say, say_with, text, when};
use crate::widget::format::fill;
use crate::widget::section::Section;
use crate::widget::state::State;
use yew::Html;

/// The screen.
pub fn screen(state: &State, number: &str, step: &Step, next: &NextStep) -> Html {
    let made = fill(of_step(state, "made"), &[("day", &step.made.day)]);
    let acts = [
        button("back", "quiet", "", first(state, "back")),
        button("print", "quiet", "", state.text(Section::RESULT, "ui.print")),
        button("history", "link", "", first(state, "history")),
        el("span.spring", []),
        button("step-delete", "link", "", ui(state, "step-delete")),
    ];
    el_with(
        "section.planner",
        attrs!["data-subject" = number],
        [
            heading(of_step(state, "title")),
            say_with("p.note step", attrs!["dir" = "auto"], &step.words),
            say("p.soft", &made),
            when(!step.why.is_empty(), say("p.soft", &step.why)),
            reminder(state, step, next),
            planner(state, step),
            became(state, step),
            say("p.soft off-paper", ui(state, kept(state, &kept_as(number)))),
            el("div.acts", acts),
        ],
    )
}

/// The day, and the file for a calendar.
fn reminder(state: &State, step: &Step, next: &NextStep) -> Html {
    let file = [
        el("div.acts", [button("step-calendar", "main", "", of_step(state, "calendar"))]),
        say("p.soft off-paper", of_step(state, "calendar-about")),
    ];
    group([reminder_day(state, next, step), when(!step.day.is_empty(), group(file))])
}

/// The planner that was proposed; nothing is written in it for the reader.
fn planner(state: &State, step: &Step) -> Html {
    let Some(planner) = Planner::from_name(&step.planner) else { return Html::default() };
    let open = fill(ui(state, "open"), &[("title", of(state, planner, "title"))]);
    el("div.acts", [button("planner", "quiet", planner.name(), &open)])
}

/// What became of it.
fn became(state: &State, step: &Step) -> Html {
    let legend = el_with("legend", attrs!["class" = "ask"], [text(of_step(state, "became"))]);
    let words = |name: &str| state.text(Section::RESULT, &["ui.step-", name].concat());
    let answers = BECAME.iter().map(|name| choice("step-became", name, step.became == *name, words(name)));
    let field = attrs!["part" = "item", "name" = "step-became", "key" = "step-became"];
    group([
        el_with("fieldset", field, [legend, each(answers)]),
        when(step.became == BECAME[3], area(state, "step-instead", of_step(state, "instead"), &step.instead)),
    ])
}
