//! When something was written.

use crate::widget::action::Moment;
use serde::{Deserialize, Serialize};

/// A day on which something was written.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Stamp {
    /// The moment, UTC, ISO 8601.
    pub at: String,
    /// The reader's own day, ISO 8601; empty in what was written before it was kept.
    pub date: String,
    /// That day in words.
    pub day: String,
}

impl Stamp {
    /// Of this moment.
    pub fn of(moment: &Moment) -> Stamp {
        Stamp { at: moment.date.clone(), date: moment.today.clone(), day: moment.day.clone() }
    }

    /// Whether both are of one day: its words are others in another language.
    pub fn same_day(&self, other: &Stamp) -> bool {
        if self.date.is_empty() || other.date.is_empty() {
            self.day == other.day
        } else {
            self.date == other.date
        }
    }

    /// The day, ISO 8601: the reader's own, or where that was not kept, that of the moment.
    pub fn iso(&self) -> &str {
        if self.date.is_empty() { self.at.get(..10).unwrap_or_default() } else { &self.date }
    }
}
