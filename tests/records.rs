//! Finished runs: the shape that is published, and what is refused of it.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::people::Chance;
use common::{choices, digits, highest, items, key, value};
use powerbase::instruments::answers::place;
use powerbase::instruments::draft::Draft;
use powerbase::instruments::instrument::Instrument::{self, Influence, PowerBases};
use powerbase::instruments::record::Record;
use powerbase::plain::value::Value;
use serde_json::json;

const PACK: &str = "powerbase@1";
const DATE: &str = "2026-11-22T10:00:00Z";

/// A self-assessment of 30 answers, in the order LEG REW COE EXP REF INF, and the supplement's.
fn power_bases(bases: [&str; 6], supplement: &str) -> Draft {
    let mut draft = Draft::new(PowerBases, 42);
    draft.answers.marks[..30].copy_from_slice(&items(bases));
    draft.answers.marks[30..42].copy_from_slice(&digits::<12>(supplement));
    draft.answers.marks[place::CONTEXT] = 1;
    draft.seconds = [30.0; 5];
    draft
}

/// A quiz with these choices, `-` for none, all of them fixed, and guesses as stored digits.
fn influence(letters: &str, guesses: &str) -> Draft {
    let mut draft = Draft::new(Influence, 42);
    draft.answers.marks[..12].copy_from_slice(&choices(letters));
    draft.answers.marks[12..24].copy_from_slice(&digits::<12>(guesses));
    draft.answers.marks[24..36].copy_from_slice(&choices(letters).map(|choice| choice.min(1)));
    draft
}

fn finished(draft: &Draft) -> Record {
    match draft.instrument {
        PowerBases => Record::of_power_bases(draft, PACK, DATE),
        Influence => Record::of_influence(draft, &key(), PACK, DATE),
    }
}

/// A tree whose members stand in one order, whatever order they were written in.
fn sorted(tree: &Value) -> Value {
    match tree {
        Value::Object(members) => {
            let mut members: Vec<_> =
                members.iter().map(|(key, value)| (key.clone(), sorted(value))).collect();
            members.sort_by(|a, b| a.0.cmp(&b.0));
            Value::Object(members)
        }
        other => other.clone(),
    }
}

fn assert_published(draft: &Draft, json: &serde_json::Value) {
    let record = finished(draft);
    assert_eq!(sorted(&record.published), sorted(&value(json)));
    assert_eq!((record.instrument, record.key, record.completed_at.as_str()), (draft.instrument, 42, DATE));
}

/// The members of an object, as JSON, from a line: `LEG1 4, REW1 3`.
fn object(line: &str) -> serde_json::Value {
    let pairs = line.split(',').map(|pair| pair.trim().split_once(' ').unwrap());
    let value = |text: &str| text.parse().map_or_else(|_| json!(text), |number: f64| json!(number));
    pairs.map(|(name, text)| (name.to_string(), value(text))).collect()
}

/// The worked example of the specification, with the supplement.
#[test]
fn power_bases_are_published_as_specified() {
    let draft = power_bases(["44534", "33423", "21221", "54454", "45443", "34434"], "555544432500");
    assert_published(
        &draft,
        &json!({
            "version": 1, "instrument": "power-bases", "pack": PACK, "completedAt": DATE, "key": 42,
            "context": "team",
            "answers": object(
                "LEG1 4, LEG2 4, LEG3 5, LEG4 3, LEG5 4, REW1 3, REW2 3, REW3 4, REW4 2, REW5 3, \
                 COE1 2, COE2 1, COE3 2, COE4 2, COE5 1, EXP1 5, EXP2 4, EXP3 4, EXP4 5, EXP5 4, \
                 REF1 4, REF2 5, REF3 4, REF4 4, REF5 3, INF1 3, INF2 4, INF3 4, INF4 3, INF5 4, \
                 TR1 5, TR2 5, TR3 5, TR4 5, TR5 4, TR6 4, CV1 4, CV2 3, CV3 2, FG1 5",
            ),
            "scores": {
                "LEG": 75, "REW": 50, "COE": 15, "EXP": 85, "REF": 75, "INF": 65,
                "position": 140.0 / 3.0, "personal": 75, "balance": 75.0 - 140.0 / 3.0,
                "trust": 22.0 * 25.0 / 6.0, "credibility": 50, "growing": null,
            },
            "flags": [],
        }),
    );
}

