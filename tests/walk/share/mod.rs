//! Results as links: what is chosen, made and handed on.

mod address;
mod exact;
mod links;

use crate::reader::Reader;
use powerbase::instruments::instrument::Instrument;
use powerbase::instruments::scoring::Scores;
use powerbase::instruments::shared::OpenedResult;
use powerbase::plain::value::{Value, object};
use powerbase::rooms::common::handoff::rules::{link, mail_address};
use powerbase::rooms::share::rules::Share;
use powerbase::rooms::share::rules::make::Make;
use powerbase::widget::action::{Action, Effect};
use powerbase::widget::screen::Screen;

/// A reader with a result of each instrument, in the room for sharing the first.
pub fn sharing(script: &str) -> Reader {
    let mut reader = Reader::after("OFFER skip QUIZ");
    (0..12).for_each(|place| reader.go(if place < 11 { "PAST" } else { "choose:N answer finish" }));
    let name = reader.state.latest(Instrument::PowerBases).unwrap().name();
    reader.go(&format!("share:{name} {script}"));
    assert_eq!(reader.place(), "share", "{:?}", reader.state.notices);
    reader
}

/// What the reader chose for the link.
pub fn make(reader: &Reader) -> &Make {
    &reader.room::<Share>().make
}

pub fn code(reader: &Reader) -> String {
    make(reader).code.clone().unwrap_or_default()
}

/// A reader who has nothing, and followed a link.
pub fn visitor(code: &str) -> Reader {
    let mut reader = Reader::new();
    reader.act(Action::Link(code.into()));
    reader
}

pub fn shown(reader: &Reader) -> &OpenedResult {
    assert_eq!(reader.place(), "link");
    reader.room::<Share>().link.found.as_ref().unwrap().as_ref().unwrap()
}

#[test]
fn scores_alone_are_what_is_offered_first() {
    let reader = sharing("make");
    let visitor = visitor(&code(&reader));
    let shared = shown(&visitor);
    let own = Scores::of(&[3; 30], &[0; 12]);
    let bases = shared.bases.as_ref().unwrap();
    assert_eq!((bases.scores, bases.answers.as_ref(), shared.quiz.as_ref()), (own, None, None));
    assert_eq!((shared.month.as_str(), shared.name.as_deref()), ("2026-11", None));
}

#[test]
fn a_link_opens_the_page_that_was_named_last() {
    let mut reader = sharing("make");
    let made = code(&reader);
    reader.act(Action::Page("https://example.org/other".into(), false));
    assert_eq!(link(&reader.state, &made), ["https://example.org/other#pb-", &made].concat());
}

#[test]
fn another_choice_removes_the_link() {
    for change in ["contents=answers", "together=on", "called=Ada"] {
        let mut reader = sharing("make");
        assert!(!code(&reader).is_empty());
        reader.go(change);
        reader.go(change);
        assert_eq!((code(&reader).as_str(), make(&reader).said), ("", "withdrawn"), "{change}");
        reader.go("make");
        assert!(!code(&reader).is_empty());
    }
    let mut reader = sharing("make");
    reader.go("contents=scores together= called=");
    assert!(!code(&reader).is_empty(), "the same choice removes nothing");
}

#[test]
fn all_of_it_in_one_link() {
    let reader = sharing("contents=answers together=on called=Ada make");
    let visitor = visitor(&link(&reader.state, &code(&reader)));
    let shared = shown(&visitor);
    assert_eq!(shared.name.as_deref(), Some("Ada"));
    assert_eq!(shared.bases.as_ref().unwrap().answers.as_ref().unwrap().items(), [3; 30]);
    assert_eq!(shared.quiz.as_ref().unwrap().scores.chosen, [0, 0, 0, 12]);
    assert_eq!(shared.key, reader.state.latest(Instrument::Influence).unwrap().key);
}

#[test]
fn a_long_name_is_cut_where_a_letter_ends() {
    let mut reader = sharing("");
    reader.mark("called", &"ü".repeat(40));
    assert_eq!(make(&reader).name, "ü".repeat(31));
    assert_eq!(make(&reader).said, "notice-name-cut");
    reader.mark("called", "  <b>Ada</b>  ");
    assert_eq!((make(&reader).name.as_str(), make(&reader).said), ("<b>Ada</b>", ""));
}

#[test]
fn what_was_typed_outlives_a_look_at_the_qr_code() {
    let mut reader = sharing("contents=answers called=Ada make");
    let before = make(&reader).clone();
    let link = link(&reader.state, &code(&reader));
    reader.act(Action::Press("qr".into(), link.clone()));
    assert_eq!(reader.place(), "qr");
    reader.go("back");
    assert_eq!((reader.place().as_str(), make(&reader)), ("share", &before));
    reader.go("back");
    assert_eq!(reader.place(), "result power-bases");
    let quiz = reader.state.latest(Instrument::Influence).unwrap().name();
    reader.go(&format!("share:{quiz}"));
    assert_eq!((make(&reader).answers, code(&reader).as_str()), (false, ""));
}

#[test]
fn copying_and_sending_say_how_it_went() {
    let mut reader = sharing("make");
    assert!(reader.log.contains(&Effect::Tool("ready", Value::Null)));
    reader.act(Action::ToolDone("ready", Ok(object([("send", true.into())]))));
    assert!(reader.room::<Share>().handoff.can_send);
    reader.act(Action::Press("copy".into(), "https://example.org/#pb-x".into()));
    assert_eq!(
        reader.effects,
        [Effect::Tool("copy", object([("text", "https://example.org/#pb-x".into())]))]
    );
    for (told, notice) in [
        (Action::ToolDone("copy", Ok(Value::Null)), "copied"),
        (Action::ToolDone("copy", Err("not allowed".into())), "copy-refused"),
        (Action::ToolDone("send", Ok(Value::Null)), "copy-refused"),
        (Action::ToolDone("send", Err("no".into())), "send-refused"),
    ] {
        reader.act(told);
        assert_eq!(reader.notices(), notice);
    }
    assert_eq!(mail_address("a b", "x\ny&ü"), "mailto:?subject=a%20b&body=x%0D%0Ay%26%C3%BC");
}

#[test]
fn a_page_without_an_address_gives_the_bare_code() {
    let mut reader = sharing("make");
    let made = code(&reader);
    assert_eq!(link(&reader.state, &made), format!("https://example.org/post#pb-{made}"));
    reader.state.config.page = String::new();
    assert_eq!(link(&reader.state, &made), made);
    assert!(matches!(reader.state.screen, Screen::Room(..)));
}
