//! The room of the planners: the ways to it, what is kept as it is typed, and what goes into files.

use crate::common::value;
use crate::reader::Reader;
use powerbase::instruments::instrument::Instrument;
use powerbase::plain::value::{Value, object};
use powerbase::rooms::common::plans::rules::plan::Plan;
use powerbase::rooms::common::plans::rules::planner::Planner;
use powerbase::rooms::data::rules::{Data, planners};
use powerbase::rooms::planner::rules::{plan, standing};
use powerbase::widget::action::{Action, Effect};
use powerbase::widget::notice::Confirmation;
use powerbase::widget::section::Section;
use serde_json::json;

/// What the last action wrote, by its name; `None` for what it removed.
fn wrote(reader: &Reader) -> Vec<(&str, Option<&Value>)> {
    let wrote = reader.effects.iter().filter_map(|effect| match effect {
        Effect::WriteValue(name, value) => Some((name.as_str(), Some(value))),
        Effect::RemoveValue(name) => Some((name.as_str(), None)),
        _ => None,
    });
    wrote.collect()
}

fn steps(reader: &Reader) -> [String; 7] {
    match plan(&reader.state, Planner::Canvas) {
        Plan::Canvas(canvas) => canvas.steps,
        other => panic!("{other:?}"),
    }
}

fn stored(reader: &mut Reader, planner: Planner, json: &serde_json::Value) {
    reader.act(Action::ValueChanged(planner.kept(), Some(value(json))));
}

/// A reader with an element of planners.
fn alone() -> Reader {
    let mut reader = Reader::bare(&Instrument::ALL);
    reader.state.config.first = "planner".into();
    reader.go("planner");
    reader.bring_all();
    reader
}

#[test]
fn a_result_leads_to_the_planners_and_back() {
    let mut reader = Reader::after("OFFER skip planner");
    assert_eq!((reader.place().as_str(), standing(&reader.state)), ("planner", None));
    for planner in Planner::ALL {
        reader.go(&format!("planner:{}", planner.name()));
        assert_eq!(standing(&reader.state), Some(planner));
        reader.go("back");
        assert_eq!(standing(&reader.state), None);
    }
    reader.go("back");
    assert_eq!(reader.place(), "result power-bases");
    reader.go("planner:nonsense");
    assert_eq!((reader.place().as_str(), standing(&reader.state)), ("planner", None));
}

#[test]
fn an_element_of_planners_starts_with_them() {
    let mut reader = alone();
    assert_eq!((reader.place().as_str(), standing(&reader.state)), ("planner", None));
    reader.go("data home");
    assert_eq!(reader.place(), "planner");
    reader.go("planner:intent back data back");
    assert_eq!(reader.place(), "planner");
    let mut usual = Reader::after("planner back");
    assert_eq!(usual.place(), "start");
    usual.go("planner data back");
    assert_eq!(usual.place(), "start");
}

#[test]
fn each_letter_is_kept_once() {
    let mut reader = Reader::after("planner:canvas");
    for typed in ["A", "An", "Ann"] {
        reader.mark("canvas-1", typed);
        let [(name, Some(value))] = wrote(&reader)[..] else { panic!("{:?}", reader.effects) };
        assert_eq!(name, "self/planner/canvas");
        assert_eq!(value.get("version"), Some(&1.0.into()));
    }
    assert_eq!(steps(&reader)[0], "Ann");
    for (name, typed) in [("canvas-1", "Ann"), ("canvas-9", "x"), ("ladder-1", "3"), ("LEG1", "3"), ("", "")]
    {
        reader.mark(name, typed);
        assert_eq!(wrote(&reader), [], "{name}");
    }
    reader.mark("canvas-1", "");
    assert_eq!(wrote(&reader), [("self/planner/canvas", None)], "nothing is left of it");
}

#[test]
fn what_a_field_cannot_hold_is_said_and_changes_nothing() {
    let mut reader = Reader::after("planner:ladder ladder-1=3 ladder-1=many");
    assert_eq!((reader.notices().as_str(), wrote(&reader)), ("number", vec![]));
    reader.go("ladder-1=4");
    assert_eq!(reader.notices(), "");
    reader.go("planner:give-first give-first-1-given=yesterday");
    assert_eq!((reader.notices().as_str(), wrote(&reader)), ("day", vec![]));
}