/// Two answers of REW are missing, the supplement was skipped, and the items were raced through.
#[test]
fn power_bases_with_gaps_publish_null_and_flags() {
    let mut draft = power_bases(["33333", "30303", "33333", "33333", "03333", "33333"], "000000000000");
    draft.seconds = [1.0; 5];
    draft.answers.marks[place::CONTEXT] = 4;
    let record = finished(&draft);
    let scores = value(&json!({
        "LEG": 50, "REW": null, "COE": 50, "EXP": 50, "REF": 50, "INF": 50,
        "position": null, "personal": 50, "balance": null,
        "trust": null, "credibility": null, "growing": null,
    }));
    assert_eq!(sorted(record.published.get("scores").unwrap()), sorted(&scores));
    assert_eq!(record.published.get("flags"), Some(&value(&json!(["F1", "F2", "F3"]))));
    assert_eq!(record.published.get("context"), Some(&"peers".into()));
    let Some(Value::Object(answers)) = record.published.get("answers") else { panic!("no answers") };
    assert_eq!(answers.len(), 27);
    assert!(!answers.iter().any(|(name, _)| ["REW2", "REW4", "REF1"].contains(&name.as_str())));
}

#[test]
fn influence_is_published_as_specified() {
    // Credits 3 3 3 2 3 3 3 3 3 3 0 3; S4 was answered X, S11 with T, which leads to resistance.
    let draft = influence("NNNXNNNNTTTX", "330100000010");
    assert_published(
        &draft,
        &json!({
            "version": 1, "instrument": "influence", "pack": PACK, "completedAt": DATE, "key": 42,
            "answers": object(
                "S1 N, S2 N, S3 N, S4 X, S5 N, S6 N, S7 N, S8 N, S9 T, S10 T, S11 T, S12 X",
            ),
            "forecasts": object("S1 M, S2 M, S4 R, S11 R"),
            "scores": { "index": 3200.0 / 36.0, "T": 3, "E": 0, "X": 2, "N": 7, "urgent": true, "forecastHits": 3 },
            "partial": false,
        }),
    );
}

#[test]
fn influence_leaves_out_what_was_not_answered() {
    for (letters, index, partial) in [
        ("NNNNNNNNTTE-", json!(100), true),
        ("NNNNNNNNT-E-", json!(100), true),
        ("NNNNNNNNT---", json!(null), false),
        ("------------", json!(null), false),
    ] {
        let published = finished(&influence(letters, "000000000000")).published;
        let Some(Value::Object(answers)) = published.get("answers") else { panic!("no answers") };
        assert_eq!(answers.len(), 12 - letters.matches('-').count());
        assert_eq!(published.get("scores").unwrap().get("index"), Some(&value(&index)), "{letters}");
        assert_eq!(published.get("partial"), Some(&partial.into()), "{letters}");
        assert_eq!(published.get("forecasts"), Some(&Value::Object(Vec::new())));
    }
}

/// Selection, but never fixed by "Answer": neither the choice nor the guess counts.
#[test]
fn influence_leaves_out_what_was_not_fixed() {
    let mut draft = influence("NNNNNNNNTTEX", "333333333333");
    draft.answers.marks[24] = 0;
    let record = finished(&draft);
    assert_eq!(record.published.get("answers").unwrap().get("S1"), None);
    assert_eq!(record.published.get("forecasts").unwrap().get("S1"), None);
    assert_eq!(record.published.get("partial"), Some(&true.into()));
    assert_eq!((record.marks[0], record.marks[12]), (0, 0));
}

/// A run such as a reader may leave: what is not chosen has no guess and is not fixed.
fn random(instrument: Instrument, chance: &mut Chance) -> Draft {
    let mut draft = Draft::new(instrument, (chance.unit() * 4_294_967_295.0) as u32);
    draft.answers.marks = std::array::from_fn(|place| chance.below(highest(instrument, place) + 1) as u8);
    draft.seconds = std::array::from_fn(|_| chance.unit() * 40.0);
    if instrument == PowerBases {
        draft.answers.marks[place::CONTEXT] = draft.marks[place::CONTEXT].max(1);
    }
    for scenario in 0..12 * instrument as usize {
        draft.answers.marks[24 + scenario] *= draft.marks[scenario].min(1);
    }
    draft
}

#[test]
fn what_is_published_is_read() {
    let mut chance = Chance::new(5);
    for instrument in Instrument::ALL {
        for _ in 0..1000 {
            let record = finished(&random(instrument, &mut chance));
            let read = Record::read(record.published.clone()).unwrap();
            assert_eq!((read.name(), &read.completed_at), (record.name(), &record.completed_at));
            assert_eq!((read.flags, &read.published), (record.flags, &record.published));
            let (read, record) = (&read.answers, &record.answers);
            match instrument {
                PowerBases => assert_eq!(read, record),
                Influence => {
                    assert_eq!((read.choices(), read.forecasts()), (record.choices(), record.forecasts()));
                    assert_eq!(read.marks[..place::FIXED], record.marks[..place::FIXED]);
                }
            }
        }
    }
}

#[test]
fn results_are_named_by_run_and_instrument() {
    assert_eq!(powerbase::instruments::names::result(PowerBases, 42), "self/result/42/power-bases");
    assert_eq!(finished(&influence("NNNNNNNNTTEX", "000000000000")).name(), "self/result/42/influence");
    assert_eq!(
        powerbase::instruments::names::result(Influence, u32::MAX),
        "self/result/4294967295/influence"
    );
}
