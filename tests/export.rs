//! Results as a file and as a table.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{choices, items, key};
use powerbase::instruments::answers::place;
use powerbase::instruments::draft::Draft;
use powerbase::instruments::instrument::Instrument::{Influence, PowerBases};
use powerbase::instruments::record::Record;
use powerbase::plain::value::Value;
use powerbase::rooms::data::rules::export;

const DATE: &str = "2026-11-22T10:00:00Z";

fn bases() -> Record {
    let mut draft = Draft::new(PowerBases, 42);
    draft.answers.marks[..30].copy_from_slice(&items(["44534", "33423", "21221", "54454", "45443", "00034"]));
    draft.answers.marks[place::CONTEXT] = 2;
    Record::of_power_bases(&draft, "powerbase@1", DATE)
}

fn quiz() -> Record {
    let mut draft = Draft::new(Influence, 7);
    draft.answers.marks[..12].copy_from_slice(&choices("NNNNNNNNTTE-"));
    draft.answers.marks[12] = 3;
    draft.answers.marks[24..36].fill(1);
    Record::of_influence(&draft, &key(), "powerbase@1", DATE)
}

fn rows(records: &[&Record]) -> Vec<Vec<Value>> {
    let Value::Array(rows) = export::table(records) else { panic!("no rows") };
    let row = |row: Value| if let Value::Array(cells) = row { cells } else { panic!("{row:?}") };
    rows.into_iter().map(row).collect()
}

/// The cell of a column in the row of a record.
fn cell(record: &Record, column: &str) -> Value {
    let rows = rows(&[record]);
    let at = rows[0].iter().position(|title| title.text() == Some(column));
    rows[1][at.unwrap_or_else(|| panic!("no column {column}"))].clone()
}

#[test]
fn the_file_holds_the_results_as_published() {
    let (bases, quiz) = (bases(), quiz());
    let file = export::json(&[&bases, &quiz], DATE);
    assert_eq!(file.get("format"), Some(&"powerbase-results".into()));
    assert_eq!(file.get("version"), Some(&1.0.into()));
    assert_eq!(file.get("exportedAt"), Some(&DATE.into()));
    assert_eq!(file.get("results"), Some(&Value::Array(vec![bases.published, quiz.published])));
}

#[test]
fn the_columns_are_these_and_no_release_moves_them() {
    let columns = export::columns();
    let bases = "LEG REW COE EXP REF INF position personal balance trust credibility growing";
    let start = [
        "instrument pack completedAt key context",
        bases,
        "index T E X N forecastHits urgent partial flags LEG1 EXP1",
    ];
    assert!(columns.join(" ").starts_with(&start.join(" ")), "{columns:?}");
    assert!(columns.join(" ").ends_with("FG3 S1 S2 S3 S4 S5 S6 S7 S8 S9 S10 S11 S12 S1-forecast S2-forecast S3-forecast S4-forecast S5-forecast S6-forecast S7-forecast S8-forecast S9-forecast S10-forecast S11-forecast S12-forecast"));
    assert_eq!(columns.len(), 26 + 42 + 24);
    let mut once = columns.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), columns.len());
}

#[test]
fn every_row_is_as_long_as_the_titles() {
    let (bases, quiz) = (bases(), quiz());
    let rows = rows(&[&bases, &quiz, &bases]);
    assert_eq!(rows.len(), 4);
    assert!(rows.iter().all(|row| row.len() == export::columns().len()));
    let Value::Array(titles) = export::table(&[]) else { panic!("no rows") };
    assert_eq!(titles, [Value::Array(rows[0].clone())]);
}

#[test]
fn a_self_assessment_in_its_row() {
    let record = bases();
    for (column, wanted) in [
        ("instrument", "power-bases".into()),
        ("pack", "powerbase@1".into()),
        ("completedAt", DATE.into()),
        ("key", 42.0.into()),
        ("context", "class".into()),
        ("LEG", 75.0.into()),
        ("position", ((75.0 + 50.0 + 15.0) / 3.0).into()),
        // Two of five items are too few.
        ("INF", Value::Null),
        ("balance", Value::Null),
        ("trust", Value::Null),
        ("index", Value::Null),
        ("partial", Value::Null),
        ("LEG1", 4.0.into()),
        ("INF1", Value::Null),
        ("INF4", 3.0.into()),
        ("TR1", Value::Null),
        ("S1", Value::Null),
    ] {
        assert_eq!(cell(&record, column), wanted, "{column}");
    }
    let flags = record.flags.names().join(" ");
    assert_eq!(cell(&record, "flags"), flags.as_str().into());
}

#[test]
fn a_quiz_in_its_row() {
    let record = quiz();
    for (column, wanted) in [
        ("instrument", "influence".into()),
        ("context", Value::Null),
        ("LEG", Value::Null),
        ("index", 100.0.into()),
        ("T", 2.0.into()),
        ("N", 8.0.into()),
        ("urgent", true.into()),
        ("forecastHits", 1.0.into()),
        ("partial", true.into()),
        ("flags", Value::Null),
        ("S1", "N".into()),
        ("S12", Value::Null),
        ("S1-forecast", "M".into()),
        ("S2-forecast", Value::Null),
    ] {
        assert_eq!(cell(&record, column), wanted, "{column}");
    }
}

#[test]
fn files_are_named_by_what_is_in_them_and_the_day() {
    assert_eq!(export::file_name(Some(Influence), DATE), "powerbase-influence-2026-11-22");
    assert_eq!(export::file_name(None, DATE), "powerbase-2026-11-22");
    assert_eq!(export::file_name(None, ""), "powerbase-");
}
