//! What a person says of their power beside what they chose, where both are on this device.

use crate::instruments::quiz::{QuizScores, ScoringKey};
use crate::instruments::record::Record;
use crate::instruments::said::{SaidAndChosen, recommended};
use crate::instruments::scoring::Scores;
use crate::rooms::common::about::rules::titled;
use crate::rooms::common::reading::screen::advice::lead;
use crate::rooms::common::reading::screen::quiz::approach;
use crate::rooms::result::rules::{counterpart, quiz_beside};
use crate::view::charts::beside;
use crate::view::charts::figures::{filled, text};
use crate::view::controls::button;
use crate::view::element::{el, group, say};
use crate::widget::format::count;
use crate::widget::state::State;
use yew::Html;

/// The part of the quiz's result; nothing where the other exercise was not done.
pub fn part(state: &State, record: &Record, quiz: &QuizScores, key: &ScoringKey) -> Html {
    let Some(bases) = counterpart(state, record) else { return Html::default() };
    let scores = bases.scores();
    let figures = match SaidAndChosen::of(&scores, quiz) {
        Some(both) => shown(state, &scores, &both, key),
        None => say("p", text(state, "ui.said-missing")),
    };
    // A result is printed on one page, which the quiz's fills without it.
    el("div.off-paper", [say("h3", text(state, "ui.said")), say("p.soft", &titled(state, bases)), figures])
}

/// What leads there from the other result.
pub fn way(state: &State, record: &Record) -> Html {
    quiz_beside(state, record)
        .map(|quiz| button("open", "link", &quiz.name(), text(state, "ui.said")))
        .unwrap_or_default()
}

/// The base and the approach that stand out, the picture, and what the two say together.
fn shown(state: &State, scores: &Scores, both: &SaidAndChosen, key: &ScoringKey) -> Html {
    let reading = ["said.", both.reading()].concat();
    group([
        lead(state, scores),
        say("p", &most(state, both)),
        beside::draw(state, both, recommended(key)),
        say("p", text(state, &reading)),
        say("p.soft", text(state, "ui.said-care")),
    ])
}

/// The approach that was chosen most often.
fn most(state: &State, both: &SaidAndChosen) -> String {
    let Some((of, times)) = both.most else { return text(state, "ui.said-most-none").to_string() };
    let [times, all] = [times, both.answered].map(|n| count(state, n.into()));
    let gaps = [("approach", approach(state, of.code())), ("n", &times), ("total", &all)];
    filled(state, "ui.said-most", &gaps)
}
