//! The class on a wall: the order of its screens, the keys, and the second window.

use super::seen::choosing;
use super::{code, instructor, lines, person};
use crate::reader::Reader;
use powerbase::codec::Answers;
use powerbase::instruments::instrument::Base;
use powerbase::plain::value::Value;
use powerbase::rooms::cohort::rules::present::{Move, Step, steps};
use powerbase::rooms::cohort::rules::{Cohort, Made};
use powerbase::widget::action::{Action, Effect};

fn key(reader: &mut Reader, name: &str) {
    reader.act(Action::Input("cohort-key".into(), name.into()));
}

fn step(reader: &Reader) -> Option<Step> {
    reader.cohort().present.deck.as_ref().map(|deck| deck.step())
}

fn presenting(n: u32) -> Reader {
    let mut reader = instructor();
    reader.give(&lines(1..=n));
    reader.press("cohort-present");
    reader
}

/// Everything that the page was told of the wall.
fn told(reader: &Reader) -> Vec<Value> {
    let of = |effect: &Effect| match effect {
        Effect::Tool("cohort", detail) => detail.get("wall").cloned(),
        _ => None,
    };
    reader.log.iter().filter_map(of).collect()
}

#[test]
fn each_question_stands_before_its_result() {
    let reader = presenting(10);
    let plan = reader.cohort().present.plan;
    let all = steps(reader.counted(), &plan);
    assert_eq!(all.len(), 2 + 6 + 12 * 3);
    assert_eq!(all[..3], [Step::Reasons, Step::Averages, Step::Base(Base::Legitimate)]);
    assert_eq!(all[8..12], [Step::Ask(0), Step::Chosen(0), Step::Talk(0), Step::Ask(1)]);
    for index in 0..12 {
        let at = |step| all.iter().position(|one| *one == step);
        assert!(at(Step::Ask(index)) < at(Step::Chosen(index)));
        assert!(at(Step::Chosen(index)) < at(Step::Talk(index)));
    }
}

#[test]
fn what_people_part_over_most_comes_first_if_wanted() {
    let mut reader = choosing([3, 3, 3, 3]);
    reader.press("cohort-present");
    reader.mark("present-order", "disputed");
    reader.mark("present-bases", "");
    let asked = |made: &Made, room: &Cohort| steps(made, &room.present.plan);
    let all = asked(reader.counted(), reader.cohort());
    assert_eq!(all[..4], [Step::Ask(0), Step::Chosen(0), Step::Talk(0), Step::Ask(1)], "then as written");
    reader.mark("present-bases", "on");
    reader.mark("present-scenarios", "");
    let all = asked(reader.counted(), reader.cohort());
    let spread = |step: &Step| match step {
        Step::Base(base) => reader.counted().statistics.base(*base).scores.means.sd.value(),
        _ => None,
    };
    let spreads: Vec<f64> = all.iter().filter_map(spread).collect();
    assert!(spreads.len() == 6 && spreads.windows(2).all(|pair| pair[0] >= pair[1]), "{spreads:?}");
    reader.mark("present-bases", "");
    reader.press("present-begin");
    assert_eq!(step(&reader), None, "nothing chosen, nothing shown");
}

