//! Figures as texts, and the texts of the results' section, which all charts read.

use crate::view::element::{attrs, el, say_with};
use crate::widget::format::{self, fill, whole};
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
pub fn signed(state: &State, tag: &str, difference: f64) -> Html {
    say_with(tag, attrs!["dir" = "ltr"], &format::signed(state, difference))
}

/// A score as a whole number, or a dash where there is none.
pub fn score(state: &State, score: Option<f64>) -> String {
    score.map_or_else(|| "–".to_string(), |score| whole(state, score))
}

/// The head of a table.
pub fn head<const N: usize>(words: [&str; N]) -> Html {
    let cells = words.map(|words| say_with("th", attrs!["scope" = "col"], words));
    el("thead", [el("tr", cells)])
}
