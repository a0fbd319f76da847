//! What several native tests share: the quiz's key and small ways to write answers.
#![allow(dead_code, clippy::unwrap_used, clippy::panic)]

pub mod people;

use powerbase::instruments::instrument::{Base, Instrument, Items, Response, SCENARIOS, item_base};
use powerbase::instruments::quiz::{Approach, Choices, ScoringKey};
use powerbase::instruments::scoring::Scores;
use powerbase::plain::texts::Texts;
use powerbase::plain::value::{Value, object};
use powerbase::rooms::DOORS;
use powerbase::widget::section::Section;
use std::sync::OnceLock;

/// Credit and outcome of T, E, X and N, as the specification has them.
pub const KEY: [&str; 12] = [
    "1R 2C 1C 3M",
    "2C 1C 1C 3M",
    "0R 2C 1C 3M",
    "0R 1R 2C 3M",
    "1C 1C 0R 3M",
    "0R 1C 1C 3M",
    "1C 2C 0R 3M",
    "1C 2C 1C 3M",
    "3C 1R 0R 1R",
    "3C 1R 0R 0R",
    "0R 3M 1C 1C",
    "1C 0R 3C 1R",
];

/// A tree in which scenario S1's option T has `credit` and `outcome`, and all others the specified ones.
pub fn quiz_tree(credit: &str, outcome: &str) -> Value {
    let scenarios = SCENARIOS.iter().zip(KEY).map(|(id, line)| {
        let mut cells = line.split(' ').map(|cell| cell.split_at(1));
        let options = Approach::ALL.map(|approach| {
            let mut cell = cells.next().unwrap();
            if *id == "S1" && approach == Approach::T {
                cell = (credit, outcome);
            }
            let credit = cell.0.parse().map_or(Value::from(cell.0), Value::Number);
            (approach.code(), object([("credit", credit), ("outcome", cell.1.into())]))
        });
        (id.to_string(), object([("options", object(options))]))
    });
    object([("scenarios", Value::Object(scenarios.collect()))])
}

/// The specified key.
pub fn key() -> ScoringKey {
    ScoringKey::read(&text("quiz", &quiz_tree("1", "R"))).unwrap()
}

/// A section of texts from a tree.
pub fn text(section: &str, tree: &Value) -> Texts {
    Texts::read(section, tree.clone(), &[]).unwrap()
}

/// All sections of a pack: those of the first screens, and what the rooms need, in their order.
pub fn sections() -> Vec<Section> {
    let needed = DOORS.iter().flat_map(|door| door.screens).flat_map(|screen| screen.needs);
    let mut sections = vec![Section::FIRST, Section::SUPPLEMENT];
    for section in needed {
        if !sections.contains(section) {
            sections.push(*section);
        }
    }
    sections
}

/// The project's own English pack.
pub fn english() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/www/content/en.json");
    value(&serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap())
}

/// A section of the English pack, as the build cuts it: the identity travels with the first.
pub fn section(section: Section) -> Value {
    static PACK: OnceLock<Value> = OnceLock::new();
    let pack = PACK.get_or_init(english);
    let Some(Value::Object(mut members)) = pack.get(section.name()).cloned() else { panic!("{section:?}") };
    if section == Section::FIRST {
        let identity = ["id", "version", "language", "direction"];
        members.extend(identity.map(|key| (key.to_string(), pack.get(key).unwrap().clone())));
    }
    Value::Object(members)
}

/// A tree with another value at a dotted path, or none there.
pub fn changed(tree: &Value, path: &str, to: Option<Value>) -> Value {
    let mut tree = tree.clone();
    let (parent, name) = path.rsplit_once('.').unwrap_or(("", path));
    let steps = parent.split('.').filter(|step| !step.is_empty());
    let members = steps.fold(members(&mut tree), |inner, step| {
        members(inner.iter_mut().find(|(key, _)| key == step).map(|(_, value)| value).unwrap())
    });
    let place = members.iter().position(|(key, _)| key == name);
    match (place, to) {
        (Some(place), Some(value)) => members[place].1 = value,
        (Some(place), None) => drop(members.remove(place)),
        (None, to) => members.extend(to.map(|value| (name.to_string(), value))),
    }
    tree
}

fn members(tree: &mut Value) -> &mut Vec<(String, Value)> {
    let Value::Object(members) = tree else { panic!("{tree:?}") };
    members
}

/// serde_json's tree as ours.
pub fn value(json: &serde_json::Value) -> Value {
    use serde_json::Value as Json;
    match json {
        Json::Null => Value::Null,
        Json::Bool(truth) => Value::Bool(*truth),
        Json::Number(number) => Value::Number(number.as_f64().unwrap()),
        Json::String(text) => Value::String(text.clone()),
        Json::Array(list) => Value::Array(list.iter().map(value).collect()),
        Json::Object(members) => {
            Value::Object(members.iter().map(|(key, inner)| (key.clone(), value(inner))).collect())
        }
    }
}

/// Twelve choices from letters, `-` for missing: `NNNNNNNNTTEX` is the best answer.
pub fn choices(letters: &str) -> Choices {
    assert_eq!(letters.len(), 12);
    let stored = |letter| "TEXN".find(letter).map_or(0, |place| place as u8 + 1);
    letters.chars().map(stored).collect::<Vec<u8>>().try_into().unwrap()
}

/// The 30 items in the order asked, from five answers a base, `LEG` to `INF`; `0` is missing.
pub fn items(bases: [&str; 6]) -> Items {
    std::array::from_fn(|place| digits::<5>(bases[item_base(place) as usize])[place / 6])
}

/// Answers from digits.
pub fn digits<const N: usize>(digits: &str) -> [Response; N] {
    digits.bytes().map(|digit| digit - b'0').collect::<Vec<u8>>().try_into().unwrap()
}

/// Scores of the six bases alone, in the order of `Base::ALL`: LEG REW COE EXP REF INF.
/// A negative number is a base that is not scored.
pub fn scores(bases: [f64; 6]) -> Scores {
    Scores { bases: bases.map(|score| (score >= 0.0).then_some(score)), ..Scores::default() }
}

/// The highest mark at each place, as the top of `draft.rs` has it.
pub fn highest(instrument: Instrument, place: usize) -> usize {
    match instrument {
        Instrument::PowerBases => [5, 6][usize::from(place == 42)],
        Instrument::Influence => [4, 3, 1, usize::from(place == 36)][place / 12],
    }
}

/// The places of a base's five items.
pub fn places(base: Base) -> Vec<usize> {
    (0..30).filter(|place| item_base(*place) == base).collect()
}
