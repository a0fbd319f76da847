//! Other classes that came by their links.

use super::packs;
use super::words::{filled, people, ui};
use crate::codec::{SEVERAL_CONTEXTS, month_text};
use crate::instruments::instrument::Context;
use crate::rooms::cohort::rules::{Cohort, OtherClass};
use crate::rooms::common::people::rules::isolated;
use crate::view::controls::{group_name, list_button};
use crate::view::element::{attrs, each, el, el_with, group, say, when};
use crate::widget::format::month;
use crate::widget::state::State;
use yew::Html;

/// The list, once there is one.
pub fn draw(state: &State, cohort: &Cohort) -> Html {
    let list = &cohort.classes.list;
    let rows = list.iter().enumerate().map(|(place, other)| row(state, place, other));
    let all = group([say("h3", ui(state, "other-classes")), el("ul.history", [each(rows)])]);
    when(!list.is_empty(), all)
}

fn row(state: &State, place: usize, other: &OtherClass) -> Html {
    let (subject, name) = (place.to_string(), name(state, other));
    let box_name = ["cohort-class-", &subject].concat();
    let ticked = if other.shown { "checked" } else { "" };
    let attributes = attrs!["type" = "checkbox", "name" = &box_name, "checked" = ticked];
    let [n, given] = [other.figures.n, other.figures.given].map(|n| people(state, n.into()));
    let gaps = [("class", name.as_str()), ("months", &months(state, other)), ("group", whom(state, other))];
    let label = filled(state, "cohort-class-remove-one", &[("class", &name)]);
    let remove =
        list_button("cohort-class-remove", "link", &subject, ui(state, "cohort-class-remove"), &label);
    let words = [
        say("span", &filled(state, "class-months", &gaps)),
        say("span.soft", &filled(state, "class-people", &[("n", &n), ("given", &given)])),
    ];
    let [words, people] = words;
    let tick = el("label.choice", [el_with("input", attributes, []), el("span", [words, people])]);
    let children = [tick, packs::others(state, other.pack), el("div.acts", [remove])];
    el_with("li", attrs!["key" = &subject, "data-class" = &subject], children)
}

/// What a class is called.
pub fn name(state: &State, other: &OtherClass) -> String {
    match other.figures.name.as_deref() {
        Some(name) if !name.is_empty() => isolated(name),
        _ => ui(state, "other-class").to_string(),
    }
}

fn months(state: &State, other: &OtherClass) -> String {
    let [from, to] = [other.figures.from, other.figures.to].map(|of| month(state, &month_text(of)));
    if from == to { from } else { filled(state, "class-between", &[("from", &from), ("to", &to)]) }
}

fn whom<'a>(state: &'a State, other: &OtherClass) -> &'a str {
    match other.figures.context {
        SEVERAL_CONTEXTS => ui(state, "all-contexts"),
        context => Context::from_number(context)
            .map_or(ui(state, "no-context"), |context| group_name(state, context)),
    }
}
