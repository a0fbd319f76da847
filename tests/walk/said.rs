//! Which two results stand beside each other: what was said, and what was chosen.

use crate::common::changed;
use crate::reader::Reader;
use powerbase::instruments::instrument::Instrument;
use powerbase::instruments::record::Record;
use powerbase::plain::value::Value;
use powerbase::rooms::result::rules::{counterpart, quiz_beside};

/// A result like this one, of another run, day or content.
fn like(record: &Record, changes: &[(&str, Value)]) -> Record {
    let change = |tree: Value, (path, to): &(&str, Value)| changed(&tree, path, Some(to.clone()));
    Record::read(changes.iter().fold(record.published.clone(), change)).unwrap()
}

/// The key of the result that stands beside the latest of an exercise.
fn beside(reader: &Reader, of: Instrument) -> Option<u32> {
    let record = reader.state.latest(of).unwrap();
    let found = counterpart(&reader.state, record);
    assert!(found.is_none_or(|found| found.instrument != of));
    found.map(|found| found.key)
}

/// A reader who has done both.
fn done() -> Reader {
    let past = "PAST ".repeat(11);
    Reader::after(&format!("OFFER skip next-instrument:influence next {past} choose:N answer finish"))
}

#[test]
fn one_exercise_alone_has_nothing_beside_it() {
    let reader = Reader::after("OFFER skip");
    assert_eq!(beside(&reader, Instrument::PowerBases), None);
}

#[test]
fn both_of_a_run_stand_side_by_side() {
    let mut reader = done();
    assert_eq!(reader.place(), "result influence");
    let [bases, quiz] = Instrument::ALL.map(|of| reader.state.latest(of).unwrap().clone());
    assert_eq!(beside(&reader, Instrument::Influence), Some(bases.key));
    assert_eq!(beside(&reader, Instrument::PowerBases), Some(quiz.key));
    // A later one of another run does not come between them.
    let later = [("key", Value::Number(7.0)), ("completedAt", "2027-01-01T10:00:00Z".into())];
    reader.state.insert(like(&bases, &later));
    assert_eq!(beside(&reader, Instrument::Influence), Some(quiz.key));
}

#[test]
fn of_other_runs_the_latest_stands_there_and_of_other_content_none() {
    let mut reader = done();
    let bases = reader.state.latest(Instrument::PowerBases).unwrap().clone();
    reader.state.records.retain(|record| record.instrument == Instrument::Influence);
    for (key, at) in
        [(7.0, "2027-01-01T10:00:00Z"), (8.0, "2027-02-01T10:00:00Z"), (9.0, "2026-12-01T10:00:00Z")]
    {
        reader.state.insert(like(&bases, &[("key", Value::Number(key)), ("completedAt", at.into())]));
    }
    assert_eq!(beside(&reader, Instrument::Influence), Some(8));
    reader.state.records.retain(|record| record.instrument == Instrument::Influence);
    let other = [("pack", "other@1".into()), ("completedAt", "2027-03-01T10:00:00Z".into())];
    reader.state.insert(like(&bases, &other));
    assert_eq!(beside(&reader, Instrument::Influence), None);
}

#[test]
fn a_self_assessment_leads_to_the_quiz_that_has_it_beside_itself() {
    let mut reader = done();
    let [bases, quiz] = Instrument::ALL.map(|of| reader.state.latest(of).unwrap().clone());
    let later = like(&bases, &[("key", Value::Number(7.0)), ("completedAt", "2027-01-01T10:00:00Z".into())]);
    reader.state.insert(later.clone());
    let leads = |record: &Record| quiz_beside(&reader.state, record).map(|quiz| quiz.key);
    assert_eq!(leads(&bases), Some(quiz.key));
    assert_eq!(leads(&later), None, "beside the quiz stands the one of its own run");
    assert_eq!(leads(&quiz), None, "it is the quiz itself");
    reader.state.records.retain(|record| record.name() != bases.name());
    assert_eq!(quiz_beside(&reader.state, &later).map(|found| found.key), Some(quiz.key));
}
