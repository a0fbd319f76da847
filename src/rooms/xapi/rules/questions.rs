//! Exercises and their questions as activities: the same ids in every language.

use super::statement::{Activity, Component, Definition};
use crate::instruments::answers::{self, APPROACHES, place};
use crate::instruments::instrument::Instrument;
use crate::instruments::published::Named;
use crate::widget::section::Section;
use crate::widget::state::State;

const EXERCISE: &str = "http://adlnet.gov/expapi/activities/assessment";
const QUESTION: &str = "http://adlnet.gov/expapi/activities/cmi.interaction";

/// The IRI of an exercise of the activity with this one.
pub fn exercise_id(base: &str, instrument: Instrument) -> String {
    [base.trim_end_matches('/'), "/", instrument.name()].concat()
}

/// An exercise.
pub fn exercise(state: &State, base: &str, instrument: Instrument) -> Activity {
    let name = words(state, Section::FIRST, &["ui.title-", instrument.name()].concat());
    let definition = Definition { name, kind: EXERCISE, ..Definition::default() };
    Activity { id: exercise_id(base, instrument), definition: Some(definition) }
}

/// A question of it, by its place in the answers.
pub fn question(state: &State, base: &str, instrument: Instrument, place: usize) -> Activity {
    let id = answers::name(instrument, place);
    let definition = match instrument {
        Instrument::PowerBases => statement(state, &id, place),
        Instrument::Influence => scenario(state, &id),
    };
    Activity { id: [&exercise_id(base, instrument), "/", &id].concat(), definition: Some(definition) }
}

/// A statement is rated on a scale.
fn statement(state: &State, id: &str, place: usize) -> Definition {
    let section = if place < place::SUPPLEMENT { Section::FIRST } else { Section::SUPPLEMENT };
    let points = ["1", "2", "3", "4", "5"];
    let scale = points.map(|point| component(state, point, Section::FIRST, &["anchors.", point].concat()));
    Definition {
        description: words(state, section, &["items.", id].concat()),
        kind: QUESTION,
        interaction_type: Some("likert"),
        scale: scale.to_vec(),
        ..Definition::default()
    }
}

/// Of a scenario one of four first steps is chosen.
fn scenario(state: &State, id: &str) -> Definition {
    let path = |name: &str| ["scenarios.", id, ".", name].concat();
    let choices = APPROACHES.map(|letter| {
        component(state, letter, Section::QUIZ, &path(&["options.", letter, ".text"].concat()))
    });
    Definition {
        name: words(state, Section::QUIZ, &path("title")),
        description: words(state, Section::QUIZ, &path("stem")),
        kind: QUESTION,
        interaction_type: Some("choice"),
        choices: choices.to_vec(),
        ..Definition::default()
    }
}

fn component(state: &State, id: &str, section: Section, path: &str) -> Component {
    Component { id: id.to_string(), description: words(state, section, path) }
}

/// A text in the language of the content; none while its section is not there.
fn words(state: &State, section: Section, path: &str) -> Named<String> {
    let text = state.text(section, path);
    let language = state.text(Section::FIRST, "language").to_string();
    Named(if text.is_empty() { Vec::new() } else { vec![(language, text.to_string())] })
}
