//! The rooms of what is kept: saving, adding, comparing, deleting.

use crate::common::{changed, text as text_of};
use crate::reader::Reader;
use powerbase::instruments::record::Record;
use powerbase::plain::value::{Value, object};
use powerbase::rooms::data::rules::saving::Unsure;
use powerbase::rooms::data::rules::{Data, export};
use powerbase::rooms::share::rules::Share;
use powerbase::widget::action::{Action, Effect};
use powerbase::widget::format::FORMATS;
use powerbase::widget::notice::Notice;
use powerbase::widget::resource::Resource;
use powerbase::widget::screen::Screen;

/// Two self-assessments with dates as a browser writes them, the later one first.
fn two() -> (Reader, [String; 2]) {
    let mut reader = Reader::after("OFFER skip home OFFER skip");
    let dated = reader.state.records.iter().zip(["2026-11-22T10:00:00Z", "2026-11-20T09:00:00Z"]);
    let dated = dated.map(|(record, date)| {
        let published = changed(&record.published, "completedAt", Some(date.into()));
        Record { completed_at: date.into(), published, ..record.clone() }
    });
    let dated = dated.collect();
    reader.act(Action::Results(dated));
    let names = [0, 1].map(|place: usize| reader.state.records[place].name());
    (reader, names)
}

/// What a tool was asked for by the last action.
fn asked<'a>(reader: &'a Reader, tool: &str) -> &'a Value {
    let found = reader.effects.iter().find_map(|effect| match effect {
        Effect::Tool(name, detail) if *name == tool => Some(detail),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("{tool} was not asked for: {:?}", reader.effects))
}

fn text<'a>(detail: &'a Value, member: &str) -> &'a str {
    detail.get(member).and_then(Value::text).unwrap_or("")
}

/// The reader's choice of a file with these results.
fn brought(reader: &mut Reader, data: Value) {
    reader.mark("import", "C:\\fakepath\\results.json");
    assert_eq!(asked(reader, "read"), &object([("control", "import".into())]));
    let file = object([("name", "results.json".into()), ("data", data), ("large", false.into())]);
    reader.act(Action::ToolDone("read", Ok(Value::Array(vec![file]))));
}

/// Taken, the same, kept as they were, refused.
fn came(reader: &Reader) -> [usize; 4] {
    let outcome = reader.room::<Data>().outcome.clone().unwrap();
    assert!(reader.notices().contains("imported"));
    [outcome.taken, outcome.same, outcome.own, outcome.refusals]
}

fn file(records: &[Record]) -> Value {
    export::json(&records.iter().collect::<Vec<_>>(), "2026-11-22T10:00:00Z")
}

#[test]
fn one_or_all_results_are_saved() {
    let (mut reader, [name, _]) = two();
    reader.go(&format!("data:{name} save-json:{name}"));
    assert_eq!(text(asked(&reader, "save"), "name"), "powerbase-power-bases-2026-11-22.json");
    let saved = asked(&reader, "save").get("data").unwrap().get("results").unwrap();
    assert_eq!(saved, &Value::Array(vec![reader.state.records[0].published.clone()]));
    reader.act(Action::ToolDone("save", Ok(object([("sure", true.into())]))));
    assert_eq!(reader.notices(), "saved");

    reader.go(&format!("save-png:{name}"));
    assert_eq!(reader.notices(), "", "what was said of one file is not true of the next");
    let detail = asked(&reader, "picture");
    assert_eq!((text(detail, "as"), text(detail, "title")), ("png", "Power bases"));
    assert!(text(detail, "about").ends_with(" · work team"));
    reader.act(Action::ToolDone("picture", Err("no".into())));
    assert_eq!(reader.notices(), "picture-failed");

    reader.go("back data save-csv");
    assert_eq!(text(asked(&reader, "save"), "name"), "powerbase-2026-11-22.csv");
    let Some(Value::Array(rows)) = asked(&reader, "save").get("rows") else { panic!("no rows") };
    assert_eq!(rows.len(), 3);
}

