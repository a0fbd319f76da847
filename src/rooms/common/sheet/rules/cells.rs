//! What stands in a cell.

use crate::codec::month_text;
use crate::plain::value::Value;

/// Digits behind the decimal sign.
pub const PLACES: u32 = 6;

/// A figure; empty where there is none. A script and we write the same digits of it.
pub fn figure(figure: impl Into<Option<f64>>) -> Value {
    let unit = 10_f64.powi(PLACES as i32);
    let rounded = |figure: f64| (figure * unit).round() / unit;
    // What is rounded away to nothing has no sign.
    figure.into().filter(|figure| figure.is_finite()).map(|figure| rounded(figure) + 0.0).into()
}

/// A text; empty where there is none.
pub fn text(text: &str) -> Value {
    if text.is_empty() { Value::Null } else { text.into() }
}

/// Cells as a row, or rows as a table.
pub fn list(cells: impl IntoIterator<Item = Value>) -> Value {
    Value::Array(cells.into_iter().collect())
}

/// The year and the month of a code's month, as two numbers: `2026-11` would become a day.
pub fn months(month: u16) -> [Value; 2] {
    let written = month_text(month);
    let number = |part: Option<&str>| part?.parse::<u16>().ok().map(f64::from);
    [written.get(..4), written.get(5..)].map(|part| figure(number(part)))
}
