//! The screens about the scenarios: what would you do, who would do what, what comes of it.

use crate::instruments::instrument::SCENARIOS;
use crate::rooms::cohort::rules::Made;
use crate::rooms::cohort::rules::present::shown;
use crate::rooms::cohort::rules::present::titles::question;
use crate::rooms::cohort::screen::teach::chosen as table;
use crate::rooms::cohort::screen::teach::options::{self, Shown, all, of};
use crate::rooms::cohort::screen::words::ui;
use crate::view::element::{attrs, each, el, el_with, group, say};
use crate::widget::format::fill;
use crate::widget::section::Section;
use crate::widget::state::State;
use yew::Html;

/// The scenario and its four first steps.
pub fn ask(state: &State, index: usize) -> Html {
    group([
        say("p.stem", state.text(Section::QUIZ, &["scenarios.", id(index), ".stem"].concat())),
        say("p.asked", state.text(Section::QUIZ, "instruction")),
        options::draw(state, index),
    ])
}

/// Who would do what first.
pub fn chosen(state: &State, made: &Made, index: usize) -> Html {
    table::draw(state, index, &shown::chosen(&made.statistics.quiz, index))
}

/// What each step may lead to, as views to discuss.
pub fn talk(state: &State, index: usize) -> Html {
    let card = |one: Shown<'_>| {
        let quiz = |path: &str| state.text(Section::QUIZ, path);
        let outcome = quiz(&["outcomes.", of(state, index, one.approach, "outcome"), ".name"].concat());
        let words = [
            say("b", one.letter),
            el(
                "div",
                [
                    say("strong", quiz(&["approaches.", one.approach.code()].concat())),
                    say("span.tag", &fill(quiz("ui.likely"), &[("outcome", outcome)])),
                    say("p", of(state, index, one.approach, "feedback")),
                ],
            ),
        ];
        el_with("li", attrs!["key" = one.letter], words)
    };
    group([
        say("p.asked", question(state, id(index))),
        el_with("ul", attrs!["class" = "four cards"], [each(all(state, index).into_iter().map(card))]),
        say("p.soft", ui(state, "views")),
    ])
}

fn id(index: usize) -> &'static str {
    SCENARIOS.get(index).copied().unwrap_or("")
}
