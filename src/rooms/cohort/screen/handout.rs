//! The handout: what the class came to, and what to talk about, with room to write.

use super::teach::{averages, chosen, foot, options, ranges};
use super::words::ui;
use crate::instruments::instrument::{Base, Instrument, SCENARIOS};
use crate::rooms::cohort::rules::present::shown;
use crate::rooms::cohort::rules::present::titles::{question, title as of_scenario};
use crate::rooms::cohort::rules::{Cohort, Made};
use crate::view::charts::bases::name;
use crate::view::charts::figures::text;
use crate::view::controls::{button, heading, title};
use crate::view::element::{attrs, each, el, el_with, group, say, when};
use crate::widget::section::Section;
use crate::widget::state::State;
use yew::Html;

/// The handout, or that there is nothing for one.
pub fn draw(state: &State, cohort: &Cohort) -> Html {
    let made = cohort.made.as_ref();
    let [of_bases, of_quiz] =
        made.map(|made| made.counts.each_ref().map(|counts| counts.all > 0)).unwrap_or_default();
    let sheet = made.map(|made| {
        let figures = !cohort.present.bare;
        let month = &cohort.present.month;
        group([
            when(of_bases, bases(state, made, figures, month)),
            when(of_quiz, scenarios(state, made, figures, month)),
        ])
    });
    el(
        "section.handout",
        [
            heading(ui(state, "handout-heading")),
            say("p.unprinted", ui(state, "handout-lead")),
            when(!of_bases && !of_quiz, say("p.soft", ui(state, "none-yet"))),
            acts(state, cohort, of_bases || of_quiz),
            sheet.unwrap_or_default(),
        ],
    )
}

fn acts(state: &State, cohort: &Cohort, some: bool) -> Html {
    let ticked = if cohort.present.bare { "" } else { "checked" };
    let attributes = attrs!["type" = "checkbox", "name" = "handout-figures", "checked" = ticked];
    let words = [el_with("input", attributes, []), say("span", ui(state, "handout-figures"))];
    let buttons = [
        when(some, button("print", "main", "", text(state, "ui.print"))),
        button("cohort", "quiet", "", ui(state, "cohort-back")),
    ];
    group([
        when(some, el_with("label", attrs!["class" = "choice unprinted"], words)),
        el("div.acts", buttons),
    ])
}

fn bases(state: &State, made: &Made, figures: bool, month: &str) -> Html {
    let one = |base: Base| {
        let about = text(state, &["bases.", base.code(), ".definition"].concat());
        el_with(
            "article",
            attrs!["key" = base.code(), "data-handout" = base.code()],
            [
                say("h4", name(state, base)),
                say("p", about),
                when(figures, ranges::draw(state, made, base)),
                asked(state, base.code()),
            ],
        )
    };
    group([
        say("h3", title(state, Instrument::PowerBases)),
        foot::draw(state, made, Instrument::PowerBases, month),
        when(figures, averages::draw(state, made)),
        each(Base::ALL.into_iter().map(one)),
    ])
}

fn scenarios(state: &State, made: &Made, figures: bool, month: &str) -> Html {
    let one = |(index, id): (usize, &&'static str)| {
        let stem = state.text(Section::QUIZ, &["scenarios.", id, ".stem"].concat());
        let shown = shown::chosen(&made.statistics.quiz, index);
        let four = if figures && shown.cells.value().is_some() {
            chosen::draw(state, index, &shown)
        } else {
            options::draw(state, index)
        };
        el_with(
            "article",
            attrs!["key" = id, "data-handout" = id],
            [say("h4", of_scenario(state, index)), say("p", stem), four, asked(state, id)],
        )
    };
    group([
        say("h3", title(state, Instrument::Influence)),
        foot::draw(state, made, Instrument::Influence, month),
        say("p", state.text(Section::QUIZ, "instruction")),
        each(SCENARIOS.iter().enumerate().map(one)),
    ])
}

/// The question, and lines to write on.
fn asked(state: &State, subject: &str) -> Html {
    let lines = [el("span", []), el("span", []), el("span", [])];
    group([
        say("p.asked", question(state, subject)),
        el_with("div", attrs!["class" = "lines", "aria-hidden" = "true"], lines),
    ])
}
