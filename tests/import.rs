//! Results from a file: what is taken for one, and what is refused and why.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::people::Chance;
use common::{changed, choices, highest, items, key, value};
use powerbase::instruments::answers::place;
use powerbase::instruments::draft::Draft;
use powerbase::instruments::instrument::Instrument::{Influence, PowerBases};
use powerbase::instruments::record::Record;
use powerbase::plain::value::Value;
use powerbase::rooms::data::rules::export;
use powerbase::rooms::data::rules::import::{entries, read};
use serde_json::json;

const PACK: &str = "powerbase@1";
const DATE: &str = "2026-11-22T10:00:00Z";

fn bases() -> Record {
    let mut draft = Draft::new(PowerBases, 42);
    draft.answers.marks[..30].copy_from_slice(&items(["44534", "33423", "21221", "54454", "45443", "34434"]));
    draft.answers.marks[place::CONTEXT] = 1;
    // Quick pages: a flag that the answers alone do not give.
    draft.seconds = [3.0; 5];
    Record::of_power_bases(&draft, PACK, DATE)
}

fn quiz() -> Record {
    let mut draft = Draft::new(Influence, 7);
    draft.answers.marks[..12].copy_from_slice(&choices("NNNNNNNNTTEX"));
    draft.answers.marks[24..36].fill(1);
    Record::of_influence(&draft, &key(), PACK, DATE)
}

/// What reading a result says after a member was changed.
fn said(record: &Record, path: &str, to: Option<Value>) -> Result<Record, &'static str> {
    read(&changed(&record.published, path, to), PACK, Some(&key()))
}

#[test]
fn what_was_exported_is_read_again_to_the_last_bit() {
    let mut chance = Chance::new(11);
    for round in 0..300 {
        let instrument = [PowerBases, Influence][round % 2];
        let mut draft = Draft::new(instrument, round as u32);
        for place in 0..43 {
            draft.answers.marks[place] = chance.below(highest(instrument, place) + 1) as u8;
        }
        draft.answers.marks[place::CONTEXT] =
            if instrument == PowerBases { 1 + (round % 6) as u8 } else { 0 };
        draft.seconds = [chance.unit() * 20.0; 5];
        let record = match instrument {
            PowerBases => Record::of_power_bases(&draft, PACK, DATE),
            Influence => Record::of_influence(&draft, &key(), PACK, DATE),
        };
        let file = export::json(&[&record], DATE);
        let entry = &entries(&file).unwrap()[0];
        for known in [None, Some(&key())] {
            let again = read(entry, PACK, known).unwrap();
            assert_eq!(again.published, record.published);
            assert_eq!(again.flags, record.flags);
        }
    }
}

#[test]
fn a_file_is_an_export_a_list_or_one_result() {
    let one = bases().published;
    let list = Value::Array(vec![one.clone(), one.clone()]);
    assert_eq!(entries(&list).unwrap().len(), 2);
    assert_eq!(entries(&one).unwrap(), std::slice::from_ref(&one));
    assert_eq!(entries(&export::json(&[], DATE)).unwrap().len(), 0);
    for (file, reason) in [
        (json!(null), "json"),
        (json!(7), "foreign"),
        (json!("text"), "foreign"),
        (json!({}), "foreign"),
        (json!({ "format": "other", "version": 1, "results": [] }), "foreign"),
        (json!({ "format": "powerbase-results", "version": 2, "results": [] }), "newer"),
        (json!({ "format": "powerbase-results", "version": 0, "results": [] }), "foreign"),
        (json!({ "format": "powerbase-results", "version": 1 }), "foreign"),
        (json!({ "format": "powerbase-results", "version": 1, "results": {} }), "foreign"),
    ] {
        assert_eq!(entries(&value(&file)).err(), Some(reason), "{file}");
    }
}