/// A frame may keep files from being saved, and a page cannot always know.
#[test]
fn what_may_not_have_been_saved_can_be_taken_by_hand() {
    for (sure, notice) in [(Value::Bool(false), "save-refused"), (Value::Null, "saved-perhaps")] {
        let (mut reader, [name, _]) = two();
        reader.go(&format!("data:{name} save-csv:{name}"));
        let told = object([("sure", sure), ("text", "a;b".into()), ("divider", ";".into())]);
        reader.act(Action::ToolDone("save", Ok(told)));
        assert_eq!(reader.notices(), format!("{notice} columns-semicolon"));
        assert_eq!(reader.room::<Data>().unsure, Some(Unsure::Text("a;b".into())));
        reader.go("copy:a;b");
        assert_eq!(text(asked(&reader, "copy"), "text"), "a;b");
        reader.go(&format!("save-png:{name}"));
        assert_eq!(reader.room::<Data>().unsure, None);
        reader.act(Action::ToolDone("picture", Ok(object([("picture", "blob:1".into())]))));
        assert_eq!(reader.room::<Data>().unsure, Some(Unsure::Picture("blob:1".into())));
        reader.go("back data");
        assert_eq!(reader.room::<Data>().unsure, None);
    }
}

#[test]
fn the_way_back_is_the_way_in() {
    let (mut reader, [name, _]) = two();
    reader.go(&format!("data:{name} back"));
    assert_eq!(reader.state.screen, Screen::Result(name));
    reader.go("data back");
    assert_eq!(reader.place(), "history");
    let mut empty = Reader::after("data");
    assert_eq!(empty.state.screen, Screen::Room("data", String::new()));
    empty.go("back");
    assert_eq!(empty.place(), "start");
}

#[test]
fn bringing_in_adds_and_never_takes_away() {
    let (mut reader, [_, older]) = two();
    let records = reader.state.records.clone();
    let mut other = Reader::after("data");
    brought(&mut other, file(&records));
    assert_eq!(came(&other), [2, 0, 0, 0]);
    assert_eq!(other.state.records.len(), 2);
    assert_eq!(other.state.records[1].published, records[1].published);
    let writes = |reader: &Reader| {
        reader.effects.iter().filter(|effect| matches!(effect, Effect::WriteValue(..))).count()
    };
    assert_eq!(writes(&other), 2);
    assert!(
        !other.effects.iter().any(|effect| matches!(effect, Effect::DropDraft(_) | Effect::SaveResult(..)))
    );

    brought(&mut other, file(&records));
    assert_eq!((came(&other), writes(&other)), ([0, 2, 0, 0], 0));

    // The same run with another date: what is here stays.
    let edited = changed(&records[1].published, "completedAt", Some("2020-01-01T00:00:00Z".into()));
    reader.go("data");
    brought(&mut reader, Value::Array(vec![edited, 7.0.into()]));
    assert_eq!((came(&reader), writes(&reader)), ([0, 0, 1, 1], 0));
    assert_eq!(reader.state.record(&older), Some(&records[1]));
    let refused = &reader.room::<Data>().outcome.clone().unwrap().refused[0];
    assert_eq!((refused.file.as_str(), refused.entry, refused.reason), ("results.json", 2, "foreign"));
}

#[test]
fn a_run_under_way_is_not_touched() {
    let (reader, _) = two();
    let records = reader.state.records.clone();
    let mut other = Reader::after("RUN LEG1=4 home data");
    brought(&mut other, file(&records));
    assert_eq!(other.draft(records[0].instrument).mark(0), 4);
    assert_eq!(came(&other), [2, 0, 0, 0]);
}

