//! The report's own texts, and its figures with decimals.

use crate::instruments::scoring::round_half_up;
use crate::rooms::report::rules::REPORT;
use crate::view::controls::fill;
use crate::widget::state::State;

/// A text of the report's section.
pub fn text<'a>(state: &'a State, path: &str) -> &'a str {
    state.text(REPORT, path)
}

/// A text of the report's interface.
pub fn ui<'a>(state: &'a State, name: &str) -> &'a str {
    text(state, &["ui.", name].concat())
}

/// A text of the report's interface with its gaps filled.
pub fn filled(state: &State, name: &str, pairs: &[(&str, &str)]) -> String {
    fill(ui(state, name), pairs)
}

/// A figure to two decimals, with a proper minus.
pub fn hundredths(figure: f64) -> String {
    decimals(figure, 2)
}

/// A figure to one decimal or two. A mark that nobody sees keeps its minus before it where
/// words run the other way.
pub fn decimals(figure: f64, places: u32) -> String {
    let unit = 10_i32.pow(places);
    let parts = round_half_up(figure.abs() * f64::from(unit));
    let digits = (parts % unit + unit).to_string();
    let sign = if figure < 0.0 && parts > 0 { "\u{200e}−" } else { "" };
    [sign, &(parts / unit).to_string(), ".", digits.get(1..).unwrap_or("")].concat()
}
