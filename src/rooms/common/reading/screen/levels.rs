//! A score in words, and the bases in the order of their scores.

use crate::instruments::instrument::Base;
use crate::instruments::scoring::{Border, Level, Scores, border, level};
use crate::view::charts::figures::text;
use crate::widget::state::State;

/// `high`, or `high, on the border of middle and high`: each a text of its own, since no
/// language joins the two as another does.
pub fn level_words(state: &State, score: f64) -> &str {
    let words = match (level(score), border(score)) {
        (Level::Low, Some(_)) => "low-mid",
        (Level::Mid, Some(Border::Low)) => "mid-low",
        (Level::Mid, Some(Border::High)) => "mid-high",
        (Level::High, Some(_)) => "high-mid",
        (level, None) => level.name(),
    };
    text(state, &["levels.", words].concat())
}

/// The bases from the highest score to the lowest, unscored ones last.
pub fn ranked(scores: &Scores) -> Vec<Base> {
    let mut bases = Base::ALL.to_vec();
    bases.sort_by(|a, b| scores.base(*b).partial_cmp(&scores.base(*a)).unwrap_or(std::cmp::Ordering::Equal));
    bases
}
