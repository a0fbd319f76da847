//! The scores of a quiz in a table and in words, whoever's they are.

use crate::instruments::answers::{APPROACHES, Answers};
use crate::instruments::instrument::SCENARIOS;
use crate::instruments::profile::{band, profile};
use crate::instruments::quiz::{QuizScores, ScoringKey};
use crate::instruments::shuffle;
use crate::rooms::common::scenario::screen::{feedback, points, quiz};
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
    let scenarios = answers.map(|answers| scenarios(state, answers, key)).unwrap_or_default();
    group([
        when(answers.is_some(), say("p", &headline(state, scores))),
        verdict(state, scores, answers, key),
        remarks(state, scores),
        scenarios,
        limits(state),
    ])
}

/// How often the recommended step was chosen.
pub fn headline(state: &State, scores: &QuizScores) -> String {
    let [best, answered] = [scores.best, scores.answered].map(|n| count(state, n.into()));
    filled(state, "ui.headline-quiz", &[("best", &best), ("answered", &answered)])
}

/// What the score says, what the choices have in common, and what to read first.
pub fn verdict(state: &State, scores: &QuizScores, answers: Option<&Answers>, key: &ScoringKey) -> Html {
    let band = band(scores).map(|band| say("p", text(state, &["bands.", band.name()].concat())));
    let of_answers = |answers: &Answers| {
        let choices = answers.choices();
        let profile = ["profiles.", profile(&choices, key).code()].concat();
        let low = (0..SCENARIOS.len()).filter(|index| key.is_low(&choices, *index)).count();
        let to_open = filled(state, "ui.to-open", &[("n", &count(state, low))]);
        el_with(
            "div",
            attrs!["class" = "note step"],
            [say("p", text(state, &profile)), when(low > 0, say("p.soft", &to_open))],
        )
    };
    group([band.unwrap_or_default(), answers.map(of_answers).unwrap_or_default()])
}

/// The scenarios in the order in which they were met; where there is something to learn, first.
pub fn scenarios(state: &State, answers: &Answers, key: &ScoringKey) -> Html {
    let choices = answers.choices();
    let order = shuffle::scenarios(answers.key).into_iter();
    let (low, other): (Vec<usize>, Vec<usize>) = order.partition(|index| key.is_low(&choices, *index));
    let rest = if low.is_empty() { "ui.scenarios" } else { "ui.scenarios-other" };
    let part = |path: &str, indexes: Vec<usize>| {
        let cards = indexes.iter().map(|index| scenario(state, answers, key, *index));
        when(!indexes.is_empty(), group([say("h3", text(state, path)), each(cards)]))
    };
    group([part("ui.scenarios-low", low), part(rest, other)])
}

/// Which view the points follow, and where it ends.
pub fn limits(state: &State) -> Html {
    say("p.soft", quiz(state, "limits.key"))
}

/// How often each approach was chosen, and what it earned as far as that is known.
pub fn approaches(state: &State, scores: &QuizScores) -> Html {
    let row = |at: usize| {
        let times = scores.chosen[at];
        let share = percent(state, f64::from(times) / f64::from(scores.answered.max(1)));
        let times = filled(state, "ui.times-of", &[("n", &count(state, times.into())), ("share", &share)]);
        let credit = scores.mean_credit[at].map_or("–".to_string(), |credit| decimals(state, credit, 1));
        let cells = [
            el_with("th", attrs!["scope" = "row"], [element::text(approach(state, APPROACHES[at]))]),
            say("td", &times),
            say("td", &credit),
        ];
        el_with("tr", attrs!["key" = APPROACHES[at]], cells)
    };
    let titles = ["ui.approach", "ui.times", "ui.credit"].map(|path| text(state, path));
    let table = [head(titles), el("tbody", [0, 1, 2, 3].map(row))];
    el_with("table", attrs!["part" = "table"], table)
}

/// The urgent scenario, and how many guesses were right.
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
    let choices = answers.choices();
    let path = |name: &str| ["scenarios.", SCENARIOS[index], name].concat();
    let named = |at: Option<usize>| {
        at.and_then(|at| APPROACHES.get(at))
            .map_or(text(state, "ui.no-answer"), |letter| approach(state, letter))
    };
    let chosen = usize::from(choices[index]).checked_sub(1);
    let best = key.credit[index].iter().position(|credit| *credit == 3);
    let line = filled(state, "ui.chosen-best", &[("chosen", named(chosen)), ("best", named(best))]);
    let summary = [
        say("strong", quiz(state, &path(".title"))),
        key.earned(&choices, index).map(|credit| points(state, credit)).unwrap_or_default(),
        el_with("span", attrs!["class" = "soft text"], [element::text(&line)]),
    ];
    let children =
        [el("summary", summary), say("p", quiz(state, &path(".stem"))), feedback(state, answers, index)];
    el_with("details.card", attrs!["key" = SCENARIOS[index]], children)
}