#[test]
fn files_that_are_none_are_named() {
    let mut reader = Reader::after("data");
    brought(&mut reader, Value::Null);
    let large = object([("name", "big.json".into()), ("data", Value::Null), ("large", true.into())]);
    assert_eq!(came(&reader), [0, 0, 0, 1]);
    reader.act(Action::ToolDone("read", Ok(Value::Array(vec![large]))));
    let outcome = reader.room::<Data>().outcome.clone().unwrap();
    assert_eq!((outcome.refusals, outcome.refused[0].entry, outcome.refused[0].reason), (1, 0, "large"));
    // Ten thousand pieces of garbage are counted, and the first of them listed.
    brought(&mut reader, Value::Array(vec![Value::Null; 10_000]));
    let outcome = reader.room::<Data>().outcome.clone().unwrap();
    assert_eq!((outcome.refusals, outcome.refused.len()), (10_000, 20));
    reader.act(Action::ToolDone("read", Err("gone".into())));
    assert!(reader.notices().ends_with("read-failed"), "{}", reader.notices());
}

/// None of it hangs on a plural, and all of it is in the reader's own digits.
#[test]
fn what_came_of_files_is_counted() {
    let mut reader = Reader::after("data");
    let said = |reader: &Reader| {
        let notices = reader.state.notices.iter();
        let mut gaps = notices.filter_map(|notice| match notice {
            Notice::Room(_, "imported", gaps) => Some(gaps[3].1.clone()),
            _ => None,
        });
        gaps.next().unwrap()
    };
    for (count, own) in [(0, "٠"), (1, "١"), (2, "٢"), (5, "٥"), (11, "١١")] {
        reader.state.sections.set(FORMATS.name(), Resource::Absent);
        brought(&mut reader, Value::Array(vec![Value::Null; count]));
        assert_eq!(said(&reader), count.to_string());
        let digits = text_of(FORMATS.name(), &object([("zero", "٠".into())]));
        reader.state.sections.set(FORMATS.name(), Resource::Here(digits));
        brought(&mut reader, Value::Array(vec![Value::Null; count]));
        assert_eq!(said(&reader), own);
    }
}

#[test]
fn forgetting_asks_first_and_leaves_nothing() {
    let (mut reader, _) = two();
    reader.go("home RUN LEG1=4 home data");
    reader.act(Action::ValueChanged("self/shared/1".into(), Some(object([("version", 1.0.into())]))));
    reader.go("forget-me");
    assert!(reader.state.confirmation.is_some());
    reader.go("cancel confirm");
    assert_eq!(reader.state.records.len(), 2);
    reader.go("forget-me confirm");
    assert!(reader.effects.contains(&Effect::ForgetAll));
    assert_eq!((reader.state.records.len(), reader.state.values.len()), (0, 0));
    assert_eq!(reader.state.drafts, [None, None]);
    assert_eq!((reader.notices().as_str(), reader.state.confirmation.clone()), ("forgotten", None));
    assert_eq!(reader.state.screen, Screen::Room("data", String::new()));
}

#[test]
fn a_kept_result_of_somebody_is_deleted_alone() {
    let mut reader = Reader::after("data");
    for name in ["self/shared/1", "self/shared/2"] {
        reader.act(Action::ValueChanged(name.into(), Some(object([("version", 1.0.into())]))));
    }
    reader.go("drop-shared:self/shared/1 confirm");
    assert!(reader.effects.contains(&Effect::RemoveValue("self/shared/1".into())));
    assert_eq!(reader.state.values.len(), 1);
}

#[test]
fn two_results_stand_in_the_order_of_their_dates() {
    let (mut reader, [newer, older]) = two();
    for subject in [[&newer, &older], [&older, &newer]] {
        let subject = subject.map(String::as_str).join(" ");
        reader.act(Action::Press("history".into(), String::new()));
        reader.act(Action::Press("compare".into(), subject));
        let compare = &reader.room::<Share>().compare;
        assert_eq!((&compare.a, &compare.b), (&older, &newer));
    }
    reader.mark("compare-a", &newer);
    assert_eq!(reader.room::<Share>().compare.a, newer);
    reader.go("back");
    assert_eq!(reader.place(), "history");
}
