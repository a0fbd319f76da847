//! Tools of the page whose script did not come.

use crate::reader::Reader;
use powerbase::instruments::instrument::Instrument;
use powerbase::plain::value::Value;
use powerbase::widget::action::{Action, Effect};

const REASON: &str = "tools.js: 503";

fn lose(reader: &mut Reader, tool: &'static str, detail: &str) {
    reader.act(Action::ToolLost(tool, detail.into(), REASON.into()));
}

/// A reader who made a link, and whose first press of "Copy" found no tool.
fn without_copy() -> Reader {
    let mut reader = Reader::after("OFFER skip");
    let name = reader.state.latest(Instrument::PowerBases).unwrap().name();
    reader.go(&format!("share:{name} make"));
    lose(&mut reader, "copy", "a link");
    assert_eq!(reader.notices(), "part-failed");
    assert!(!reader.state.is_busy());
    reader
}

#[test]
fn try_again_asks_the_same_once_more() {
    let mut reader = without_copy();
    for _ in 0..2 {
        reader.go("retry");
        assert_eq!(reader.effects, [Effect::Tool("copy", "a link".into())]);
        lose(&mut reader, "copy", "a link");
        assert_eq!((reader.notices().as_str(), reader.place().as_str()), ("part-failed", "share"));
    }
    reader.go("retry");
    reader.act(Action::ToolDone("copy", Ok(Value::Null)));
    assert_eq!(reader.notices(), "copied");
}

#[test]
fn the_notice_goes_when_the_tool_has_answered_however_it_was_asked() {
    for answer in [Ok(Value::Null), Err("the browser refuses".to_string())] {
        let mut reader = without_copy();
        reader.act(Action::ToolDone("ready", Ok(Value::Null)));
        assert_eq!(reader.notices(), "part-failed", "another tool says nothing of this one");
        reader.act(Action::ToolDone("copy", answer.clone()));
        assert_eq!(reader.notices(), if answer.is_ok() { "copied" } else { "copy-refused" });
        reader.go("retry");
        assert_eq!(reader.effects, [], "nothing is left to be tried again");
    }
}

#[test]
fn the_notice_goes_with_the_screen() {
    let mut reader = without_copy();
    reader.go("back");
    assert_eq!((reader.place().as_str(), reader.notices().as_str()), ("result power-bases", ""));
    assert_eq!(reader.state.lost, None);
}

#[test]
fn what_is_asked_ahead_of_need_fails_in_silence() {
    let mut reader = Reader::after("OFFER skip data");
    lose(&mut reader, "ready", "");
    assert_eq!(reader.notices(), "");
}
