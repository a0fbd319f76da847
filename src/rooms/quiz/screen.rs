//! The quiz: what it asks, a scenario, and the feedback once its answer is fixed.

use crate::instruments::draft::{APPROACHES, Draft, OUTCOMES, place};
use crate::instruments::instrument::SCENARIOS;
use crate::instruments::shuffle;
use crate::view::controls::{button, choice, fill, heading, progress, ui};
use crate::view::element::{attrs, each, el, el_with, group, say, text, when};
use crate::view::items::kept;
use crate::widget::state::{Section, State, Step};
use yew::Html;

/// A step of the quiz.
pub fn screen(state: &State) -> Html {
    let Some((draft, step)) = state.step() else { return Html::default() };
    let (body, next) = match step {
        Step::Scenario(at) => scenario(state, draft, at),
        _ => (intro(state, draft), "next"),
    };
    let label = match (step, next) {
        (Step::Scenario(_), "next") => "next-scenario",
        _ => next,
    };
    let acts = [
        button("back", "quiet", "", ui(state, "back")),
        el("span.spring", []),
        button(next, "main", "", ui(state, label)),
    ];
    let key = [&draft.step.to_string(), next].concat();
    let section = [body, el("div.acts", acts), say("p.soft", ui(state, kept(state)))];
    group([progress(state, draft), el_with("section", attrs!["key" = &key], section)])
}

fn quiz<'a>(state: &'a State, path: &str) -> &'a str {
    state.text(Section::Quiz, path)
}

fn intro(state: &State, draft: &Draft) -> Html {
    let checked = if draft.mark(place::PREDICT) != 0 { "checked" } else { "" };
    let predict = attrs!["type" = "checkbox", "name" = "predict", "checked" = checked];
    group([
        heading(quiz(state, "ui.intro-heading")),
        say("p", quiz(state, "ui.intro-text")),
        el("label.choice", [el_with("input", predict, []), say("span", quiz(state, "ui.predict"))]),
        say("p.soft", quiz(state, "limits.key")),
    ])
}

/// The scenario at a place of the shuffled order, and the button that goes on from it.
fn scenario(state: &State, draft: &Draft, at: usize) -> (Html, &'static str) {
    let index = draft.scenario_at(at);
    let fixed = draft.is_fixed(index);
    let path = ["scenarios.", SCENARIOS[index], "."].concat();
    let told = |name: &str| quiz(state, &[&path, name].concat());
    let place = [("setting", told("setting")), ("n", &(at + 1).to_string())];
    let body = group([
        say("p.soft", &fill(quiz(state, "ui.place"), &place)),
        heading(told("title")),
        say("p", told("stem")),
        if fixed { feedback(state, draft, index) } else { options(state, draft, index) },
    ]);
    let next = match (fixed, at) {
        (false, _) => "answer",
        (true, 11) => "finish",
        (true, _) => "next",
    };
    (body, next)
}

fn options(state: &State, draft: &Draft, index: usize) -> Html {
    let name = SCENARIOS[index];
    let option = |approach: usize| {
        let letter = APPROACHES[approach];
        let words = quiz(state, &["scenarios.", name, ".options.", letter, ".text"].concat());
        choice(name, letter, usize::from(draft.mark(index)) == approach + 1, words)
    };
    group([
        el_with(
            "fieldset",
            attrs!["part" = "item", "name" = name],
            [
                say("legend.ask", quiz(state, "instruction")),
                each(shuffle::options(index, draft.key).into_iter().map(option)),
            ],
        ),
        when(draft.mark(place::PREDICT) != 0, forecast(state, draft, index)),
    ])
}

fn forecast(state: &State, draft: &Draft, index: usize) -> Html {
    let name = [SCENARIOS[index], "-forecast"].concat();
    let chosen = usize::from(draft.mark(place::FORECASTS + index));
    let outcome = |(at, letter): (usize, &&str)| {
        let told = |part: &str| quiz(state, &["outcomes.", letter, part].concat());
        choice(&name, letter, chosen == at + 1, &[told(".name"), ": ", told(".meaning")].concat())
    };
    let children =
        [say("legend.ask", quiz(state, "ui.forecast")), each(OUTCOMES.iter().enumerate().map(outcome))];
    el_with("fieldset", attrs!["part" = "item", "name" = &name], children)
}

/// The chosen option first and open, the other three to look at.
pub fn feedback(state: &State, draft: &Draft, index: usize) -> Html {
    let chosen = usize::from(draft.mark(index)).wrapping_sub(1);
    let mut order = shuffle::options(index, draft.key);
    if let Some(at) = order.iter().position(|approach| *approach == chosen) {
        order[..=at].rotate_right(1);
    }
    group([
        foreseen(state, draft, index),
        each(order.into_iter().map(|approach| option_feedback(state, index, approach, approach == chosen))),
    ])
}

/// What the reader thought would come of the choice.
fn foreseen(state: &State, draft: &Draft, index: usize) -> Html {
    let outcome = usize::from(draft.mark(place::FORECASTS + index)).checked_sub(1);
    let Some(letter) = outcome.and_then(|at| OUTCOMES.get(at)) else { return Html::default() };
    let outcome = quiz(state, &["outcomes.", letter, ".name"].concat());
    say("p", &fill(quiz(state, "ui.foreseen"), &[("outcome", outcome)]))
}

fn option_feedback(state: &State, index: usize, approach: usize, mine: bool) -> Html {
    let Some(letter) = APPROACHES.get(approach) else { return Html::default() };
    let path = ["scenarios.", SCENARIOS[index], ".options.", letter, "."].concat();
    let told = |name: &str| quiz(state, &[&path, name].concat());
    let outcome = quiz(state, &["outcomes.", told("outcome"), ".name"].concat());
    let credit = state.key.as_ref().map_or(0, |key| key.credit[index][approach]).to_string();
    let tags = [
        when(mine, el_with("b", attrs!["class" = "tag mine"], [text(quiz(state, "ui.yours"))])),
        say("span.tag", quiz(state, &["approaches.", letter].concat())),
        say("span.tag", &fill(quiz(state, "ui.likely"), &[("outcome", outcome)])),
        say("span.tag", &fill(quiz(state, "ui.credit"), &[("n", &credit)])),
    ];
    let sources = [say("summary", quiz(state, "ui.sources")), say("p.soft", told("sources"))];
    let (class, open) = if mine { ("card mine", "open") } else { ("card", "") };
    el_with(
        "details",
        attrs!["class" = class, "open" = open, "key" = letter],
        [
            el("summary", [el("span.tags", tags), say("span.text", told("text"))]),
            say("p", told("feedback")),
            el("details.sources", sources),
        ],
    )
}
