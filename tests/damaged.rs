//! Stored results that cannot be right are refused, member by member.
#![allow(clippy::unwrap_used)]

mod common;

use common::{changed, key, value};
use powerbase::model::draft::{Draft, place};
use powerbase::model::instrument::Instrument;
use powerbase::model::record::Record;
use powerbase::model::value::Value;
use serde_json::{Value as Json, json};

/// A result with every member there is.
fn whole(instrument: Instrument) -> Value {
    let mut draft = Draft::new(instrument, 42);
    match instrument {
        Instrument::PowerBases => {
            draft.marks = [4; 43];
            Record::of_power_bases(&draft, "powerbase@1", "2026-11-22T10:00:00Z").published
        }
        Instrument::Influence => {
            draft.marks[..place::FORECASTS].fill(4);
            draft.marks[place::FORECASTS..place::FIXED].fill(3);
            draft.marks[place::FIXED..place::PREDICT].fill(1);
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

#[test]
fn what_is_whole_is_read() {
    for instrument in Instrument::ALL {
        assert!(Record::read(whole(instrument)).is_some());
    }
}

#[test]
fn an_answer_out_of_range_is_refused() {
    for place in 0..42 {
        let path = format!("answers.{}", powerbase::model::draft::name(Instrument::PowerBases, place));
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
