//! The quiz: what it asks, a scenario, and the feedback once its answer is fixed.

use super::rules::Quiz;
use crate::instruments::answers::{APPROACHES, OUTCOMES, place};
use crate::instruments::draft::Draft;
use crate::instruments::instrument::SCENARIOS;
use crate::instruments::shuffle;
use crate::rooms::common::scenario::screen::{feedback, quiz};
use crate::view::controls::{button, choice, heading, progress, ui};
use crate::view::element::{attrs, each, el, el_with, group, say, when};
use crate::view::items::foot;
use crate::view::screen::RoomScreen;
use crate::widget::format::{count, fill};
use crate::widget::screen::Step;
use crate::widget::state::State;
use yew::Html;

impl RoomScreen for Quiz {
    fn draw(&self, state: &State) -> Html {
        state.step().map(|(draft, step)| screen(state, draft, step)).unwrap_or_default()
    }
}

/// A step of the quiz.
fn screen(state: &State, draft: &Draft, step: Step) -> Html {
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
    let section = [body, el("div.acts", acts), foot(state, draft)];
    group([progress(state, draft), el_with("section", attrs!["key" = &key], section)])
}

fn intro(state: &State, draft: &Draft) -> Html {
    let checked = if draft.mark(place::PREDICT) != 0 { "checked" } else { "" };
    let predict = attrs!["type" = "checkbox", "name" = "predict", "checked" = checked];
    group([
        heading(quiz(state, "ui.intro-heading")),
        say("p", quiz(state, "ui.intro-text")),
        el("label.choice", [el_with("input", predict, []), say("span", quiz(state, "ui.predict"))]),
        say("p.soft", quiz(state, "limits.before")),
    ])
}

/// The scenario at a place of the shuffled order, and the button that goes on from it.
fn scenario(state: &State, draft: &Draft, at: usize) -> (Html, &'static str) {
    let index = draft.scenario_at(at);
    let fixed = draft.is_fixed(index);
    let path = ["scenarios.", SCENARIOS[index], "."].concat();
    let told = |name: &str| quiz(state, &[&path, name].concat());
    let place = [("setting", told("setting")), ("n", &count(state, at + 1))];
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
        choice(&name, letter, chosen == at + 1, quiz(state, &["outcomes.", letter, ".choice"].concat()))
    };
    let children =
        [say("legend.ask", quiz(state, "ui.forecast")), each(OUTCOMES.iter().enumerate().map(outcome))];
    el_with("fieldset", attrs!["part" = "item", "name" = &name], children)
}
