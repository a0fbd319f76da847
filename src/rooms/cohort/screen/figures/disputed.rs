//! The scenarios over which a class parts most, as something to talk about: nothing is called right.

use super::approaches::approach;
use super::heads::table;
use crate::instruments::cohort::statistics::scenarios::{QuizStatistics, ScenarioStatistics};
use crate::instruments::instrument::SCENARIOS;
use crate::instruments::quiz::Approach;
use crate::rooms::cohort::screen::words::{cell, filled, people, ui};
use crate::view::charts::figures::{head, text as result};
use crate::view::element::{attrs, each, el_with, group, say, say_with, text, when};
use crate::widget::section::Section;
use crate::widget::state::State;
use yew::Html;

/// So many are shown.
const SHOWN: usize = 3;

/// The most disputed scenarios; nothing where nobody parts.
pub fn draw(state: &State, quiz: &QuizStatistics) -> Html {
    let disputed = most(quiz);
    let cards = disputed.iter().map(|(id, scenario)| card(state, id, scenario));
    let all = [say("h4", ui(state, "disputed")), say("p.soft", ui(state, "disputed-lead")), each(cards)];
    when(!disputed.is_empty(), group(all))
}

/// The scenarios over which people part most, the most disputed first; of equals in their order.
fn most(quiz: &QuizStatistics) -> Vec<(&'static str, &ScenarioStatistics)> {
    let dispute = |scenario: &ScenarioStatistics| scenario.dispute.value().unwrap_or(0.0);
    let mut all: Vec<_> = SCENARIOS.into_iter().zip(&quiz.scenarios).collect();
    all.retain(|(_, scenario)| dispute(scenario) > 0.0);
    all.sort_by(|(_, one), (_, other)| dispute(other).total_cmp(&dispute(one)));
    all.truncate(SHOWN);
    all
}

/// A scenario, its question, and who would take which first step, the most frequent first.
fn card(state: &State, id: &str, scenario: &ScenarioStatistics) -> Html {
    let of_quiz = |end: &str| state.text(Section::QUIZ, &["scenarios.", id, end].concat());
    let mut chosen: Vec<(Approach, u64)> =
        Approach::ALL.into_iter().zip(scenario.chosen.value().unwrap_or_default()).collect();
    chosen.sort_by_key(|(_, people)| std::cmp::Reverse(*people));
    let rows = chosen.into_iter().map(|(of, n)| {
        let step = text(of_quiz(&[".options.", of.code(), ".text"].concat()));
        let title = el_with("th", attrs!["scope" = "row"], [step, say("small", approach(state, of))]);
        el_with("tr", attrs!["key" = of.code()], [title, cell(&people(state, n))])
    });
    let caption = filled(state, "people-of", &[("n", &people(state, scenario.n))]);
    let titles = head([result(state, "ui.approach"), ui(state, "people")]);
    el_with(
        "details.card",
        attrs!["key" = id, "data-disputed" = id],
        [
            say_with("summary", attrs![], of_quiz(".title")),
            say("p", of_quiz(".stem")),
            table("disputed", &caption, titles, each(rows)),
            say("p", ui(state, "disputed-ask")),
        ],
    )
}
