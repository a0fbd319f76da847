//! All that the room holds of presentations and of the handout.

use super::deck::Deck;
use super::plan::Plan;
use crate::plain::value::Value;

/// The screen of the presentation.
pub const PRESENT: &str = "cohort-present";
/// The screen of the handout.
pub const HANDOUT: &str = "cohort-handout";

/// A presentation planned, or under way; and the handout.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Present {
    /// What is presented, and in which order.
    pub plan: Plan,
    /// The presentation under way.
    pub deck: Option<Deck>,
    /// Whether the browser did not let the second window open.
    pub blocked: bool,
    /// Whether the page can fill the whole screen.
    pub full: bool,
    /// Whether the handout leaves out the class's figures.
    pub bare: bool,
    /// The month in which the screen was entered, `2026-11`: no figure goes without it.
    pub month: String,
    /// What the page was told last.
    pub told: Option<Value>,
    /// The step that the card was given.
    pub step: Option<usize>,
}
