//! The intent test: two questions, and a sentence once both are answered.

use super::field::{line, question};
use super::words::{of, ui};
use crate::rooms::common::plans::rules::intent::{Answers, Intent};
use crate::rooms::common::plans::rules::planner::Planner;
use crate::view::element::{attrs, el_with, group, text};
use crate::widget::format::fill;
use crate::widget::state::State;
use yew::Html;

/// The fields and the advice.
pub fn fields(state: &State, test: &Intent) -> Html {
    let words = |name: &str| of(state, Planner::Intent, name);
    let advice = test.advice().map(|name| {
        let words = words(&["advice.", name].concat());
        el_with("p.note step", attrs!["data-advice" = name], [text(words)])
    });
    // What is there before its words is read out when they come.
    let advice = el_with("div", attrs!["role" = "status"], [advice.unwrap_or_default()]);
    group([
        line(state, "intent-about", words("about"), &test.about),
        question(state, "intent-ease", words("ease"), test.ease, &before(state, test, |before| before.ease)),
        question(state, "intent-gain", words("gain"), test.gain, &before(state, test, |before| before.gain)),
        line(state, "intent-who", words("who"), &test.who),
        advice,
    ])
}

/// What was answered on an earlier day.
fn before(state: &State, test: &Intent, answer: fn(&Answers) -> Option<bool>) -> String {
    let earlier = test.before.as_ref().and_then(|before| Some((&before.on.day, answer(before)?)));
    let Some((day, yes)) = earlier else { return String::new() };
    let answer = ui(state, if yes { "yes" } else { "no" });
    fill(of(state, Planner::Intent, "before"), &[("day", day), ("answer", answer)])
}
