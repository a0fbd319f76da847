//! The intent test: two questions, and a sentence once both are answered.

use super::field::{line, question};
use super::words::of;
use crate::rooms::common::plans::rules::intent::Intent;
use crate::rooms::common::plans::rules::planner::Planner;
use crate::view::element::{attrs, el_with, group, text};
use crate::widget::state::State;
use yew::Html;

/// The fields and the advice.
pub fn fields(state: &State, test: &Intent, drawn: usize) -> Html {
    let words = |name: &str| of(state, Planner::Intent, name);
    let advice = test.advice().map(|name| {
        let words = words(&["advice.", name].concat());
        el_with("p.note step", attrs!["role" = "status", "data-advice" = name], [text(words)])
    });
    group([
        line(state, "intent-about", words("about"), &test.about, drawn),
        question(state, "intent-ease", words("ease"), test.ease),
        question(state, "intent-gain", words("gain"), test.gain),
        line(state, "intent-who", words("who"), &test.who, drawn),
        advice.unwrap_or_default(),
    ])
}
