//! Moments and spans of time as statements have them.

use crate::rooms::common::course::rules::decimal::padded;

/// Milliseconds of a day.
const DAY: i64 = 86_400_000;

/// Milliseconds since 1970 of `2026-11-26T10:00:00Z`, with a fraction or without; `None` if it is none.
pub fn millis(date: &str) -> Option<i64> {
    let part = |from: usize, to: usize| date.get(from..to)?.parse::<i64>().ok();
    let [year, month, day] = [part(0, 4)?, part(5, 7)?, part(8, 10)?];
    let [hour, minute, second] = [part(11, 13)?, part(14, 16)?, part(17, 19)?];
    let fraction = part(20, 23).unwrap_or(0);
    let seconds = (hour * 60 + minute) * 60 + second;
    Some(days(year, month, day) * DAY + seconds * 1_000 + fraction)
}

/// The same moment in words, UTC, to the millisecond.
pub fn text(millis: i64) -> String {
    let (year, month, day) = date(millis.div_euclid(DAY));
    let rest = millis.rem_euclid(DAY);
    let digits = |number: i64, width: usize| padded(number.unsigned_abs(), width);
    let [hour, minute] = [rest / 3_600_000, rest / 60_000 % 60];
    let [second, fraction] = [rest / 1_000 % 60, rest % 1_000];
    [
        &digits(year, 4),
        "-",
        &digits(month, 2),
        "-",
        &digits(day, 2),
        "T",
        &digits(hour, 2),
        ":",
        &digits(minute, 2),
        ":",
        &digits(second, 2),
        ".",
        &digits(fraction, 3),
        "Z",
    ]
    .concat()
}

/// The moment after `last` that is nearest to this date: a clock that is set back does not turn the
/// order of statements around.
pub fn next(last: i64, date: &str) -> i64 {
    millis(date).unwrap_or(0).max(last + 1)
}

/// A span of time, to the hundredth of a second: `PT12.34S`.
pub fn duration(seconds: f64) -> String {
    let hundredths = (seconds.max(0.0) * 100.0) as u64;
    ["PT", &(hundredths / 100).to_string(), ".", &padded(hundredths % 100, 2), "S"].concat()
}

/// Days since 1970. The year is counted from March, so that a leap day comes last; 719,468 days
/// lie between the first of March of the year 0 and 1970.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = year - i64::from(month <= 2);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + of_year - 719_468
}

/// The date of such a day: years are tried from the nearest one on.
fn date(day: i64) -> (i64, i64, i64) {
    let mut year = 1970 + day.div_euclid(366);
    while days(year + 1, 1, 1) <= day {
        year += 1;
    }
    let month = (1..=12).rev().find(|month| days(year, *month, 1) <= day).unwrap_or(1);
    (year, month, day - days(year, month, 1) + 1)
}