#[test]
fn two_tabs_write_into_one_canvas() {
    let mut reader = Reader::after("planner:canvas canvas-1=Ann canvas-2=rest");
    let mut theirs = plan(&reader.state, Planner::Canvas);
    theirs.set("3", "theirs", &reader.moment).unwrap();
    theirs.set("2", "more rest", &reader.moment).unwrap();
    reader.act(Action::ValueChanged(Planner::Canvas.kept(), Some(theirs.write())));
    reader.go("canvas-1=Anna");
    assert_eq!(steps(&reader)[..3], ["Anna", "more rest", "theirs"]);
    reader.act(Action::ValueChanged(Planner::Canvas.kept(), None));
    assert_eq!(steps(&reader).concat(), "");
}

#[test]
fn a_damaged_planner_is_set_aside() {
    let damaged = json!({ "version": 1, "steps": ["Ann"] });
    let aside = "self/damaged/self/planner/canvas";
    let mut reader = Reader::new();
    stored(&mut reader, Planner::Canvas, &damaged);
    reader.go("planner");
    assert_eq!(reader.notices(), "damaged");
    assert_eq!(wrote(&reader), [(aside, Some(&value(&damaged))), ("self/planner/canvas", None)]);
    let mut open = Reader::after("planner:canvas");
    stored(&mut open, Planner::Canvas, &damaged);
    assert_eq!((open.notices().as_str(), wrote(&open)[0].0), ("damaged", aside));
}

#[test]
fn a_planner_is_emptied_once_that_is_confirmed() {
    let mut reader = Reader::after("planner:intent intent-ease=yes planner-empty");
    let asked = Confirmation::Room(Section("planner"), "planner-empty");
    assert_eq!(reader.state.confirmation, Some(asked));
    reader.go("cancel");
    assert!(planners::written(&reader.state));
    reader.go("planner-empty confirm");
    assert_eq!(wrote(&reader), [("self/planner/intent", None)]);
    assert!(!planners::written(&reader.state));
}

#[test]
fn a_person_is_taken_out_once_that_is_confirmed() {
    let list = "planner:give-first give-first-1-person=Ann give-first-2-person=Bo";
    let mut reader = Reader::after(&format!("{list} row-remove:1 cancel row-remove:1 confirm"));
    let Plan::GiveFirst(list) = plan(&reader.state, Planner::GiveFirst) else { panic!() };
    assert_eq!(list.rows.iter().map(|row| row.person.as_str()).collect::<Vec<_>>(), ["Bo"]);
    reader.go("row-remove:2 confirm");
    assert!(!planners::written(&reader.state));
    reader.go("row-remove:7 confirm");
    assert_eq!(reader.state.confirmation, None);
}

/// The names of the people on the list.
fn people(reader: &Reader) -> Vec<String> {
    let Plan::GiveFirst(list) = plan(&reader.state, Planner::GiveFirst) else { panic!() };
    list.rows.into_iter().map(|row| row.person).collect()
}

#[test]
fn what_another_tab_deletes_takes_a_question_along_and_no_other_entry() {
    let three = "give-first-1-person=Ann give-first-2-person=Bo give-first-3-person=Cem";
    let mut reader = Reader::after(&format!("planner:give-first {three} row-remove:2"));
    let Plan::GiveFirst(mut theirs) = plan(&reader.state, Planner::GiveFirst) else { panic!() };
    theirs.remove(1);
    let theirs = Plan::GiveFirst(theirs).write();
    reader.act(Action::ValueChanged(Planner::GiveFirst.kept(), Some(theirs)));
    assert_eq!(reader.state.confirmation, None);
    reader.go("confirm give-first-3-person=Cemal");
    assert_eq!(people(&reader), ["Bo", "Cemal"]);
    reader.go("row-remove:2 confirm");
    assert_eq!(people(&reader), ["Cemal"]);
}

#[test]
fn what_does_not_count_is_said_until_it_is_gone() {
    let mut reader = Reader::after("planner:ladder ladder-1=12x ladder-2=3");
    assert_eq!(reader.notices(), "number", "it still stands there");
    reader.go("ladder-3=many ladder-1=12");
    assert_eq!(reader.notices(), "number", "another does");
    reader.go("ladder-3=4");
    assert_eq!(reader.notices(), "");
    reader.go("ladder-1=x back planner:ladder");
    assert_eq!(reader.notices(), "", "the field is drawn anew");
    reader.go("ladder-1=x");
    stored(&mut reader, Planner::Ladder, &json!({ "version": 1 }));
    assert_eq!(reader.notices(), "");
}

