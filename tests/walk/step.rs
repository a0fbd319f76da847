//! The next step: proposed, written, committed to, marked later, saved and deleted.

use crate::common::value;
use crate::reader::Reader;
use powerbase::plain::value::{Value, object};
use powerbase::rooms::common::plans::rules::listed::committed;
use powerbase::rooms::common::plans::rules::step::{Step, kept_as, step};
use powerbase::rooms::data::rules::Data;
use powerbase::rooms::planner::rules::Planners;
use powerbase::rooms::planner::rules::step::standing;
use powerbase::widget::action::{Action, Effect};
use powerbase::widget::section::Section;
use serde_json::json;

/// Through the twelve scenarios, the same choice in each.
fn scenarios() -> String {
    ["QUIZ ", &"PAST ".repeat(11), "choose:N answer finish"].concat()
}

/// What stands in the fields of a step that is being written.
pub fn draft(reader: &Reader) -> Step {
    reader.room::<Planners>().next.draft(&reader.state)
}

/// The step on screen, and its number.
fn shown(reader: &Reader) -> (String, Step) {
    standing(&reader.state).unwrap()
}

/// What the last action had saved: the name and the text of a file.
fn file(reader: &Reader) -> (String, String) {
    let detail = reader.effects.iter().find_map(|effect| match effect {
        Effect::Tool("save", detail) => Some(detail),
        _ => None,
    });
    let text = |name: &str| detail.unwrap().get(name).unwrap().text().unwrap().to_string();
    assert_eq!(text("type"), "text/calendar;charset=utf-8");
    (text("name"), text("text"))
}

/// A reader with a result of the self-assessment, on the screen of their next step.
pub fn from_bases() -> (Reader, String) {
    let mut reader = Reader::after("OFFER skip");
    let name = reader.state.records[0].name();
    reader.go(&format!("step:{name}"));
    (reader, name)
}

#[test]
fn a_result_proposes_the_step_that_it_shows() {
    let (reader, _) = from_bases();
    assert_eq!(reader.place(), "step");
    let draft = draft(&reader);
    let proposal = reader.room::<Planners>().next.proposal(&reader.state).0.unwrap();
    let tip = format!("tips.{}.{}", proposal.act.base.code(), proposal.act.number);
    assert_eq!(draft.words, reader.state.text(Section::RESULT, &tip));
    assert_eq!((draft.day.as_str(), draft.became.as_str()), ("2026-11-29", "open"));
    assert!(draft.why.contains("none is lower: Referent\u{a0}·\u{a0}"), "{}", draft.why);
    assert!(!draft.why.contains('{') && draft.planner == "canvas");
}

#[test]
fn scenarios_propose_by_the_weakest_choice() {
    let mut reader = Reader::after(&scenarios());
    let name = reader.state.records[0].name();
    reader.go(&format!("step:{name}"));
    let draft = draft(&reader);
    assert_eq!(
        (draft.planner.as_str(), draft.words.as_str()),
        ("intent", "After every urgent order, explain why.")
    );
    assert!(draft.why.contains("“Urgent safety” · 0 of 3 · recommended first: "), "{}", draft.why);
}

#[test]
fn without_a_result_the_words_are_the_readers() {
    let mut reader = Reader::after("planner step step-other step-commit");
    assert_eq!((reader.place().as_str(), reader.notices().as_str()), ("step", "step-empty"));
    reader.mark("step-words", "  \n ");
    reader.go("step-commit");
    assert_eq!(reader.notices(), "step-empty");
    reader.mark("step-words", "Ask Ann");
    assert_eq!(reader.notices(), "");
    reader.go("step-commit");
    let (_, step) = shown(&reader);
    assert_eq!((step.words.as_str(), step.planner.as_str(), step.why.as_str()), ("Ask Ann", "", ""));
    reader.go("step-calendar");
    assert!(!file(&reader).1.contains("-retake@"), "there is nothing to take again");
    reader.go("back");
    assert_eq!(reader.place(), "planner");
    reader.go("back");
    assert_eq!(reader.place(), "start");
}

