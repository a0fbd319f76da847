//! What the second window is told: texts of the content alone, so that neither a name nor a figure
//! can reach it.

use super::deck::Deck;
use super::steps::Step;
use super::titles::{heading, question};
use crate::plain::value::{Value, object};
use crate::rooms::cohort::rules::texts::COHORT;
use crate::widget::format::{count, fill};
use crate::widget::section::Section;
use crate::widget::state::State;

/// The words of the second window that never change, by their names there.
const LABELS: [(&str, &str); 6] = [
    ("title", "notes-title"),
    ("wall", "notes-now"),
    ("coming", "notes-next"),
    ("discuss", "to-discuss"),
    ("time", "notes-time"),
    ("blank", "present-blank"),
];

/// Where the presentation stands, and what comes next.
pub fn notes(state: &State, deck: &Deck) -> Value {
    let ui = |name: &str| state.text(COHORT, &["ui.", name].concat());
    let next = deck.coming().map_or(ui("notes-last").to_string(), |step| heading(state, step));
    let hint = ui(&["hint-", deck.step().name()].concat());
    let first = |name: &str| state.text(Section::FIRST, &["ui.", name].concat());
    let mut labels: Vec<(String, Value)> =
        LABELS.iter().map(|(name, text)| (name.to_string(), ui(text).into())).collect();
    labels.extend(["back", "next"].map(|name| (name.to_string(), first(name).into())));
    object([
        ("labels", Value::Object(labels)),
        ("place", place(state, deck).as_str().into()),
        ("now", heading(state, deck.step()).as_str().into()),
        ("hint", hint.into()),
        ("question", asked(state, deck).into()),
        ("next", next.as_str().into()),
        ("black", deck.blank.into()),
    ])
}

/// Which screen of how many.
pub fn place(state: &State, deck: &Deck) -> String {
    let [n, all] = [deck.place(), deck.all()].map(|n| count(state, n));
    fill(state.text(COHORT, "ui.wall-place"), &[("n", &n), ("all", &all)])
}

/// The question of the subject; whoever speaks has it before the wall shows it.
fn asked<'a>(state: &'a State, deck: &Deck) -> &'a str {
    let subject = match deck.step() {
        Step::Ask(index) | Step::Chosen(index) => Step::Talk(index).subject(),
        step => step.subject(),
    };
    if subject.is_empty() { "" } else { question(state, subject) }
}
