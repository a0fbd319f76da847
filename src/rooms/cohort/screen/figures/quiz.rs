//! The quiz of a class: its score, and scenario by scenario who would do what first.

use super::{approaches, disputed, spreads};
use crate::instruments::cohort::statistics::figure::Figure;
use crate::instruments::cohort::statistics::ladder::MEANS;
use crate::instruments::cohort::statistics::scenarios::{QuizStatistics, ScenarioStatistics};
use crate::instruments::instrument::{Instrument, SCENARIOS};
use crate::instruments::quiz::Approach;
use crate::rooms::cohort::rules::Made;
use crate::rooms::cohort::screen::words::{cell, filled, number, people, range, ui};
use crate::view::charts::figures::text as result;
use crate::view::controls::title;
use crate::view::element::{attrs, each, el, el_with, group, say, say_with, text, when};
use crate::widget::section::Section;
use crate::widget::state::State;
use yew::Html;

/// The score and the scenarios.
pub fn draw(state: &State, made: &Made) -> Html {
    let quiz = &made.statistics.quiz;
    let [_, counts] = &made.counts;
    let gaps = [("needed", &*people(state, MEANS)), ("n", &people(state, quiz.n))];
    group([
        say("h3", title(state, Instrument::Influence)),
        when(quiz.n < counts.counted as u64, say("p.soft", ui(state, "unscored"))),
        if quiz.n < MEANS {
            say("p", &filled(state, "means-needed", &gaps))
        } else {
            group([
                score(state, quiz),
                approaches::draw(state, quiz),
                scenarios(state, quiz),
                disputed::draw(state, quiz),
            ])
        },
    ])
}

fn score(state: &State, quiz: &QuizStatistics) -> Html {
    let means = &quiz.index.means;
    let row = |name: &str, words: &str| el("div", [say("dt", ui(state, name)), say("dd", words)]);
    let rows = [
        row("people", &people(state, means.n)),
        row("average", &number(state, means.mean, 0)),
        row("interval", &range(state, means.interval, 0)),
        row("spread", &number(state, means.sd, 0)),
    ];
    group([
        say("h4", result(state, "ui.score")),
        el("dl.figures", rows),
        spreads::of_quiz(state, &quiz.index),
    ])
}

fn scenarios(state: &State, quiz: &QuizStatistics) -> Html {
    let of_quiz =
        |path: &str, of: Approach| state.text(Section::QUIZ, &[path, of.code()].concat()).to_string();
    let key = Approach::ALL.map(|of| {
        let gaps = [("letter", &*of_quiz("letters.", of)), ("approach", &of_quiz("approaches.", of))];
        say("li", &filled(state, "approach-key", &gaps))
    });
    let column = |words: &str| say_with("th", attrs!["scope" = "col"], words);
    let letters = Approach::ALL.map(|of| column(&of_quiz("letters.", of)));
    let titles = el("thead", [el("tr", [column(ui(state, "scenario")), group(letters)])]);
    let rows = SCENARIOS.iter().zip(&quiz.scenarios).map(|(id, scenario)| row(state, id, scenario));
    let children = [say("caption", ui(state, "scenarios-table")), titles, el("tbody", [each(rows)])];
    group([
        say("h4", result(state, "ui.scenarios")),
        el("ul", key),
        el_with("table", attrs!["part" = "table", "data-table" = "scenarios"], children),
    ])
}

fn row(state: &State, id: &str, scenario: &ScenarioStatistics) -> Html {
    let name = text(state.text(Section::QUIZ, &["scenarios.", id, ".title"].concat()));
    let cells = Approach::ALL.map(|of| match scenario.chosen {
        Figure::Value(chosen) => cell(&people(state, chosen[of as usize])),
        _ => cell("–"),
    });
    el_with("tr", attrs!["key" = id], [el_with("th", attrs!["scope" = "row"], [name]), group(cells)])
}
