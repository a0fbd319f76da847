//! A result that the page's author asks for: only once the reader agreed, once, and never lost.

use crate::reader::Reader;
use powerbase::plain::value::{Value, object};
use powerbase::widget::action::{Action, Effect};
use powerbase::widget::section::Section;

const TOOL: &str = "webhook";

fn told(reader: &mut Reader, what: &str, more: (&str, Value)) {
    reader.act(Action::ToolDone(TOOL, Ok(object([("do", what.into()), more]))));
}

/// A reader on a page that has an address, `label` on its element.
fn asked(label: &str) -> Reader {
    let mut reader = Reader::new();
    open(&mut reader, label, "2026-11-22T09:59:00Z");
    reader
}

/// The room hears where results go, on a page that was opened then.
fn open(reader: &mut Reader, label: &str, since: &str) {
    let to = ("to", "https://example.org/in");
    let open = [("do", "open"), to, ("host", "example.org"), ("label", label), ("since", since)];
    reader.act(Action::ToolDone(TOOL, Ok(object(open.map(|(name, value)| (name, value.into()))))));
}

/// What the tool was asked by the last action.
fn tools(reader: &Reader) -> Vec<String> {
    let detail = |detail: &Value| match (detail.get("do").and_then(Value::text), detail.get("for")) {
        (Some(what), Some(Value::Number(time))) => format!("{what} {}", (time / 1000.0).round()),
        (what, _) => what.unwrap_or_default().to_string(),
    };
    let asked = reader.effects.iter().filter_map(|effect| match effect {
        Effect::Tool(TOOL, of) => Some(detail(of)),
        _ => None,
    });
    asked.collect()
}

fn answer(reader: &mut Reader, status: f64) {
    told(reader, "post", ("status", status.into()));
}

#[test]
fn nothing_is_sent_before_the_reader_agrees() {
    let mut reader = asked("");
    reader.go("OFFER skip");
    assert_eq!((reader.place().as_str(), tools(&reader)), ("report-to", vec![]));
    reader.go("report-to-skip");
    assert_eq!(reader.place(), "result power-bases");
    assert!(
        !reader.log.iter().any(|effect| matches!(effect, Effect::Tool(TOOL, of) if of.get("body").is_some()))
    );
    // Looking at it again, and another visit, ask no more.
    let name = reader.state.records[0].name();
    reader.go(&format!("history open:{name}"));
    assert_eq!(reader.place(), "result power-bases");
    open(&mut reader, "", "2026-11-22T09:59:00Z");
    assert_eq!(reader.place(), "result power-bases");
}

#[test]
fn a_run_that_was_finished_before_the_room_came_is_asked_about() {
    for (since, place) in
        [("2026-11-22T09:59:00Z", "report-to"), ("2026-11-23T00:00:00Z", "result power-bases")]
    {
        let mut reader = Reader::after("OFFER skip");
        open(&mut reader, "", since);
        assert_eq!(reader.place(), place, "{since}");
    }
    // Who has gone on is asked when they come back to it.
    let mut reader = Reader::after("OFFER skip home start:influence");
    open(&mut reader, "", "2026-11-22T09:59:00Z");
    assert_eq!(reader.place(), "intro");
    reader.go("home history");
    let name = reader.state.records[0].name();
    reader.go(&format!("open:{name}"));
    assert_eq!(reader.place(), "report-to");
}

#[test]
fn what_is_sent_is_what_the_page_is_told_with_the_label() {
    let mut reader = asked("Modul 3");
    reader.go("OFFER skip report-to-send");
    assert_eq!(
        (reader.place().as_str(), reader.notices().as_str()),
        ("result power-bases", "report-sending")
    );
    let sent = reader.effects.iter().find_map(|effect| match effect {
        Effect::Tool(TOOL, detail) => detail.get("body").cloned(),
        _ => None,
    });
    let (Some(Value::Object(mut sent)), Value::Object(result)) =
        (sent, reader.state.records[0].published.clone())
    else {
        panic!("no body")
    };
    assert_eq!(sent.pop(), Some(("label".to_string(), "Modul 3".into())));
    assert_eq!(sent, result);
    answer(&mut reader, 204.0);
    assert_eq!((reader.notices().as_str(), tools(&reader)), ("report-sent", vec![]));
    assert!(!reader.state.values.iter().any(|(name, _)| name.starts_with("self/queue/")));
}

/// What each answer leads to: what is said, what is done next, whether it still waits.
#[test]
fn each_answer_is_understood() {
    for (status, notice, next, waits) in [
        (200.0, "report-sent", "", false),
        (409.0, "report-sent", "", false),
        (0.0, "report-late", "wait 1", true),
        (500.0, "report-late", "wait 1", true),
        (503.0, "report-late", "wait 1", true),
        (408.0, "report-late", "wait 1", true),
        (-1.0, "report-sending", "wait 2", true),
        (400.0, "report-refused", "", false),
        (401.0, "report-refused", "", false),
        (404.0, "report-refused", "", false),
        (413.0, "report-refused", "", false),
    ] {
        let mut reader = asked("");
        reader.go("OFFER skip report-to-send");
        answer(&mut reader, status);
        assert_eq!(
            (reader.notices().as_str(), tools(&reader).join(",").as_str()),
            (notice, next),
            "{status}"
        );
        let waiting = reader.state.values.iter().any(|(name, _)| name.starts_with("self/queue/"));
        assert_eq!(waiting, waits, "{status}");
        assert_eq!(reader.state.records.len(), 1, "{status}");
    }
}

#[test]
fn what_did_not_arrive_is_sent_again() {
    let mut reader = asked("");
    reader.go("OFFER skip report-to-send");
    answer(&mut reader, 0.0);
    reader.moment.clock += 5_000.0;
    told(&mut reader, "wait", ("", Value::Null));
    assert_eq!(tools(&reader), ["post"]);
    // The reader came back another day.
    let mut later = asked("");
    later.state.values = reader.state.values.clone();
    told(&mut later, "wait", ("", Value::Null));
    assert_eq!(tools(&later), ["post"]);
    answer(&mut later, 200.0);
    assert_eq!(later.notices(), "report-sent");
}

#[test]
fn a_reader_who_left_while_asked_is_asked_again() {
    let mut reader = asked("");
    reader.go("OFFER skip");
    let mut later = Reader::new();
    (later.state.values, later.state.records) = (reader.state.values, reader.state.records);
    open(&mut later, "", "2026-11-23T00:00:00Z");
    assert_eq!(later.place(), "report-to");
}

#[test]
fn nobody_is_asked_about_results_that_came_otherwise() {
    let mut reader = asked("");
    let other = Reader::after("OFFER skip").state.records;
    reader.act(Action::Results(other));
    assert_eq!(reader.place(), "start");
}

#[test]
fn an_address_that_is_none_is_told_to_the_author_alone() {
    let mut reader = Reader::new();
    told(&mut reader, "open", ("message", "report-to: ftp: is not https:".into()));
    assert_eq!(reader.notices(), "");
    let error = reader.events("powerbase-error")[0];
    assert_eq!(error.get("name").and_then(Value::text), Some("report-to"));
    reader.go("OFFER skip");
    assert_eq!(reader.place(), "result power-bases");
}

#[test]
fn where_a_result_is_asked_for_nobody_says_that_nothing_is_sent() {
    let kept = |reader: &Reader| reader.state.text(Section::FIRST, "ui.kept").to_string();
    assert!(kept(&Reader::new()).ends_with("Nothing is sent."));
    assert!(kept(&asked("")).ends_with("unless you agree at the end."));
}
