//! Results as files: one JSON object that can be brought in again, and a table.

use crate::instruments::answers;
use crate::instruments::exported::{FORMAT, VERSION};
use crate::instruments::instrument::Instrument;
use crate::instruments::record::{Record, SCORES};
use crate::plain::shape;
use crate::plain::value::Value;
use serde::Serialize;

/// The first columns of the table, before the scores. What a result lacks is left empty.
const ABOUT: [&str; 5] = ["instrument", "pack", "completedAt", "key", "context"];

/// The columns between the scores and the answers.
const BESIDE: [&str; 3] = ["urgent", "partial", "flags"];

/// The file that another device can take in.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Export<'a> {
    format: &'static str,
    version: f64,
    exported_at: &'a str,
    results: Vec<&'a Value>,
}

/// The file that another device can take in; `date` is the day it is made, ISO 8601.
pub fn json(records: &[&Record], date: &str) -> Value {
    let results = records.iter().map(|record| &record.published).collect();
    shape::write(&Export { format: FORMAT, version: VERSION, exported_at: date, results })
}

/// A table with a row a result: a list of rows, each a list of cells, the titles
/// first. Scores are not rounded; what is missing is `Null`.
pub fn table(records: &[&Record]) -> Value {
    let columns = columns();
    let titles = columns.iter().map(|name| name.as_str().into()).collect();
    let row = |record: &&Record| {
        Value::Array(columns.iter().map(|column| cell(&record.published, column)).collect())
    };
    Value::Array(std::iter::once(Value::Array(titles)).chain(records.iter().map(row)).collect())
}

/// The titles: what a result is about, its scores and flags, then a column an answer.
pub fn columns() -> Vec<String> {
    let scores = SCORES.into_iter().flatten().copied();
    let about = ABOUT.into_iter().chain(scores).chain(BESIDE).map(str::to_string);
    let answers = [(Instrument::PowerBases, 0..42), (Instrument::Influence, 0..24)];
    let answers = answers
        .into_iter()
        .flat_map(|(instrument, places)| places.map(move |place| answers::name(instrument, place)));
    about.chain(answers).collect()
}

/// What a result says in a column.
fn cell(published: &Value, column: &str) -> Value {
    let inside = |group: &str, name: &str| published.get(group)?.get(name);
    let found = match column.strip_suffix("-forecast") {
        Some(id) => inside("forecasts", id),
        None => {
            published.get(column).or_else(|| inside("scores", column)).or_else(|| inside("answers", column))
        }
    };
    match found {
        Some(Value::Array(names)) => {
            Value::String(names.iter().filter_map(Value::text).collect::<Vec<_>>().join(" "))
        }
        Some(cell) => cell.clone(),
        None => Value::Null,
    }
}

/// The name of a file, without its ending: `powerbase-influence-2026-11-22`. The
/// instrument is left out where all results are in it; `date` is ISO 8601.
pub fn file_name(instrument: Option<Instrument>, date: &str) -> String {
    let day = date.get(..10).unwrap_or(date);
    match instrument {
        Some(instrument) => ["powerbase-", instrument.name(), "-", day].concat(),
        None => ["powerbase-", day].concat(),
    }
}
