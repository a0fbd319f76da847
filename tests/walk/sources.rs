//! The page of the sources: each idea is met somewhere, and no scenario is given away.

use crate::common::english;
use crate::reader::Reader;
use powerbase::instruments::instrument::SCENARIOS;
use powerbase::plain::value::Value;
use powerbase::rooms::sources::rules::{Met, met, place};
use powerbase::widget::section::Section;

/// How many ideas each source has.
const IDEAS: [usize; 5] = [9, 9, 3, 4, 8];

fn members(value: &Value) -> &[(String, Value)] {
    match value {
        Value::Object(members) => members,
        _ => &[],
    }
}

/// What stands at a path of the whole pack.
fn at<'a>(pack: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('.').try_fold(pack, |value, step| value.get(step))
}

/// The ideas by their paths, each with the paths of what carries it.
fn ideas(pack: &Value) -> Vec<(String, Vec<String>)> {
    let sources = members(at(pack, "sources.ideas").unwrap()).iter();
    let of = |(number, source): &(String, Value)| {
        let ideas = members(source).iter().map(|(name, idea)| {
            let paths = idea.get("met").and_then(Value::text).unwrap();
            (format!("{number}.{name}"), paths.split(' ').map(String::from).collect())
        });
        ideas.collect::<Vec<_>>()
    };
    sources.flat_map(of).collect()
}

#[test]
fn each_idea_is_carried_by_what_is_there() {
    let pack = english();
    let ideas = ideas(&pack);
    for (number, expected) in ["1.", "2.", "3.", "4.", "5."].iter().zip(IDEAS) {
        let of_source = ideas.iter().filter(|(name, _)| name.starts_with(number));
        assert_eq!(of_source.count(), expected, "source {number}");
    }
    for (name, paths) in &ideas {
        for path in paths {
            let text = at(&pack, path).and_then(Value::text);
            assert!(text.is_some_and(|text| !text.trim().is_empty()), "{name}: nothing at {path}");
            let place = place(path).unwrap_or_else(|| panic!("{name}: {path} is met nowhere"));
            assert!(at(&pack, &format!("sources.places.{place}")).is_some(), "{name}: no place {place}");
        }
        let mut once = paths.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), paths.len(), "{name} names something twice");
    }
}

/// What the page shows of the ideas, with their paths' names.
fn shown(reader: &Reader) -> Vec<(String, Vec<Met<'_>>)> {
    let texts = reader.state.section(Section("sources")).unwrap();
    let of = |(name, _): (String, Vec<String>)| {
        let met = met(&reader.state, texts.get(&format!("ideas.{name}.met")));
        (name, met)
    };
    ideas(&english()).into_iter().map(of).collect()
}

#[test]
fn of_scenarios_their_titles_alone_are_shown() {
    let reader = Reader::new();
    let titles = SCENARIOS.map(|id| reader.state.text(Section::QUIZ, &format!("scenarios.{id}.title")));
    let all = shown(&reader);
    let scenarios: Vec<&Met> =
        all.iter().flat_map(|(_, met)| met).filter(|met| met.place == "scenarios").collect();
    assert!(scenarios.len() >= 20, "{}", scenarios.len());
    for met in scenarios {
        assert!(met.things.iter().all(|thing| titles.contains(thing)), "{met:?}");
    }
}

#[test]
fn things_are_named_once_and_by_place() {
    let reader = Reader::new();
    let met_by = |paths| met(&reader.state, paths);
    let twice = met_by(
        "quiz.scenarios.S8.options.E.text quiz.scenarios.S8.options.N.text result.tips.EXP.0 result.bases.EXP.low",
    );
    assert_eq!(
        twice,
        [
            Met { place: "scenarios", things: vec!["The new leader"], planners: vec![] },
            Met { place: "result", things: vec!["Expert"], planners: vec![] },
        ]
    );
    let planner = met_by("planner.canvas.steps.3 planner.canvas.title planner.intent.who");
    assert_eq!(planner[0].things, ["Buy-in canvas", "Intent test"]);
    assert_eq!(planner[0].planners, ["canvas", "intent"]);
    assert_eq!(met_by("report.held"), [Met { place: "report", things: vec![], planners: vec![] }]);
    assert!(met_by("nonsense result quiz.nothing ").is_empty());
    assert_eq!(met_by("quiz.scenarios.S99.options.T.text planner.none.title").len(), 2);
    assert!(met_by("planner.none.title")[0].planners.is_empty(), "no button leads nowhere");
}

#[test]
fn the_page_is_reached_from_a_result_and_leads_back() {
    let mut reader = Reader::after("OFFER skip sources");
    assert_eq!(reader.place(), "sources");
    reader.go("planner:canvas");
    assert_eq!(reader.place(), "planner");
    reader.go("back");
    assert_eq!(reader.place(), "sources");
    reader.go("back");
    assert_eq!(reader.place(), "result power-bases");
}

#[test]
fn it_is_reached_from_what_is_kept() {
    let mut reader = Reader::after("data sources back");
    assert_eq!(reader.place(), "data");
    reader.go("home sources back");
    assert_eq!(reader.place(), "start");
}
