//! Results from a file: each is checked, and none ever takes the place of another.

use crate::instruments::draft::Draft;
use crate::instruments::exported::version;
pub use crate::instruments::exported::{Reason, entries};
use crate::instruments::instrument::Instrument;
use crate::instruments::quiz::ScoringKey;
use crate::instruments::record::Record;
use crate::plain::value::Value;

/// Another program may print a score a little differently; an edited one is further off.
const CLOSE: f64 = 1e-6;

/// The members of a result of the quiz, in the order in which it is published.
const MEMBERS: [&str; 9] =
    ["version", "instrument", "pack", "completedAt", "key", "answers", "forecasts", "scores", "partial"];

/// Checks a result and gives it in the shape that is stored, without anything that
/// does not belong there. The quiz is scored again where `key` is that of `pack`.
///
/// # Errors
/// `foreign`, `newer`, `date`, `range`, or `scores` where they are not what the answers give.
pub fn read(entry: &Value, pack: &str, key: Option<&ScoringKey>) -> Result<Record, Reason> {
    let text = |name: &str| entry.get(name).and_then(Value::text);
    text("instrument").and_then(Instrument::from_name).ok_or("foreign")?;
    version(entry)?;
    text("completedAt").filter(|date| is_moment(date)).ok_or("date")?;
    let record = Record::read(entry.clone()).ok_or("range")?;
    let key = key.filter(|_| text("pack") == Some(pack));
    match scored(&record, text("pack").unwrap_or_default(), key) {
        Some(again) if fits(&record, &again) => Ok(again),
        Some(_) => Err("scores"),
        None if in_range(&record) => Ok(trimmed(record)),
        None => Err("range"),
    }
}

/// The result that the answers give anew; `None` for a quiz whose key is not here.
fn scored(record: &Record, pack: &str, key: Option<&ScoringKey>) -> Option<Record> {
    let (answers, date) = (&record.answers, record.completed_at.as_str());
    let again = match (record.instrument, key) {
        (Instrument::PowerBases, _) => Record::of_power_bases(&Draft::of(answers.clone()), pack, date),
        (Instrument::Influence, Some(key)) => Record::of_influence(answers, key, pack, date),
        (Instrument::Influence, None) => return None,
    };
    Some(with_flags(again, record))
}

/// The flags as they were: the time that one of them is about is not in a result.
fn with_flags(mut again: Record, record: &Record) -> Record {
    if let Value::Object(members) = &mut again.published {
        let flags = members.iter_mut().filter(|(name, _)| name == "flags");
        flags.for_each(|(_, value)| {
            *value = Value::Array(record.flags.names().into_iter().map(Value::from).collect());
        });
    }
    Record { flags: record.flags, ..again }
}

/// Whether a result says what its answers give.
fn fits(record: &Record, again: &Record) -> bool {
    let member = |record: &Record, name: &str| record.published.get(name).cloned().unwrap_or(Value::Null);
    let quick = 0b100;
    let flags = crate::instruments::flags::flags(&record.items(), &[0.0; 5]);
    alike(&member(record, "scores"), &member(again, "scores"))
        && member(record, "partial") == member(again, "partial")
        && (record.instrument == Instrument::Influence || (record.flags.0 | quick) == (flags.0 | quick))
}

/// Whether all that `again` holds stands in `given` too, but for the last digits of a number.
fn alike(given: &Value, again: &Value) -> bool {
    match (given, again) {
        (Value::Number(given), Value::Number(again)) => (given - again).abs() < CLOSE,
        (_, Value::Object(members)) => {
            members.iter().all(|(name, again)| given.get(name).is_some_and(|given| alike(given, again)))
        }
        _ => given == again,
    }
}

/// Whether the scores of a quiz that cannot be scored here are possible at all.
fn in_range(record: &Record) -> bool {
    let score = |name: &str| record.published.get("scores").and_then(|scores| scores.get(name));
    let whole = |name: &str| score(name).and_then(|score| score.whole(12)).is_some();
    let index = score("index").and_then(Value::number).is_none_or(|index| (0.0..=100.0).contains(&index));
    index && ["T", "E", "X", "N", "forecastHits"].into_iter().all(whole)
}

/// The result without what does not belong there.
fn trimmed(record: Record) -> Record {
    let member = |name: &str| Some((name.to_string(), record.published.get(name)?.clone()));
    let published = Value::Object(MEMBERS.into_iter().filter_map(member).collect());
    Record { published, ..record }
}

/// Whether a text is a moment that a calendar and a clock can show: `2026-11-22T10:00:00Z`.
fn is_moment(text: &str) -> bool {
    let number = |from: usize, to: usize| text.get(from..to).and_then(|digits| digits.parse::<u32>().ok());
    let (Some(year), Some(month), Some(day)) = (number(0, 4), number(5, 7), number(8, 10)) else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let below = |from: usize, limit: u32| number(from, from + 2).is_some_and(|number| number < limit);
    (1..=12).contains(&month) && (1..=days).contains(&day) && below(11, 24) && below(14, 60) && below(17, 60)
}