#[test]
fn keys_and_buttons_move_within_bounds() {
    let mut reader = presenting(10);
    assert_eq!(told(&reader), ["ready".into()]);
    key(&mut reader, "PageDown");
    assert_eq!(step(&reader), None, "before it begins keys are the page's own");
    key(&mut reader, "F5");
    assert_eq!((step(&reader), reader.state.room_step), (Some(Step::Reasons), Some(1)));
    for back in ["ArrowLeft", "PageUp", "Backspace", "Home"] {
        key(&mut reader, back);
        assert_eq!(step(&reader), Some(Step::Reasons), "{back}");
    }
    for (place, on) in (2..).zip(["ArrowRight", " ", "PageDown", "Enter"]) {
        key(&mut reader, on);
        assert_eq!(reader.state.room_step, Some(place), "{on}");
        assert!(reader.effects.contains(&Effect::Focus), "the heading takes the focus: {on}");
    }
    for other in ["x", "F5", "Tab", "ArrowUp", ""] {
        key(&mut reader, other);
        assert_eq!(reader.state.room_step, Some(5), "{other}");
    }
    for (name, place) in
        [("present-back", 4), ("present-next", 5), ("present-last", 44), ("present-next", 44)]
    {
        reader.press(name);
        assert_eq!(reader.state.room_step, Some(place), "{name}");
    }
    assert_eq!(step(&reader), Some(Step::Talk(11)));
    key(&mut reader, "End");
    reader.press("present-first");
    assert_eq!(step(&reader), Some(Step::Reasons));
    for black in ["b", ".", "B"] {
        key(&mut reader, black);
        assert!(reader.cohort().present.deck.as_ref().unwrap().blank, "{black}");
        key(&mut reader, "PageDown");
        assert_eq!(step(&reader), Some(Step::Reasons), "what stood there comes back first");
    }
    key(&mut reader, "Escape");
    assert_eq!(
        (step(&reader), reader.state.room_step, reader.place()),
        (None, None, "cohort-present".into())
    );
    assert_eq!(Move::of_key("F5"), None);
}

#[test]
fn the_order_stays_and_leaving_by_any_way_ends_it() {
    let mut reader = presenting(10);
    reader.press("present-begin");
    key(&mut reader, "End");
    let add = format!("1 add\n{}", lines(20..=40));
    reader.act(Action::Input("cohort-call".into(), add));
    reader.give_turns();
    assert_eq!((reader.state.room_step, reader.counted().people), (Some(44), 31));
    reader.press("history");
    assert_eq!((reader.state.room_step, told(&reader).last()), (None, Some(&Value::Null)));
    reader.press("cohort-present");
    assert_eq!(step(&reader), None);
    reader.press("cohort-handout");
    assert_eq!(told(&reader).last(), Some(&"handout".into()));
    reader.press("cohort");
    assert_eq!(told(&reader).last(), Some(&Value::Null));
}

#[test]
fn a_class_of_nobody_is_not_presented() {
    let mut reader = instructor();
    reader.press("cohort-present");
    for name in ["present-begin", "present-next", "present-leave", "present-notes"] {
        reader.press(name);
        assert_eq!((step(&reader), reader.place()), (None, "cohort-present".into()), "{name}");
    }
    key(&mut reader, "F5");
    assert_eq!(step(&reader), None);
    reader.press("cohort");
    assert_eq!(reader.place(), "cohort");
}

#[test]
fn the_second_window_hears_of_each_move_once_and_of_no_person() {
    let mut reader = instructor();
    let named = |key| code(&Answers { name: Some("Zoë Zuckerberg".into()), ..person(key) });
    reader.give(&(1..=12).map(named).collect::<Vec<_>>().join("\n"));
    reader.press("cohort-present");
    reader.press("present-begin");
    for _ in 0..60 {
        key(&mut reader, "PageDown");
    }
    let all = told(&reader);
    assert_eq!(all.len(), 1 + 44, "the last screen is told once");
    let word = |value: &Value, name: &str| value.get(name).and_then(Value::text).unwrap().to_string();
    assert_eq!(word(&all[9], "now"), "The new system");
    assert_eq!(word(&all[9], "next"), "What people here would do first · The new system");
    assert!(word(&all[9], "question").contains("spreadsheet"));
    assert_eq!(word(&all[44], "place"), "Screen 44 of 44");
    assert!(!format!("{all:?}").contains("Zo"));
    reader.act(Action::Input("present-blocked".into(), String::new()));
    assert!(reader.cohort().present.blocked);
    reader.press("present-notes");
    assert!(!reader.cohort().present.blocked);
}