#[test]
fn other_proposals_follow_and_come_round_again() {
    let mut reader = Reader::after(&["OFFER skip home ", &scenarios()].concat());
    let bases =
        reader.state.records.iter().map(|record| record.name()).find(|name| name.ends_with("bases")).unwrap();
    reader.go(&format!("step:{bases}"));
    let first = draft(&reader);
    reader.go("step-other");
    assert_eq!(draft(&reader).planner, "intent", "from the scenarios");
    reader.go("step-other");
    assert_eq!(draft(&reader), first);
}

#[test]
fn what_is_written_is_kept_and_stays_until_it_is_given_up() {
    let (mut reader, name) = from_bases();
    let proposed = draft(&reader);
    reader.mark("step-words", "Listen to Ann");
    let kept = step(&reader.state, "draft").unwrap();
    assert_eq!((kept.version, kept.words.as_str(), &kept.why), (1, "Listen to Ann", &proposed.why));
    reader.mark("step-day", "2026-02-30");
    assert_eq!(reader.notices(), "day");
    assert_eq!(draft(&reader).day, proposed.day);
    reader.mark("step-day", "2026-12-24");
    reader.mark("step-words", "");
    assert_eq!((draft(&reader).words.as_str(), draft(&reader).day.as_str()), ("", "2026-12-24"));
    reader.mark("step-words", "Listen to Bo");
    reader.go(&format!("back step:{name}"));
    assert_eq!(draft(&reader).words, "Listen to Bo");
    assert!(committed(&reader.state).is_empty());
    reader.go("step-anew cancel");
    assert_eq!(draft(&reader).words, "Listen to Bo");
    reader.go("step-anew confirm");
    assert_eq!(draft(&reader), proposed);
}

