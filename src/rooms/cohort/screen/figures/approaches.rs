//! How often each approach was chosen, the order where seconds count, and guesses.

use super::heads::table;
use crate::instruments::cohort::statistics::figure::Figure;
use crate::instruments::cohort::statistics::scenarios::QuizStatistics;
use crate::instruments::quiz::Approach;
use crate::rooms::cohort::screen::words::{cell, filled, number, people, ui};
use crate::view::charts::figures::{filled as result, head, text};
use crate::view::element::{attrs, each, el_with, group, say, say_with, when};
use crate::widget::format::{list, percent};
use crate::widget::section::Section;
use crate::widget::state::State;
use yew::Html;

/// The table and its sentences; nothing below the number of people that averages need.
pub fn draw(state: &State, quiz: &QuizStatistics) -> Html {
    let Figure::Value(chosen) = quiz.chosen else { return Html::default() };
    let all: f64 = chosen.iter().sum();
    let titles = head([text(state, "ui.approach"), ui(state, "times"), ui(state, "part")]);
    let rows = Approach::ALL.into_iter().zip(chosen).map(|(of, times)| {
        let part = if all > 0.0 { percent(state, times / all) } else { "–".to_string() };
        let times = number(state, Figure::Value(times), 1);
        let title = say_with("th", attrs!["scope" = "row"], approach(state, of));
        el_with("tr", attrs!["key" = of.code()], [title, cell(&times), cell(&part)])
    });
    let caption = filled(state, "approaches-table", &[("n", &people(state, quiz.n))]);
    group([
        say("h4", text(state, "ui.approaches")),
        say("p", &most(state, &chosen)),
        table("approaches", &caption, titles, each(rows)),
        urgent(state, quiz),
        guesses(state, quiz),
    ])
}

/// The name of an approach.
pub fn approach(state: &State, of: Approach) -> &str {
    state.text(Section::QUIZ, &["approaches.", of.code()].concat())
}

/// The one that was chosen most often, or those.
fn most(state: &State, chosen: &[f64; 4]) -> String {
    let most = chosen.iter().copied().fold(0.0, f64::max);
    let top = Approach::ALL.into_iter().zip(chosen).filter(|(_, times)| **times == most);
    let names: Vec<&str> = top.map(|(of, _)| approach(state, of)).collect();
    filled(state, "most-chosen", &[("list", &list(state, &names))])
}

fn urgent(state: &State, quiz: &QuizStatistics) -> Html {
    let sentence = |urgent: u64| {
        let gaps = [("n", &*people(state, urgent)), ("all", &people(state, quiz.n))];
        say("p", &filled(state, "urgent", &gaps))
    };
    quiz.urgent.value().map(sentence).unwrap_or_default()
}

fn guesses(state: &State, quiz: &QuizStatistics) -> Html {
    let guesses = quiz.forecasts;
    let sentence = |hits: u64| {
        let gaps = [("hits", &*people(state, hits)), ("n", &people(state, guesses.n))];
        when(guesses.n > 0, say("p", &result(state, "ui.forecasts", &gaps)))
    };
    guesses.hits.value().map(sentence).unwrap_or_default()
}
