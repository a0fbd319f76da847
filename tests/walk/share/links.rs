//! Links opened and kept, and what scripts are told of them.

use super::{code, sharing, shown, visitor};
use crate::reader::Reader;
use powerbase::codec::{self, Aggregate, Code, Cohort, Invite, RaterAnswers};
use powerbase::instruments::instrument::Instrument;
use powerbase::plain::shape;
use powerbase::plain::value::Value;
use powerbase::rooms::common::kept::screen as saving;
use powerbase::rooms::share::rules::{Share, link as room, scripts};
use powerbase::widget::action::{Action, Effect};
use powerbase::widget::config::StorageKind;
use powerbase::widget::notice::Notice;

fn refused(text: &str) -> &'static str {
    let reader = visitor(text);
    assert_eq!(reader.place(), "link");
    reader.room::<Share>().link.found.clone().unwrap().unwrap_err().name()
}

fn ask(reader: &Reader, what: &str, detail: &str) -> Result<Value, &'static str> {
    scripts::ask(&reader.state, what, detail).map(|answer| shape::write(&answer))
}

#[test]
fn a_link_is_kept_only_at_the_readers_wish() {
    let made = code(&sharing("called=Ada make"));
    let mut reader = visitor(&made);
    let writes =
        |reader: &Reader| reader.log.iter().filter(|effect| matches!(effect, Effect::WriteValue(..))).count();
    assert_eq!((writes(&reader), reader.state.values.len()), (0, 0));
    reader.go("keep keep");
    assert_eq!((writes(&reader), reader.notices().as_str()), (1, "link-kept"));
    let kept = reader.state.value("self/shared/1").unwrap();
    assert_eq!(kept.get("code").and_then(Value::text), Some(made.as_str()));
    assert_eq!(kept.get("name").and_then(Value::text), Some("Ada"));
    assert_eq!(room::kept(&reader.state, &made), Some("self/shared/1"));
    reader.act(Action::Link(code(&sharing("contents=answers make"))));
    reader.go("keep");
    assert!(reader.state.value("self/shared/2").is_some());
    reader.go("home");
    assert_eq!(reader.place(), "start");
}

/// What is said of saving is true of the page and its browser, as they are.
#[test]
fn saving_is_offered_where_it_can_be() {
    let full = Some(Notice::StorageFull);
    for (storage, refused, offered, place) in [
        (StorageKind::Local, None, "Save in this browser", "Saved in this browser."),
        (StorageKind::Session, None, "Save until I close this tab", "Saved until you close this tab."),
        (StorageKind::Local, full, "", "Not saved: gone when you close this page."),
        (StorageKind::None, Some(Notice::StorageNone), "", "Not saved: gone when you close this page."),
    ] {
        let mut reader = visitor(&code(&sharing("make")));
        reader.state.config.storage = storage;
        let lost = refused.is_some();
        reader.act(Action::StorageStatus(refused));
        assert_eq!(saving::offer(&reader.state).unwrap_or_default(), offered);
        reader.go("keep");
        let held = if lost { vec!["self/shared/1".to_string()] } else { Vec::new() };
        reader.act(Action::Held(held, 0));
        assert_eq!(saving::place(&reader.state, "self/shared/1"), place);
    }
}

/// Names as people have them, and as others try them: none is filled in twice or cut within a letter.
#[test]
fn any_name_arrives_as_it_was_given() {
    let arabic = "عبد".repeat(10) + "و!";
    for name in ["🙂", arabic.as_str(), "{n}", "{name}", "<b>x</b>", "a\u{2069}b", ""] {
        let mut reader = sharing("");
        reader.mark("called", name);
        reader.go("make");
        let visitor = visitor(&code(&reader));
        assert_eq!(shown(&visitor).name.as_deref().unwrap_or_default(), name);
    }
}

#[test]
fn ones_own_result_is_laid_beside_it() {
    let made = code(&sharing("make"));
    let mut reader = Reader::new();
    reader.moment.key = 5000;
    reader.go("start:power-bases context=class next page next page next page next page next page next skip");
    reader.act(Action::Link(made.clone()));
    let own = room::own(&reader.state, shown(&reader), Instrument::PowerBases).unwrap();
    assert_eq!(own.context().map(|context| context.tag()), Some("class"));
    assert!(!room::is_mine(&reader.state, shown(&reader)));
    let mut author = sharing("");
    author.act(Action::Link(made));
    assert!(room::is_mine(&author.state, shown(&author)));
    assert_eq!(room::own(&author.state, shown(&author), Instrument::PowerBases), None);
}

