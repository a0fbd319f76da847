//! The scores of a quiz in a table and in words, whoever's they are.

use crate::instruments::answers::{APPROACHES, Answers};
use crate::instruments::instrument::SCENARIOS;
use crate::instruments::profile::{band, profile};
use crate::instruments::quiz::{QuizScores, ScoringKey};
use crate::instruments::shuffle;
use crate::rooms::common::scenario::screen::feedback;
use crate::view::charts::figures::{filled, head, text};
use crate::view::element::{self, attrs, each, el, el_with, group, say, when};
use crate::widget::format::{count, decimals, percent};
use crate::widget::section::Section;
use crate::widget::state::State;
use yew::Html;

/// What the person is told about their choices; with the answers, scenario by scenario.
pub fn interpretation(
    state: &State,
    scores: &QuizScores,
    answers: Option<&Answers>,
    key: &ScoringKey,
) -> Html {
    let [best, answered] = [scores.best, scores.answered].map(|n| count(state, n.into()));
    let matched = filled(state, "ui.headline-quiz", &[("best", &best), ("answered", &answered)]);
    let of_answers = |answers: &Answers| {
        group([
            say("p", &matched),
            say("p", profile_text(state, answers, key)),
            scenarios(state, answers, key),
        ])
    };
    let details = answers.map(of_answers).unwrap_or_default();
    group([band_text(state, scores), remarks(state, scores), details])
}

/// The sentence about the index.
pub fn band_text(state: &State, scores: &QuizScores) -> Html {
    band(scores).map(|band| say("p", text(state, &["bands.", band.name()].concat()))).unwrap_or_default()
}

/// The text that the twelve choices together get.
pub fn profile_text<'a>(state: &'a State, answers: &Answers, key: &ScoringKey) -> &'a str {
    text(state, &["profiles.", profile(&answers.choices(), key).code()].concat())
}

/// Scenario by scenario, in the order in which they were met.
pub fn scenarios(state: &State, answers: &Answers, key: &ScoringKey) -> Html {
    let order = shuffle::scenarios(answers.key);
    group([
        say("h3", text(state, "ui.scenarios")),
        each(order.into_iter().map(|index| scenario(state, answers, key, index))),
        say("p.soft", state.text(Section::QUIZ, "limits.key")),
    ])
}

/// How often each approach was chosen, and what it earned as far as that is known.
pub fn approaches(state: &State, scores: &QuizScores) -> Html {
    let row = |at: usize| {
        let times = scores.chosen[at];
        let share = percent(state, f64::from(times) / f64::from(scores.answered.max(1)));
        let credit = scores.mean_credit[at].map_or("–".to_string(), |credit| decimals(state, credit, 1));
        let cells = [
            el_with("th", attrs!["scope" = "row"], [element::text(approach(state, APPROACHES[at]))]),
            say("td", &count(state, times.into())),
            say("td", &share),
            say("td", &credit),
        ];
        el_with("tr", attrs!["key" = APPROACHES[at]], cells)
    };
    let titles = ["ui.approach", "ui.times", "ui.share", "ui.credit"].map(|path| text(state, path));
    let table = [head(titles), el("tbody", [0, 1, 2, 3].map(row))];
    el_with("table", attrs!["part" = "table"], table)
}

/// Whether the urgent case was right, and how many guesses were.
pub fn remarks(state: &State, scores: &QuizScores) -> Html {
    let [hits, guesses] = [scores.hits, scores.guesses].map(|n| count(state, n.into()));
    let forecasts = filled(state, "ui.forecasts", &[("hits", &hits), ("n", &guesses)]);
    group([
        say("p", text(state, if scores.urgent { "ui.urgent-right" } else { "ui.urgent-not" })),
        when(scores.guesses > 0, say("p", &forecasts)),
    ])
}

/// The name of an approach, by its letter.
pub fn approach<'a>(state: &'a State, letter: &str) -> &'a str {
    state.text(Section::QUIZ, &["approaches.", letter].concat())
}

/// A scenario, which opens to its reasons.
fn scenario(state: &State, answers: &Answers, key: &ScoringKey, index: usize) -> Html {
    let credits = key.credit[index];
    let chosen = usize::from(answers.choices()[index]).checked_sub(1);
    let path = |name: &str| ["scenarios.", SCENARIOS[index], name].concat();
    let credit = chosen
        .and_then(|at| credits.get(at))
        .map_or("–".to_string(), |credit| count(state, (*credit).into()));
    let approach_at = |at: Option<usize>| {
        at.and_then(|at| APPROACHES.get(at))
            .map_or(text(state, "ui.no-answer"), |letter| approach(state, letter))
            .to_string()
    };
    let best = credits.iter().position(|credit| *credit == 3);
    let line =
        filled(state, "ui.chosen-best", &[("chosen", &approach_at(chosen)), ("best", &approach_at(best))]);
    let summary = [
        say("strong", state.text(Section::QUIZ, &path(".title"))),
        say("span.tag", &filled(state, "ui.credit-of", &[("n", &credit)])),
        el_with("span", attrs!["class" = "soft text"], [element::text(&line)]),
    ];
    let children = [
        el("summary", summary),
        say("p", state.text(Section::QUIZ, &path(".stem"))),
        feedback(state, answers, index),
    ];
    el_with("details.card", attrs!["key" = SCENARIOS[index]], children)
}
