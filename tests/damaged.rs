//! Stored results that cannot be right are refused, member by member.
#![allow(clippy::unwrap_used)]

mod common;

use common::{changed, key, value};
use powerbase::instruments::answers::place;
use powerbase::instruments::draft::Draft;
use powerbase::instruments::instrument::Instrument;
use powerbase::instruments::record::Record;
use powerbase::plain::value::Value;
use serde_json::{Value as Json, json};

/// A result with every member there is.
fn whole(instrument: Instrument) -> Value {
    let mut draft = Draft::new(instrument, 42);
    match instrument {
        Instrument::PowerBases => {
            draft.answers.marks = [4; 43];
            Record::of_power_bases(&draft, "powerbase@1", "2026-11-22T10:00:00Z").published
        }
        Instrument::Influence => {
            draft.answers.marks[..place::FORECASTS].fill(4);
            draft.answers.marks[place::FORECASTS..place::FIXED].fill(3);
            draft.answers.marks[place::FIXED..place::PREDICT].fill(1);
            Record::of_influence(&draft, &key(), "powerbase@1", "2026-11-22T10:00:00Z").published
        }
    }
}

/// Checks that the result is refused with each of these values at a path, and without one.
fn refused(instrument: Instrument, path: &str, others: &[Json]) {
    let tree = whole(instrument);
    for other in others {
        let damaged = changed(&tree, path, Some(value(other)));
        assert!(Record::read(damaged).is_none(), "{} {path}: {other}", instrument.name());
    }
}

fn refused_without(instrument: Instrument, path: &str) {
    let damaged = changed(&whole(instrument), path, None);
    assert!(Record::read(damaged).is_none(), "{} without {path}", instrument.name());
}

#[test]
fn what_is_whole_is_read() {
    for instrument in Instrument::ALL {
        assert!(Record::read(whole(instrument)).is_some());
    }
}

/// The version is looked at by whoever reads the storage; a pack may have any name.
#[test]
fn a_result_without_a_member_is_refused() {
    let common = ["instrument", "pack", "completedAt", "key", "answers", "scores"];
    for (instrument, own) in
        [(Instrument::PowerBases, ["context", "flags"]), (Instrument::Influence, ["forecasts", "partial"])]
    {
        for member in common.into_iter().chain(own) {
            refused_without(instrument, member);
            refused(instrument, member, &[json!(null), json!(0.5), json!({"a": 1})]);
        }
    }
}

#[test]
fn a_member_out_of_range_is_refused() {
    for instrument in Instrument::ALL {
        refused(instrument, "key", &[json!(-1), json!(4_294_967_296u64), json!("42"), json!([42])]);
        refused(instrument, "instrument", &[json!("planner"), json!("")]);
        refused(instrument, "completedAt", &[json!(""), json!("yesterday"), json!("2026-11-22"), json!(1)]);
        refused(instrument, "answers", &[json!([]), json!("")]);
    }
    refused(Instrument::PowerBases, "instrument", &[json!("influence")]);
    refused(Instrument::Influence, "instrument", &[json!("power-bases")]);
    refused(Instrument::PowerBases, "context", &[json!(""), json!("Team"), json!("1")]);
    refused(Instrument::PowerBases, "flags", &[json!("F1"), json!(["F6"]), json!([1]), json!([null])]);
    refused(Instrument::Influence, "partial", &[json!(0), json!("false")]);
    refused(Instrument::Influence, "forecasts", &[json!([]), json!("")]);
}

#[test]
fn an_answer_out_of_range_is_refused() {
    for place in 0..42 {
        let path =
            format!("answers.{}", powerbase::instruments::answers::name(Instrument::PowerBases, place));
        refused(Instrument::PowerBases, &path, &[json!(0), json!(6), json!(4.5), json!(-1), json!(null)]);
        refused(Instrument::PowerBases, &path, &[json!(true), json!([4]), json!("T"), json!("6")]);
    }
    for scenario in 1..=12 {
        let answer = format!("answers.S{scenario}");
        refused(
            Instrument::Influence,
            &answer,
            &[json!("n"), json!("R"), json!(4), json!(null), json!(["N"])],
        );
        let guess = format!("forecasts.S{scenario}");
        refused(
            Instrument::Influence,
            &guess,
            &[json!("m"), json!("N"), json!(3), json!(null), json!(["M"])],
        );
    }
}

#[test]
fn an_answer_of_another_kind_is_refused() {
    refused(Instrument::PowerBases, "answers.LEG1", &[json!("4"), json!("")]);
    refused(Instrument::Influence, "answers.S1", &[json!("")]);
    refused(Instrument::Influence, "forecasts.S1", &[json!("")]);
}

#[test]
fn an_answer_to_no_question_is_refused() {
    for (instrument, path, answer) in [
        (Instrument::PowerBases, "answers.LEG6", json!(4)),
        (Instrument::PowerBases, "answers.S1", json!("N")),
        (Instrument::PowerBases, "answers.context", json!("team")),
        (Instrument::Influence, "answers.S13", json!("N")),
        (Instrument::Influence, "answers.LEG1", json!(4)),
        (Instrument::Influence, "answers.predict", json!("on")),
        (Instrument::Influence, "answers.S1-forecast", json!("M")),
        (Instrument::Influence, "forecasts.S13", json!("M")),
    ] {
        refused(instrument, path, &[answer]);
    }
}

#[test]
fn a_score_that_is_missing_or_no_number_is_refused() {
    for (instrument, names) in [
        (
            Instrument::PowerBases,
            "LEG REW COE EXP REF INF position personal balance trust credibility growing",
        ),
        (Instrument::Influence, "index T E X N urgent forecastHits"),
    ] {
        for name in names.split(' ') {
            let path = format!("scores.{name}");
            refused_without(instrument, &path);
            refused(instrument, &path, &[json!("50"), json!([50]), json!({})]);
        }
    }
    refused(Instrument::Influence, "scores.urgent", &[json!(1), json!(null)]);
    refused(Instrument::Influence, "scores.T", &[json!(null), json!(true)]);
}
