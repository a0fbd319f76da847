//! The feedback to the choice in a scenario: in the quiz, and in its result.

use crate::instruments::answers::{APPROACHES, Answers, OUTCOMES, place};
use crate::instruments::instrument::SCENARIOS;
use crate::instruments::shuffle;
use crate::view::element::{attrs, each, el, el_with, group, say, text, when};
use crate::widget::format::{count, fill};
use crate::widget::section::Section;
use crate::widget::state::State;
use yew::Html;

/// A text of the quiz's section.
pub fn quiz<'a>(state: &'a State, path: &str) -> &'a str {
    state.text(Section::QUIZ, path)
}

/// The chosen option first and open, the other three to look at.
pub fn feedback(state: &State, answers: &Answers, index: usize) -> Html {
    let chosen = usize::from(answers.mark(index)).wrapping_sub(1);
    let mut order = shuffle::options(index, answers.key);
    if let Some(at) = order.iter().position(|approach| *approach == chosen) {
        order[..=at].rotate_right(1);
    }
    group([
        foreseen(state, answers, index),
        each(order.into_iter().map(|approach| option_feedback(state, index, approach, approach == chosen))),
    ])
}

/// What the reader thought would come of the choice.
fn foreseen(state: &State, answers: &Answers, index: usize) -> Html {
    let outcome = usize::from(answers.mark(place::FORECASTS + index)).checked_sub(1);
    let Some(letter) = outcome.and_then(|at| OUTCOMES.get(at)) else { return Html::default() };
    let outcome = quiz(state, &["outcomes.", letter, ".name"].concat());
    say("p", &fill(quiz(state, "ui.foreseen"), &[("outcome", outcome)]))
}

/// What a choice earned, 0 to 3.
pub fn points(state: &State, credit: u8) -> Html {
    say("span.tag", &fill(quiz(state, "ui.points"), &[("n", &count(state, credit.into()))]))
}

fn option_feedback(state: &State, index: usize, approach: usize, mine: bool) -> Html {
    let Some(letter) = APPROACHES.get(approach) else { return Html::default() };
    let path = ["scenarios.", SCENARIOS[index], ".options.", letter, "."].concat();
    let told = |name: &str| quiz(state, &[&path, name].concat());
    let outcome = quiz(state, &["outcomes.", told("outcome"), ".name"].concat());
    let credit = state.key.as_ref().map_or(0, |key| key.credit[index][approach]);
    let tags = [
        when(mine, el_with("b", attrs!["class" = "tag mine"], [text(quiz(state, "ui.yours"))])),
        say("span.tag", quiz(state, &["approaches.", letter].concat())),
        say("span.tag", &fill(quiz(state, "ui.likely"), &[("outcome", outcome)])),
        points(state, credit),
    ];
    let (class, open) = if mine { ("card mine", "open") } else { ("card", "") };
    el_with(
        "details",
        attrs!["class" = class, "open" = open, "key" = letter],
        [el("summary", [el("span.tags", tags), say("span.text", told("text"))]), say("p", told("feedback"))],
    )
}
