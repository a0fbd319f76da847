//! When something was written.

use crate::widget::action::Moment;
use serde::{Deserialize, Serialize};

/// A day on which something was written.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Stamp {
    /// The moment, UTC, ISO 8601.
    pub at: String,
    /// The reader's own day, in words.
    pub day: String,
}

impl Stamp {
    /// Of this moment.
    pub fn of(moment: &Moment) -> Stamp {
        Stamp { at: moment.date.clone(), day: moment.day.clone() }
    }
}
