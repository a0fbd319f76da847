//! How SCORM writes times, numbers and names.

use crate::rooms::common::course::rules::decimal::{self, padded};

/// A span of time in 1.2, `CMITimespan`: `HHHH:MM:SS.SS`, at most 9,999 hours.
pub fn timespan(seconds: f64) -> String {
    let all = hundredths(seconds).min(3_599_999_999);
    let [minutes, hundredths] = [all / 6000, all % 6000];
    let [hours, minutes, seconds] = [minutes / 60, minutes % 60, hundredths / 100];
    let clock = [padded(hours, 4), padded(minutes, 2), padded(seconds, 2)].join(":");
    [&clock, ".", &padded(hundredths % 100, 2)].concat()
}

/// A span of time in 2004, `timeinterval(second,10,2)`: `PT12.34S`.
pub fn interval(seconds: f64) -> String {
    let all = hundredths(seconds);
    ["PT", &(all / 100).to_string(), ".", &padded(all % 100, 2), "S"].concat()
}

fn hundredths(seconds: f64) -> u64 {
    (seconds.max(0.0) * 100.0).round() as u64
}

/// A score of 0 to 100 as 2004 scales it, -1 to 1.
pub fn scaled(score: f64) -> String {
    decimal::write(score / 100.0, 7)
}

/// A moment in 2004, `time(second,10,0)`, where a zone must follow a fraction:
/// `2026-11-22T10:00:00Z` as `2026-11-22T10:00:00.0Z`.
pub fn moment(iso: &str) -> String {
    [iso.get(..19).unwrap_or_default(), ".0Z"].concat()
}

/// The start of a text that is no longer than so many characters.
pub fn cut(text: &str, most: usize) -> &str {
    text.char_indices().nth(most).map_or(text, |(end, _)| text.get(..end).unwrap_or_default())
}
