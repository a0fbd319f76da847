//! Figures as texts, and the texts of the results' section, which all charts read.

use crate::instruments::scoring::round_half_up;
use crate::view::controls::fill;
use crate::view::element::{attrs, el, say_with};
use crate::widget::section::Section;
use crate::widget::state::State;
use yew::Html;

/// A text of the result section.
pub fn text<'a>(state: &'a State, path: &str) -> &'a str {
    state.text(Section::RESULT, path)
}

/// A text of the result section with its gaps filled.
pub fn filled(state: &State, path: &str, pairs: &[(&str, &str)]) -> String {
    fill(text(state, path), pairs)
}

/// A difference as a whole number with its sign, which stays before it where words
/// run the other way.
pub fn signed(tag: &str, difference: f64) -> Html {
    let points = whole(difference.abs());
    let sign = match difference {
        _ if points == "0" => "",
        difference if difference > 0.0 => "+",
        _ => "−",
    };
    say_with(tag, attrs!["dir" = "ltr"], &[sign, &points].concat())
}

/// A figure as a whole number.
pub fn whole(score: f64) -> String {
    round_half_up(score).to_string()
}

/// A score as a whole number, or a dash where there is none.
pub fn score(score: Option<f64>) -> String {
    score.map_or_else(|| "–".to_string(), whole)
}

/// The head of a table.
pub fn head<const N: usize>(words: [&str; N]) -> Html {
    let cells = words.map(|words| say_with("th", attrs!["scope" = "col"], words));
    el("thead", [el("tr", cells)])
}
