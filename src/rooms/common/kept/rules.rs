//! What one room keeps and another reads.

use crate::widget::names::DAMAGED;
use crate::widget::notice::Notice;
use crate::widget::transition::Transition;
use serde::{Deserialize, Serialize};

/// Of the section of sharing: the button that saves, and where it was saved.
pub const TEXTS: &str = "ui.keep-session,kept,kept-session,kept-held";

/// The version of all that rooms keep.
pub const VERSION: u8 = 1;

/// Somebody's result, as its code: `self/shared/<number>`.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", default)]
pub struct KeptLink {
    /// The version of the shape.
    pub version: u8,
    /// The code.
    pub code: String,
    /// The name on it, if any.
    pub name: String,
    /// When it was kept, UTC, ISO 8601.
    pub kept_at: String,
    /// That day, in words.
    pub day: String,
}

/// A report about the reader, as its code: `self/aggregate/<invite>`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct KeptReport {
    /// The version of the shape.
    pub version: u8,
    /// The code.
    pub code: String,
    /// When it was kept, UTC, ISO 8601.
    pub kept_at: String,
    /// The largest gap that asks for a step: what leads to that step. Empty for none.
    pub gap: String,
}

/// The code in anything that is kept as one, whatever stands beside it.
#[derive(Clone, Debug, Deserialize)]
pub struct KeptCode {
    /// The code.
    pub code: String,
}

/// Sets aside a kept value that cannot be read, and says so.
pub fn set_aside(transition: &mut Transition, name: &str) {
    let aside = [DAMAGED, name].concat();
    let value = transition.state.value(name).cloned();
    transition.keep(&aside, value);
    transition.keep(name, None);
    transition.say(Notice::Damaged(aside));
}