#[test]
fn a_step_is_committed_to_marked_and_read_back() {
    let (mut reader, name) = from_bases();
    reader.mark("step-words", "Ask Ann; then Bo, and C:\\d\nماذا 🙂");
    reader.go("step-commit");
    let (number, new) = shown(&reader);
    assert_eq!(step(&reader.state, "draft"), None);
    assert!(new.became == "open" && new.made == new.changed);
    reader.go("step-calendar");
    let (file_name, text) = file(&reader);
    assert_eq!(file_name, "powerbase-step-2026-11-29.ics");
    for line in [
        "SUMMARY:Ask Ann\\; then Bo\\, and C:\\\\d\r\n",
        "DTSTART;VALUE=DATE:20261129\r\n",
        "DTSTART;VALUE=DATE:20270222\r\n",
        "DESCRIPTION:Ask Ann\\; then Bo\\, and C:\\\\d\\nماذا 🙂\\n\\nWhy this one?",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
    let uids = |text: &str| {
        text.lines().filter(|line| line.starts_with("UID:")).map(str::to_string).collect::<Vec<_>>()
    };
    reader.go("step-day=2026-12-01 step-calendar");
    assert_eq!(uids(&file(&reader).1), uids(&text), "another day, the same step");
    assert_eq!(uids(&text).len(), 2);
    reader.go("step-became=changed step-became=nonsense");
    reader.mark("step-instead", "Write to Ann");
    let (_, step) = shown(&reader);
    assert_eq!(
        (step.became.as_str(), step.latest(), step.words.starts_with("Ask")),
        ("changed", "Write to Ann", true)
    );
    reader.go("step-became=done");
    assert!(shown(&reader).1.latest().starts_with("Ask Ann"));
    reader.go("planner:canvas back back");
    assert_eq!(reader.place(), "result power-bases");
    reader.go(&format!("history step:{number} back"));
    assert_eq!(reader.place(), "history");
    // Another one, from the same result: it is listed first, as it is still to be done.
    reader.go(&format!("step:{name} step-commit"));
    let listed = committed(&reader.state);
    assert_eq!(listed.iter().map(|step| step.became).collect::<Vec<_>>(), ["open", "done"]);
}

#[test]
fn what_became_of_the_file_is_told() {
    let (mut reader, _) = from_bases();
    reader.go("step-commit");
    for (answer, notice) in [
        (Ok(object([("sure", true.into())])), "ics-saved"),
        (Ok(object([("sure", Value::Null)])), "ics-perhaps"),
        (Ok(object([("sure", false.into())])), "ics-refused"),
        (Err("no".to_string()), "ics-refused"),
    ] {
        reader.go("step-calendar");
        reader.act(Action::ToolDone("save", answer));
        assert_eq!(reader.notices(), notice);
    }
    reader.go("step-day=");
    reader.go("step-calendar");
    assert!(!reader.effects.iter().any(|effect| matches!(effect, Effect::Tool(..))), "no day, no file");
}

#[test]
fn a_step_is_deleted_once_that_is_confirmed() {
    let (mut reader, _) = from_bases();
    reader.go("step-commit step-delete cancel");
    assert_eq!(committed(&reader.state).len(), 1);
    reader.go("step-delete confirm");
    assert_eq!((committed(&reader.state).len(), reader.place().as_str()), (0, "result power-bases"));
}

#[test]
fn where_the_last_result_is_deleted_the_list_has_the_steps() {
    let (mut reader, name) = from_bases();
    reader.go(&format!("step-commit history delete:{name} confirm"));
    assert_eq!((reader.state.records.len(), reader.place().as_str()), (0, "history"));
    reader.go("data back");
    assert_eq!(reader.place(), "history");
    let number = committed(&reader.state)[0].number.to_string();
    reader.go(&format!("step:{number} step-delete confirm data back"));
    assert_eq!(reader.place(), "start");
}

#[test]
fn another_tab_marks_the_same_step() {
    let (mut reader, _) = from_bases();
    reader.go("step-commit");
    let (number, mut step) = shown(&reader);
    step.became = "done".into();
    reader.act(Action::ValueChanged(kept_as(&number), Some(step.write())));
    reader.mark("step-instead", "x");
    assert_eq!(shown(&reader).1.became, "done");
    reader.act(Action::ValueChanged(kept_as(&number), None));
    assert_eq!((reader.place().as_str(), reader.notices().as_str()), ("result power-bases", "step-deleted"));
}

#[test]
fn no_step_is_committed_to_on_a_day_that_is_none() {
    let (mut reader, _) = from_bases();
    reader.go("step-day=12026-11-22 step-words=Ask step-commit");
    assert_eq!((reader.notices().as_str(), committed(&reader.state).len()), ("day", 0));
    reader.go("step-day=2026-12-22 step-commit");
    assert_eq!((reader.notices().as_str(), committed(&reader.state).len()), ("", 1));
}

#[test]
fn a_day_that_is_none_goes_into_no_calendar() {
    let (mut reader, _) = from_bases();
    reader.go("step-commit step-day=12026-11-22 step-calendar");
    assert!(!reader.effects.iter().any(|effect| matches!(effect, Effect::Tool(..))));
    assert_eq!(reader.notices(), "day", "what is said of it stays");
    reader.go("step-day=2026-12-22 step-calendar");
    assert!(file(&reader).1.contains("DTSTART;VALUE=DATE:20261222"));
}

#[test]
fn days_are_the_readers_own() {
    // In the evening in Los Angeles it is tomorrow in UTC, in the morning in Auckland yesterday.
    for (own, proposed, again) in
        [("2026-11-21", "2026-11-28", "20270221"), ("2026-11-30", "2026-12-07", "20270228")]
    {
        let mut reader = Reader::after("OFFER skip");
        reader.moment.today = own.into();
        reader.go(&format!("step:{} step-words=Ask step-commit", reader.state.records[0].name()));
        assert_eq!((shown(&reader).1.day.as_str(), shown(&reader).1.made.date.as_str()), (proposed, own));
        reader.go("step-calendar");
        assert!(file(&reader).1.contains(&format!("DTSTART;VALUE=DATE:{again}")), "{}", file(&reader).1);
    }
}

#[test]
fn a_day_that_has_passed_is_told_as_long_as_the_step_is_to_be_done() {
    let (mut reader, _) = from_bases();
    let passed = |reader: &Reader, step: &Step| reader.room::<Planners>().next.has_passed(step);
    for (day, told) in [("2026-11-21", true), ("2026-11-22", false), ("2027-01-01", false), ("", false)] {
        reader.go(&format!("step-day={day}"));
        assert_eq!(passed(&reader, &draft(&reader)), told, "{day}");
    }
    reader.go("step-day=2026-11-01 step-commit");
    assert!(passed(&reader, &shown(&reader).1));
    reader.go("step-became=done");
    assert!(!passed(&reader, &shown(&reader).1));
}

#[test]
fn the_exercise_is_not_taken_again_on_a_day_that_has_passed() {
    let (mut reader, _) = from_bases();
    reader.go("step-commit");
    for (today, again) in [("2027-02-21", true), ("2027-02-22", false), ("2027-05-01", false)] {
        reader.moment.today = today.into();
        reader.go("step-calendar");
        assert_eq!(file(&reader).1.contains("-retake@"), again, "{today}");
    }
}

#[test]
fn a_step_that_is_gone_when_its_reader_comes_back_to_it_is_left() {
    let (mut reader, _) = from_bases();
    reader.go("step-commit");
    let (number, _) = shown(&reader);
    reader.go("planner:canvas");
    reader.act(Action::ValueChanged(kept_as(&number), None));
    reader.go("back");
    assert_eq!((reader.place().as_str(), reader.notices().as_str()), ("result power-bases", "step-deleted"));
}

#[test]
fn only_scores_have_a_margin() {
    let blank = ["RUN ", &"next next ".repeat(5), "skip"].concat();
    for (way, margin) in [("OFFER skip", true), (&scenarios(), false), (&blank, false)] {
        let mut reader = Reader::after(way);
        reader.go(&format!("step:{}", reader.state.records[0].name()));
        let step = draft(&reader);
        assert_eq!(step.margin, margin, "{}", step.why);
    }
}

#[test]
fn damaged_steps_are_set_aside() {
    for damaged in [
        json!({ "version": 1, "words": 7 }),
        json!({ "version": 1, "words": "x", "became": "lost" }),
        json!(7),
    ] {
        let mut reader = Reader::new();
        reader.act(Action::ValueChanged(kept_as("7"), Some(value(&damaged))));
        reader.go("planner");
        assert_eq!(reader.notices(), "damaged", "{damaged}");
        assert!(
            reader.state.value("self/damaged/self/planner/step/7").is_some()
                && committed(&reader.state).is_empty()
        );
    }
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
fn steps_go_into_the_file_come_back_and_are_counted() {
    let mut reader = Reader::after(
        "planner:canvas canvas-1=Ann planner step step-words=One step-commit back step step-words=Two",
    );
    reader.go("data");
    let counts = reader.room::<Data>().kept_by_rooms(&reader.state);
    assert!(counts.contains(&("planners", 1)) && counts.contains(&("steps", 2)), "{counts:?}");
    reader.go("save-json");
    let data = reader.effects.iter().find_map(|effect| match effect {
        Effect::Tool("save", detail) => detail.get("data").cloned(),
        _ => None,
    });
    let data = data.unwrap();
    assert_eq!(brought(&mut reader, data.clone()), [0, 3, 0, 0]);
    reader.go("data forget-me confirm");
    assert!(committed(&reader.state).is_empty());
    assert_eq!(brought(&mut reader, data), [3, 0, 0, 0]);
    assert_eq!(committed(&reader.state)[0].words, "One");
    let odd = json!({ "format": "powerbase-results", "version": 1, "results": [], "steps": {
        "007": { "version": 1 }, "x": { "version": 1 }, "9": { "version": 2 }, "99999999999": { "version": 1 },
    } });
    assert_eq!(brought(&mut reader, value(&odd)), [0, 0, 0, 1]);
}
