//! The fields of the planners: on screen to write in, on paper what was written, or lines to
//! write on by hand.

use super::words::ui;
use crate::rooms::planner::rules::limits::{LINE, TEXT, beyond, lines};
use crate::rooms::planner::rules::refused::Refused;
use crate::view::controls::choice;
use crate::view::element::{attrs, each, el, el_with, group, say, say_with, text, when};
use crate::widget::format::{count, fill};
use crate::widget::state::State;
use yew::Html;

/// How many lines of an empty text there are on paper.
const RULES: usize = 3;

/// A text of several lines.
pub fn area(state: &State, name: &str, label: &str, value: &str) -> Html {
    let (hint, long) = long(state, name, value, TEXT);
    let attributes = attrs![
        "name" = name,
        "rows" = &lines(value, 2).to_string(),
        "dir" = "auto",
        "typed" = value,
        "aria-describedby" = &hint
    ];
    let label = el("label.field", [say("span", label), el_with("textarea", attributes, [])]);
    el_with("div", attrs!["key" = name], [label, long, written(value, RULES)])
}

/// A text of one line.
pub fn line(state: &State, name: &str, label: &str, value: &str) -> Html {
    let (hint, long) = long(state, name, value, LINE);
    let attributes = attrs![
        "type" = "text",
        "name" = name,
        "typed" = value,
        "dir" = "auto",
        "autocomplete" = "off",
        "aria-describedby" = &hint
    ];
    let label = el("label.field", [say("span", label), el_with("input", attributes, [])]);
    el_with("div", attrs!["key" = name], [label, long, written(value, 1)])
}

/// A day, and what is to be said of it, if anything is.
pub fn day(name: &str, label: &str, value: &str, refused: &Refused, hint: &str) -> Html {
    let shown = refused.shown(name, value);
    let id = if hint.is_empty() { String::new() } else { ["pb-", name].concat() };
    let attributes = attrs![
        "type" = "date",
        "name" = name,
        "typed" = shown,
        "aria-invalid" = invalid(shown, value),
        "aria-describedby" = &id
    ];
    let label = el("label.field", [say("span", label), el_with("input", attributes, [])]);
    let hint = when(!hint.is_empty(), el_with("p.soft off-paper", attrs!["id" = &id], [text(hint)]));
    el_with("div", attrs!["key" = name], [label, hint, written(value, 1)])
}

/// A number of people, on the rung with this prompt.
pub fn people(name: &str, [rung, prompt]: [&str; 2], value: &str, refused: &Refused) -> Html {
    let shown = refused.shown(name, value);
    let attributes = attrs![
        "type" = "text",
        "inputmode" = "numeric",
        "name" = name,
        "typed" = shown,
        "aria-invalid" = invalid(shown, value),
        "autocomplete" = "off"
    ];
    let about = el("span", [say("strong", rung), say("small", prompt)]);
    let field = [about, el_with("input", attributes, []), written(value, 1)];
    el_with("label", attrs!["class" = "field rung", "key" = name], field)
}

/// A question with yes and no, and what is said of the answer `before`, if there was one.
pub fn question(state: &State, name: &str, asked: &str, answer: Option<bool>, before: &str) -> Html {
    let id = if before.is_empty() { String::new() } else { ["pb-", name].concat() };
    let legend = el_with("legend", attrs!["class" = "ask"], [text(asked)]);
    let answers = [("yes", true), ("no", false)];
    let answers = answers.map(|(value, means)| choice(name, value, answer == Some(means), ui(state, value)));
    let before = when(!before.is_empty(), say_with("p.soft", attrs!["id" = &id], before));
    let attributes = attrs!["part" = "item", "name" = name, "key" = name, "aria-describedby" = &id];
    el_with("fieldset", attributes, [legend, group(answers), before])
}

/// Of a field that shows something else than what counts.
fn invalid(shown: &str, counts: &str) -> &'static str {
    if shown == counts { "" } else { "true" }
}

/// What is said of a text that is longer than fits on paper, and its id.
fn long(state: &State, name: &str, value: &str, most: usize) -> (String, Html) {
    let Some(length) = beyond(value, most) else { return (String::new(), Html::default()) };
    let id = ["pb-", name].concat();
    let gaps = [("n", count(state, length)), ("most", count(state, most))];
    let words = fill(ui(state, "long"), &gaps.each_ref().map(|(name, value)| (*name, value.as_str())));
    let note = el_with("p.soft off-paper", attrs!["id" = &id], [text(&words)]);
    (id, note)
}

/// What paper shows in the place of a field.
fn written(value: &str, rules: usize) -> Html {
    if value.trim().is_empty() {
        return el("div.on-paper", [each((0..rules).map(|_| el("div.rule", [])))]);
    }
    say_with("p.on-paper written", attrs!["dir" = "auto"], value)
}
