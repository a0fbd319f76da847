//! What a result is about, in words that tell it from others.

use crate::instruments::instrument::Context;
use crate::instruments::record::Record;
use crate::widget::format::fill;
use crate::widget::section::Section;
use crate::widget::state::State;

/// What tells a result from others of its exercise: the day, and the group of a self-assessment.
pub fn about(state: &State, record: &Record) -> String {
    match record.context() {
        Some(context) => {
            filled(state, "ui.about-entry", &[("date", &record.date), ("group", group(state, context))])
        }
        None => record.date.clone(),
    }
}

/// The same with the title of the exercise before it.
pub fn titled(state: &State, record: &Record) -> String {
    let title = state.text(Section::FIRST, &["ui.title-", record.instrument.name()].concat());
    let (title, date) = (("title", title), ("date", record.date.as_str()));
    match record.context() {
        Some(context) => filled(state, "ui.about", &[title, ("group", group(state, context)), date]),
        None => filled(state, "ui.about-quiz", &[title, date]),
    }
}

fn group(state: &State, context: Context) -> &str {
    state.text(Section::FIRST, &["contexts.", context.tag()].concat())
}

fn filled(state: &State, path: &str, gaps: &[(&str, &str)]) -> String {
    fill(state.text(Section::RESULT, path), gaps)
}
