//! What a result is about, in words that tell it from others of its instrument.

use crate::instruments::record::Record;
use crate::widget::section::Section;
use crate::widget::state::State;

/// What a result is about: the group of a self-assessment, and the day.
pub fn about(state: &State, record: &Record) -> String {
    match record.context() {
        Some(context) => {
            let group = state.text(Section::FIRST, &["contexts.", context.tag()].concat());
            [group, ", ", &record.date].concat()
        }
        None => record.date.clone(),
    }
}