#[test]
fn a_planner_leads_back_to_the_step_that_opened_it() {
    let mut reader = Reader::after("OFFER skip");
    let step = format!("step:{}", reader.state.records[0].name());
    reader.go(&format!("{step} step-commit"));
    let number = format!("{:?}", reader.state.screen);
    reader.go("planner:canvas back");
    assert_eq!(format!("{:?}", reader.state.screen), number);
    reader.go("back");
    assert_eq!(reader.place(), "result power-bases");
}

/// The planners in the file that is saved of everything.
fn saved(reader: &mut Reader) -> Value {
    reader.go("data save-json");
    let detail = reader.effects.iter().find_map(|effect| match effect {
        Effect::Tool("save", detail) => detail.get("data").cloned(),
        _ => None,
    });
    detail.unwrap()
}

/// What came of a file: taken, the same, left as it was, refused.
fn brought(reader: &mut Reader, data: Value) -> [usize; 4] {
    let file = object([("name", "results.json".into()), ("data", data), ("large", false.into())]);
    reader.go("data");
    reader.act(Action::ToolDone("read", Ok(Value::Array(vec![file]))));
    let outcome = reader.room::<Data>().outcome.clone().unwrap();
    [outcome.taken, outcome.same, outcome.own, outcome.refusals]
}

#[test]
fn planners_go_into_the_file_and_come_back() {
    let script = "planner:canvas canvas-1=Ann planner:ladder ladder-1=3 data";
    let mut reader = Reader::after(script);
    assert!(reader.room::<Data>().kept_by_rooms(&reader.state).contains(&("planners", 2)));
    let file = saved(&mut reader);
    assert_eq!(brought(&mut reader, file.clone()), [0, 2, 0, 0]);
    let mut other = Reader::after("planner:canvas canvas-1=Bo");
    assert_eq!(brought(&mut other, file.clone()), [1, 0, 1, 0]);
    assert_eq!(steps(&other)[0], "Bo");
    assert_eq!(other.state.value("self/planner/ladder"), reader.state.value("self/planner/ladder"));
    other.go("planner:canvas planner-empty confirm");
    assert_eq!(brought(&mut other, file), [1, 1, 0, 0]);
    assert_eq!(steps(&other)[0], "Ann");
}

#[test]
fn a_file_of_one_result_has_no_planners() {
    let mut reader = Reader::after("planner:canvas canvas-1=Ann home OFFER skip");
    let name = reader.state.records[0].name();
    reader.go(&format!("data:{name} save-json:{name}"));
    let data = reader.effects.iter().find_map(|effect| match effect {
        Effect::Tool("save", detail) => detail.get("data"),
        _ => None,
    });
    assert_eq!(data.unwrap().get("planners"), None);
}

#[test]
fn planners_that_are_none_are_refused() {
    let mut reader = Reader::new();
    let planners = json!({
        "canvas": { "version": 1, "steps": "Ann" }, "intent": { "version": 2 }, "ladder": 7,
        "unknown": { "version": 1 }, "give-first": { "version": 1, "rows": [{ "person": "Ann", "more": 1 }] },
    });
    let file = json!({ "format": "powerbase-results", "version": 1, "results": [], "planners": planners });
    assert_eq!(brought(&mut reader, value(&file)), [2, 0, 0, 2]);
    let reasons = reader.room::<Data>().outcome.clone().unwrap().refused;
    assert_eq!(reasons.iter().map(|refusal| refusal.reason).collect::<Vec<_>>(), ["foreign", "newer"]);
    // What is written in one nobody has read yet; its room does.
    reader.go("planner");
    assert_eq!(reader.notices(), "damaged");
    assert!(
        reader.state.value("self/planner/canvas").is_none()
            && reader.state.value("self/planner/give-first").is_some()
    );
}

#[test]
fn deleting_everything_deletes_the_planners() {
    let mut reader = Reader::after("planner:canvas canvas-1=Ann data forget-me confirm planner:canvas");
    assert_eq!(steps(&reader).concat(), "");
    reader.go("back");
    assert_eq!(standing(&reader.state), None);
}
