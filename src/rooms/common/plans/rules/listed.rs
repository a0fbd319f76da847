//! The steps as lists have them. They are read by hand: with the shape the reader of shapes would
//! travel with each result.

use super::step::{BECAME, DRAFT};
use crate::plain::value::Value;
use crate::widget::names::STEPS;
use crate::widget::screen::Screen;
use crate::widget::state::State;

/// What a list has of a step that the reader committed to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Listed<'a> {
    /// Its number.
    pub number: &'a str,
    /// What the reader does, or did, as things stand.
    pub words: &'a str,
    /// What became of it, one of [`BECAME`].
    pub became: &'a str,
    /// The day on which they committed to it, in words.
    pub day: &'a str,
    /// The moment, UTC, ISO 8601.
    at: &'a str,
}

/// All that the reader committed to: what is still to be done first, then the newest.
pub fn committed(state: &State) -> Vec<Listed<'_>> {
    let steps = state.values.iter().filter_map(|(name, kept)| listed(name.strip_prefix(STEPS)?, kept));
    let mut steps: Vec<Listed> = steps.filter(|step| step.number != DRAFT).collect();
    let done = |step: &Listed| step.became != BECAME[0];
    steps.sort_by(|a, b| done(a).cmp(&done(b)).then_with(|| b.at.cmp(a.at)));
    steps
}

/// The list of results and steps; the start where it has neither.
pub fn list(state: &State) -> Screen {
    if state.records.is_empty() && committed(state).is_empty() { Screen::Start } else { Screen::History }
}

/// `None` if it is damaged; the room of the steps sets it aside.
fn listed<'a>(number: &'a str, kept: &'a Value) -> Option<Listed<'a>> {
    let text = |name: &str| kept.get(name)?.text();
    let made = |name: &str| kept.get("made")?.get(name)?.text();
    let became = text("became").filter(|became| BECAME.contains(became))?;
    let instead = text("instead").filter(|words| became == BECAME[3] && !words.trim().is_empty());
    let words = instead.or(text("words"))?;
    Some(Listed { number, words, became, day: made("day")?, at: made("at")? })
}
