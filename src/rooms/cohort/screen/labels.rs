//! The label of what is added, the labels that there are, and the step back.

use super::words::{filled, labelled, people, ui};
use crate::rooms::cohort::rules::{Cohort, Made, Undoable, undoable};
use crate::view::controls::{button, list_button};
use crate::view::element::{attrs, each, el, el_with, group, say, text, when};
use crate::widget::state::State;
use yew::Html;

/// More labels than these are folded away.
const FOLDED: usize = 12;

/// The field for the label of what is added next.
pub fn field(state: &State, cohort: &Cohort) -> Html {
    let attributes = attrs![
        "name" = "cohort-label",
        "maxlength" = "60",
        "dir" = "auto",
        "autocomplete" = "off",
        "aria-describedby" = "pb-label-hint",
        "value" = &cohort.labelling.typed
    ];
    group([
        el("label.field", [say("span", ui(state, "label")), el_with("input", attributes, [])]),
        el_with("p.soft", attrs!["id" = "pb-label-hint"], [text(ui(state, "label-hint"))]),
    ])
}

/// The labels, once there is one with a name.
pub fn draw(state: &State, cohort: &Cohort, made: &Made) -> Html {
    let labels: Vec<(u16, &str, usize)> = labels(cohort, made).collect();
    let rows = labels.iter().map(|(label, text, n)| row(state, cohort, *label, text, *n));
    let list = el("ul.history", [each(rows)]);
    // One file a person makes as many labels as there are people.
    let summary =
        || say("summary", &filled(state, "labels-many", &[("n", &people(state, labels.len() as u64))]));
    let list = if labels.len() > FOLDED { el("details.card", [summary(), list]) } else { list };
    let several = labels.len() > 1 || labels.iter().any(|(_, text, _)| !text.is_empty());
    let all = group([say("h3", ui(state, "labels")), say("p.soft", ui(state, "labels-hint")), list]);
    when(several, all)
}

/// Those under which somebody came, with how many.
fn labels<'a>(cohort: &'a Cohort, made: &'a Made) -> impl Iterator<Item = (u16, &'a str, usize)> {
    let n = |label: u16| made.labels.get(&label).copied().unwrap_or(0);
    cohort.class.labels.iter().map(move |(label, text)| (label, text, n(label))).filter(|(_, _, n)| *n > 0)
}

fn row(state: &State, cohort: &Cohort, label: u16, name: &str, n: usize) -> Html {
    let (name, subject) = (labelled(state, name), label.to_string());
    let ticked = if cohort.choice.without.contains(&label) { "" } else { "checked" };
    let box_name = ["cohort-counts-", &subject].concat();
    let attributes = attrs!["type" = "checkbox", "name" = &box_name, "checked" = ticked];
    let words = filled(state, "label-entry", &[("label", &name), ("n", &people(state, n as u64))]);
    let act = |button: &str| {
        let label = filled(state, &[button, "-one"].concat(), &[("label", &name)]);
        list_button(button, "link", &subject, ui(state, button), &label)
    };
    let acts = el("div.acts", [act("cohort-rename"), act("cohort-label-remove")]);
    let renaming = cohort.labelling.renaming.as_ref().filter(|(of, _)| *of == label);
    let renaming = renaming.map(|(_, typed)| rename(state, typed)).unwrap_or_default();
    let tick = el("label.choice", [el_with("input", attributes, []), say("span", &words)]);
    el_with("li", attrs!["key" = &subject, "data-label" = &subject], [tick, acts, renaming])
}

fn rename(state: &State, typed: &str) -> Html {
    let attributes = attrs![
        "name" = "cohort-label-new",
        "maxlength" = "60",
        "dir" = "auto",
        "autocomplete" = "off",
        "value" = typed
    ];
    group([
        el("label.field", [say("span", ui(state, "label-new")), el_with("input", attributes, [])]),
        el("div.acts", [button("cohort-rename-done", "quiet", "", ui(state, "cohort-rename-done"))]),
    ])
}

/// The button that brings back what was taken out, put back or removed last.
pub fn undo(state: &State, cohort: &Cohort) -> Html {
    let words = undoable(&cohort.class).map(|step| match step {
        Undoable::Out => ui(state, "undo-out").to_string(),
        Undoable::In => ui(state, "undo-in").to_string(),
        Undoable::Label(text) => filled(state, "undo-label", &[("label", &labelled(state, &text))]),
    });
    words.map(|words| button("cohort-undo", "quiet", "", &words)).unwrap_or_default()
}

/// A label by its number, as it is written.
pub fn labelled_of(state: &State, cohort: &Cohort, label: u16) -> String {
    labelled(state, cohort.class.labels.get(label).map_or("", |label| label.text.as_str()))
}