#[test]
fn what_was_edited_by_hand_is_refused_with_the_reason() {
    let (bases, quiz) = (bases(), quiz());
    for (record, path, to, reason) in [
        (&bases, "version", Some(2.0.into()), "newer"),
        (&bases, "version", None, "foreign"),
        (&bases, "instrument", Some("else".into()), "foreign"),
        (&bases, "instrument", Some("influence".into()), "range"),
        (&bases, "completedAt", Some("2026-13-22T10:00:00Z".into()), "date"),
        (&bases, "completedAt", Some("2026-02-29T10:00:00Z".into()), "date"),
        (&bases, "completedAt", Some("2026-11-22T24:00:00Z".into()), "date"),
        (&bases, "completedAt", Some("yesterday".into()), "date"),
        (&bases, "completedAt", Some("2026-11-22T10:00:00+01:00".into()), "range"),
        (&bases, "completedAt", None, "date"),
        (&bases, "key", Some((-1.0).into()), "range"),
        (&bases, "key", Some(4_294_967_296.0.into()), "range"),
        (&bases, "context", Some("nobody".into()), "range"),
        (&bases, "answers.LEG1", Some(6.0.into()), "range"),
        (&bases, "answers.LEG1", Some(4.5.into()), "range"),
        (&bases, "answers.LEG6", Some(4.0.into()), "range"),
        (&bases, "answers.LEG1", Some(5.0.into()), "scores"),
        (&bases, "answers.EXP1", None, "scores"),
        (&bases, "scores.LEG", Some(80.0.into()), "scores"),
        (&bases, "scores.LEG", Some(Value::Null), "scores"),
        (&bases, "scores.balance", Some(0.0.into()), "scores"),
        (&bases, "scores.balance", None, "range"),
        (&bases, "flags", Some(Value::Array(vec!["F1".into()])), "scores"),
        (&bases, "flags", Some(Value::Array(vec!["F9".into()])), "range"),
        (&quiz, "answers.S1", Some("T".into()), "scores"),
        (&quiz, "answers.S1", Some("Q".into()), "range"),
        (&quiz, "scores.index", Some(50.0.into()), "scores"),
        (&quiz, "scores.urgent", Some(false.into()), "scores"),
        (&quiz, "partial", Some(true.into()), "scores"),
        (&quiz, "forecasts.S1", Some("M".into()), "scores"),
    ] {
        assert_eq!(said(record, path, to.clone()).err(), Some(reason), "{path} {to:?}");
    }
}

#[test]
fn a_leap_day_and_other_digits_at_the_end_are_no_edits() {
    assert!(said(&bases(), "completedAt", Some("2028-02-29T23:59:59Z".into())).is_ok());
    let again = said(&bases(), "scores.position", Some(46.666_666_7.into())).unwrap();
    assert_eq!(again.published, bases().published);
}

#[test]
fn what_does_not_belong_there_is_left_behind() {
    for record in [bases(), quiz()] {
        for known in [None, Some(&key())] {
            let more = changed(&record.published, "note", Some(Value::Array(vec!["<b>".into()])));
            assert_eq!(read(&more, PACK, known).unwrap().published, record.published);
        }
    }
}

/// Without the key nobody can say what a quiz earns, but not everything is possible.
#[test]
fn a_quiz_of_other_content_is_taken_as_it_says() {
    let other = changed(&quiz().published, "pack", Some("other@3".into()));
    let read = |path: &str, to: f64| read(&changed(&other, path, Some(to.into())), PACK, Some(&key()));
    assert_eq!(read("scores.index", 33.0).unwrap().published.get("pack"), Some(&"other@3".into()));
    assert_eq!(read("scores.index", 101.0).err(), Some("range"));
    assert_eq!(read("scores.T", 13.0).err(), Some("range"));
}

#[test]
fn anything_at_all_is_read_or_refused() {
    let mut chance = Chance::new(5);
    let leaf = [json!(null), json!(true), json!(-1.5), json!("F1"), json!([]), json!({})];
    let whole = [bases().published, quiz().published];
    for round in 0..2000 {
        let tree = &whole[round % 2];
        let Value::Object(members) = tree else { panic!("no object") };
        let (name, inner) = &members[chance.below(members.len())];
        let path = match inner {
            Value::Object(inner) if !inner.is_empty() && chance.below(2) == 0 => {
                format!("{name}.{}", inner[chance.below(inner.len())].0)
            }
            _ => name.clone(),
        };
        let entry = changed(tree, &path, Some(value(&leaf[chance.below(leaf.len())])));
        if let Ok(record) = read(&entry, PACK, Some(&key())) {
            assert!(
                whole.contains(&record.published) || ["pack", "flags"].contains(&path.as_str()),
                "{path}"
            );
        }
    }
}