#[test]
fn a_link_that_cannot_be_shown_says_why() {
    let whole = code(&sharing("make"));
    let foreign = codec::write(&codec::read(&whole, codec::pack("powerbase@1")).unwrap(), 7);
    for (text, name) in [
        (whole[..20].to_string(), "damaged"),
        (whole.replacen(&whole[9..10], if &whole[9..10] == "A" { "B" } else { "A" }, 1), "damaged"),
        (String::new(), "damaged"),
        ("🙂".to_string(), "damaged"),
        (["I", &whole[1..]].concat(), "newer"),
        (foreign, "unknown-pack"),
    ] {
        assert_eq!(refused(&text), name, "{text}");
        assert_eq!(ask(&Reader::new(), "open", &text), Err(name), "{text}");
    }
    for around in [
        "<{}>",
        "{}.",
        "\"{}\"",
        "https://example.org/?a=b#pb={}",
        "https://example.org/%23pb%3D{}",
        "https://example.org/#/x?pb={}",
    ] {
        let text = around.replace("{}", &whole);
        assert!(ask(&Reader::new(), "open", &text).is_ok(), "{text}");
    }
}

/// A class's code is for the room of classes, whatever stands around it.
#[test]
fn a_class_is_for_another_room() {
    let code =
        codec::write_class(&Cohort { given: 7, n: 4, ..Cohort::default() }, codec::pack("powerbase@1"));
    assert_eq!(ask(&Reader::new(), "open", &code), Err("class"));
    for came in [code.clone(), format!("%20{code}"), format!("https://example.org/#pb-{code}.")] {
        assert_eq!(visitor(&came).place(), "class", "{came}");
    }
}

#[test]
fn scripts_get_the_code_and_what_it_holds() {
    let reader = sharing("");
    let Ok(Value::String(code)) = ask(&reader, "code", "answers") else { panic!("no code") };
    let opened = ask(&Reader::new(), "open", &code).unwrap();
    let Some(Value::Array(results)) = opened.get("results") else { panic!("{opened:?}") };
    for (instrument, result) in Instrument::ALL.into_iter().zip(results) {
        let own = &reader.state.latest(instrument).unwrap().published;
        for member in
            ["version", "instrument", "pack", "context", "answers", "forecasts", "scores", "flags", "partial"]
        {
            assert_eq!(result.get(member), own.get(member), "{member}");
        }
        assert_eq!(result.get("completedAt").and_then(Value::text), Some("2026-11"));
    }
    assert_eq!(ask(&Reader::new(), "code", ""), Ok(Value::Null));
}

#[test]
fn scripts_get_scores_without_answers() {
    let reader = sharing("");
    let Ok(Value::String(code)) = ask(&reader, "code", "") else { panic!("no code") };
    let opened = ask(&Reader::new(), "open", &code).unwrap();
    let Some(Value::Array(results)) = opened.get("results") else { panic!("{opened:?}") };
    let own = Instrument::ALL.map(|instrument| &reader.state.latest(instrument).unwrap().published);
    assert_eq!(results[0].get("scores"), own[0].get("scores"));
    assert_eq!(results[1].get("scores").unwrap().get("index"), own[1].get("scores").unwrap().get("index"));
    assert_eq!(results[1].get("scores").unwrap().get("forecastHits"), Some(&Value::Null));
    assert!(results.iter().all(|result| result.get("answers") == Some(&Value::Object(Vec::new()))));
}

#[test]
fn scripts_are_told_of_the_other_kinds() {
    let pack = codec::pack("powerbase@1");
    let open = |code: Code| ask(&Reader::new(), "open", &codec::write(&code, pack));
    let text = |value: &Value, name: &str| value.get(name).and_then(Value::text).map(String::from);
    let invite =
        open(Code::Invite(Invite { facilitator: true, invite: 0xbeef, context: 2, name: None })).unwrap();
    assert_eq!(
        ["kind", "role", "invite", "context"].map(|name| text(&invite, name).unwrap()),
        ["invite", "facilitator", "0000beef", "class"]
    );
    let mut rating = RaterAnswers {
        month: 82,
        invite: 1,
        key: 2,
        flags: 1,
        items: [0; 30],
        supplement: [0; 12],
        singles: [1; 10],
    };
    rating.items[1] = 5;
    let rating = open(Code::Rating(rating)).unwrap();
    let answers = rating.get("answers").unwrap();
    let marks = ["EXP1", "GC-LEG", "GCX", "LEG1"].map(|id| answers.get(id).and_then(Value::number));
    assert_eq!(marks, [Some(5.0), Some(0.0), Some(1.0), None]);
    let aggregate = |n| open(Code::Aggregate(Aggregate { n, context: 1, ..Aggregate::default() }));
    assert_eq!(aggregate(2), Err("damaged"));
    assert_eq!(aggregate(3).unwrap().get("n"), Some(&Value::Number(3.0)));
}
