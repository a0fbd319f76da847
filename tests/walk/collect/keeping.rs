//! What is kept, what comes back, what other tabs do, what is deleted.

use super::{KEPT, answer, answers, facilitating, facilitator, with};
use crate::feedback::opened;
use crate::reader::Reader;
use powerbase::plain::value::Value;
use powerbase::rooms::collect::rules::Collect;
use powerbase::rooms::collect::rules::{Answer, Source};
use powerbase::rooms::common::words::rules::PEOPLE;
use powerbase::widget::action::{Action, Effect};
use powerbase::widget::notice::Confirmation;

/// A new page whose browser has kept this.
fn again(kept: &Value) -> Reader {
    let mut reader = Reader::new();
    reader.act(Action::ValueChanged(KEPT.into(), Some(kept.clone())));
    reader.link(&facilitator());
    reader.work();
    reader
}

fn kept(reader: &Reader) -> Value {
    reader.state.value(KEPT).cloned().unwrap()
}

#[test]
fn a_collection_comes_back_with_all_that_it_knows() {
    let mut reader = with(&answers(5));
    reader.press("collect-make");
    let value = kept(&reader);
    assert_eq!(value.get("version"), Some(&1.0.into()));
    let mut back = again(&value);
    assert_eq!(back.room::<Collect>().pool.codes(" "), reader.room::<Collect>().pool.codes(" "));
    assert_eq!(back.room::<Collect>().released, reader.room::<Collect>().released);
    assert_eq!(back.made(), reader.made());
    assert_eq!((back.notices().as_str(), back.room::<Collect>().tally.is_none()), ("", true));
    assert!(!back.log.iter().any(|effect| matches!(effect, Effect::WriteValue(..))));
    // The guard still knows the aggregate of the page before.
    back.paste(&answer(6, 2));
    back.press("collect-make");
    assert!(back.notices().ends_with("collect-near"), "{}", back.notices());
}

#[test]
fn the_order_of_arrival_is_not_kept() {
    let forth = with(&answers(9));
    let back: Vec<String> = answers(9).into_iter().rev().collect();
    assert_eq!(kept(&forth), kept(&with(&back)));
}

/// The list on screen begins as the whole list does.
#[test]
fn the_first_answers_are_those_of_the_smallest_hashes() {
    let reader = with(&answers(60));
    let pool = &reader.room::<Collect>().pool;
    let names = |answers: Vec<&Answer>| answers.iter().map(|answer| answer.name()).collect::<Vec<_>>();
    for n in [0, 1, 25, 60, 100] {
        assert_eq!(names(pool.first(n)), names(pool.sorted())[..n.min(60)]);
    }
}

#[test]
fn what_is_typed_survives_a_look_elsewhere() {
    let mut reader = with(&answers(2));
    reader.mark("codes", "half a message");
    reader.press("home");
    reader.link(&facilitator());
    let collect = &reader.room::<Collect>();
    assert_eq!(
        (collect.typed.as_str(), collect.shown.as_str(), reader.here()),
        ("half a message", "half a message", 2)
    );
}

#[test]
fn another_tab_adds_and_deletes() {
    let mut reader = with(&answers(2));
    let theirs = kept(&with(&answers(4)));
    reader.act(Action::ValueChanged(KEPT.into(), Some(theirs)));
    assert_eq!((reader.here(), reader.room::<Collect>().tally.is_some()), (4, false));
    reader.act(Action::ValueChanged(KEPT.into(), None));
    assert_eq!((reader.here(), reader.room::<Collect>().made.as_str()), (0, ""));
}

/// While a text is under way its answers are nowhere else yet.
#[test]
fn another_tab_adds_while_a_text_is_under_way() {
    let mut reader = facilitating();
    reader.mark("codes", &answers(4_000).join("\n"));
    reader.press("collect-add");
    let theirs = kept(&with(&[answer(9_000, 3)]));
    reader.act(Action::ValueChanged(KEPT.into(), Some(theirs)));
    reader.act(Action::ToolDone("later", Ok(Value::Null)));
    reader.work();
    assert_eq!((reader.here(), reader.told()[0]), (4_001, 4_000));
    assert!(kept(&reader).get("codes").unwrap().text().unwrap().contains(&answer(9_000, 3)));
}

#[test]
fn a_damaged_code_in_what_is_kept_is_told() {
    let mut value = kept(&with(&answers(3)));
    let Value::Object(members) = &mut value else { panic!() };
    let codes = members[1].1.text().unwrap().to_string() + " #pb=FEdamaged";
    members[1].1 = Value::String(codes);
    let reader = again(&value);
    let told = reader.room::<Collect>().tally.clone().unwrap();
    assert_eq!((reader.here(), told.refused, told.lines[0].from.clone()), (3, 1, Source::Kept));
}

#[test]
fn an_answer_is_removed_once_that_is_confirmed() {
    let mut reader = with(&answers(3));
    let name = reader.room::<Collect>().pool.sorted()[1].name();
    reader.go(&format!("collect-remove:{name}"));
    assert_eq!(reader.state.confirmation, Some(Confirmation::Room(PEOPLE, "collect-remove")));
    reader.press("cancel");
    reader.press("confirm");
    assert_eq!(reader.here(), 3);
    reader.go(&format!("collect-remove:{name}"));
    reader.press("confirm");
    assert_eq!((reader.here(), again(&kept(&reader)).here()), (2, 2));
    // Its code brings it back.
    reader.paste(&answers(3).join(" "));
    assert_eq!((reader.here(), reader.told()), (3, [1, 2, 0, 0]));
}

#[test]
fn a_deleted_collection_leaves_nothing() {
    let mut reader = with(&answers(3));
    reader.press("collect-make");
    reader.press("collect-delete");
    reader.press("confirm");
    assert_eq!((reader.here(), reader.state.value(KEPT)), (0, None));
    assert!(reader.effects.contains(&Effect::RemoveValue(KEPT.into())));
    assert!(reader.room::<Collect>().released.is_empty());
}

#[test]
fn another_collection_is_another_one() {
    let mut reader = with(&answers(2));
    let other = opened(&facilitator());
    assert_eq!(other.here(), 0);
    reader.mark("codes", &answers(4_000).join("\n"));
    reader.press("collect-add");
    let elsewhere = powerbase::codec::Invite { facilitator: true, invite: 99, context: 0, name: None };
    let code = powerbase::codec::Code::Invite(elsewhere);
    reader.link(&powerbase::codec::write(&code, crate::feedback::pack()));
    // What was under way for the first was brought to its end and kept.
    assert_eq!((reader.screen().as_str(), reader.here()), ("collect", 0));
    assert_eq!(again(&kept(&reader)).here(), 4_000);
}

#[test]
fn codes_are_saved_as_a_file() {
    let mut reader = with(&answers(3));
    reader.press("collect-save");
    let [Effect::Tool("save", file)] = reader.effects.as_slice() else { panic!("{:?}", reader.effects) };
    let text = file.get("text").unwrap().text().unwrap();
    assert_eq!((text.lines().count(), file.get("name").unwrap().text()), (3, Some("answers-0000002a.txt")));
}
