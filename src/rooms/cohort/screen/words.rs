//! The room's texts, and figures as they are written in it.

use crate::instruments::cohort::statistics::figure::{Figure, Interval};
use crate::rooms::cohort::rules::texts::COHORT;
use crate::rooms::common::people::rules::isolated;
use crate::view::charts::figures as result;
use crate::view::element::say;
use crate::widget::format::{self, count, fill};
use crate::widget::state::State;
use yew::Html;

/// A text of the room.
pub fn ui<'a>(state: &'a State, name: &str) -> &'a str {
    state.text(COHORT, &["ui.", name].concat())
}

/// The same with its gaps filled.
pub fn filled(state: &State, name: &str, pairs: &[(&str, &str)]) -> String {
    fill(ui(state, name), pairs)
}

/// A number of people.
pub fn people(state: &State, n: u64) -> String {
    count(state, usize::try_from(n).unwrap_or(usize::MAX))
}

/// A figure that is there with so many decimals; else why it is not.
pub fn number(state: &State, figure: Figure, places: u32) -> String {
    shown(state, figure, |value| {
        if places > 0 { format::decimals(state, value, places) } else { points(state, value) }
    })
}

/// A difference in whole points with its sign, or why there is none.
pub fn signed(state: &State, figure: Figure) -> String {
    shown(state, figure, |value| format::signed(state, value))
}

/// Two limits, or why there are none.
pub fn range(state: &State, interval: Figure<Interval>, places: u32) -> String {
    let limit = |value: f64| number(state, Figure::Value(value), places);
    shown(state, interval, |Interval { low, high }| {
        result::filled(state, "ui.random-range", &[("low", &limit(low)), ("high", &limit(high))])
    })
}

/// A cell of a table that holds a text.
pub fn cell(words: &str) -> Html {
    say("td", words)
}

fn shown<T>(state: &State, figure: Figure<T>, write: impl Fn(T) -> String) -> String {
    match figure {
        Figure::Value(value) => write(value),
        Figure::Withheld { needed } => filled(state, "from", &[("n", &people(state, needed))]),
        Figure::Undefined => ui(state, "undefined").to_string(),
    }
}

/// Points as a whole number; an interval may end below nought.
fn points(state: &State, value: f64) -> String {
    if value < 0.0 { format::signed(state, value) } else { format::whole(state, value) }
}

/// A label as it is written: what turns a line around stays inside, and one without a text has a name.
pub fn labelled(state: &State, label: &str) -> String {
    if label.is_empty() { ui(state, "no-label").to_string() } else { isolated(label) }
}
