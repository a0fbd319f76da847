//! Unfinished runs: written and read again, refused where damaged, shared between tabs.
#![allow(clippy::unwrap_used)]

mod common;

use common::people::Chance;
use common::{changed, highest};
use powerbase::instruments::answers::{MARKS, place};
use powerbase::instruments::draft::Draft;
use powerbase::instruments::instrument::Instrument;
use powerbase::plain::value::Value;

/// The last step: two pages of the supplement, or twelve scenarios.
fn last_step(instrument: Instrument) -> usize {
    [8, 12][instrument as usize]
}

fn random(instrument: Instrument, chance: &mut Chance) -> Draft {
    let mut draft = Draft::new(instrument, (chance.unit() * 4_294_967_295.0) as u32);
    draft.answers.marks = std::array::from_fn(|place| chance.below(highest(instrument, place) + 1) as u8);
    draft.seconds = std::array::from_fn(|_| chance.unit() * 1000.0);
    draft.step = chance.below(last_step(instrument) + 1) as u8;
    draft
}

/// A draft of marks that stand at their highest, and what is stored of it.
fn full(instrument: Instrument) -> (Draft, Value) {
    let mut draft = Draft::new(instrument, u32::MAX);
    draft.answers.marks = std::array::from_fn(|place| highest(instrument, place) as u8);
    draft.seconds = [0.0, 12.5, 1e9, 0.1, 3.0];
    draft.step = last_step(instrument) as u8;
    (draft.clone(), draft.write())
}

#[test]
fn what_is_written_is_read() {
    let mut chance = Chance::new(4);
    for instrument in Instrument::ALL {
        assert_eq!(
            Draft::read(instrument, &Draft::new(instrument, 0).write()),
            Some(Draft::new(instrument, 0))
        );
        let (draft, stored) = full(instrument);
        assert_eq!(Draft::read(instrument, &stored), Some(draft));
        for _ in 0..1000 {
            let draft = random(instrument, &mut chance);
            assert_eq!(Draft::read(instrument, &draft.write()), Some(draft));
        }
    }
}

#[test]
fn what_is_written_has_the_shape_at_the_top_of_the_file() {
    let mut draft = Draft::new(Instrument::PowerBases, 42);
    draft.step = 3;
    draft.seconds[0] = 12.5;
    for (place, mark) in [(0, 4), (2, 3), (place::CONTEXT, 6)] {
        draft.set(place, mark);
    }
    let stored = draft.write();
    assert_eq!(stored.get("version"), Some(&1.0.into()));
    assert_eq!(stored.get("key"), Some(&42.0.into()));
    assert_eq!(stored.get("step"), Some(&3.0.into()));
    let marks = format!("403{}6", "0".repeat(39));
    assert_eq!(stored.get("marks").and_then(Value::text), Some(marks.as_str()));
    let seconds = [12.5, 0.0, 0.0, 0.0, 0.0].map(Value::Number);
    assert_eq!(stored.get("seconds"), Some(&Value::Array(seconds.into())));
}

#[test]
fn a_member_that_is_missing_or_no_good_is_refused() {
    let others =
        || [Value::Null, true.into(), "7 ".into(), Value::Array(Vec::new()), Value::Object(Vec::new())];
    for instrument in Instrument::ALL {
        let stored = full(instrument).1;
        let refuse = |member: &str, to: Option<Value>| {
            let damaged = changed(&stored, member, to.clone());
            assert_eq!(Draft::read(instrument, &damaged), None, "{member} {to:?}");
        };
        for member in ["key", "step", "marks", "seconds"] {
            refuse(member, None);
            others().into_iter().for_each(|other| refuse(member, Some(other)));
        }
        for number in [-1.0, 0.5, 4_294_967_296.0, f64::NAN, f64::INFINITY] {
            refuse("key", Some(number.into()));
            refuse("step", Some(number.into()));
        }
        refuse("step", Some((last_step(instrument) as f64 + 1.0).into()));
        refuse("marks", Some(7.0.into()));
        refuse("seconds", Some(7.0.into()));
    }
}

#[test]
fn a_value_that_is_no_object_is_refused() {
    for instrument in Instrument::ALL {
        for tree in [Value::Null, 1.0.into(), "".into(), Value::Array(Vec::new()), Value::Object(Vec::new())]
        {
            assert_eq!(Draft::read(instrument, &tree), None);
        }
    }
}

#[test]
fn a_mark_out_of_range_is_refused() {
    for instrument in Instrument::ALL {
        let (draft, stored) = full(instrument);
        let marks = stored.get("marks").and_then(Value::text).unwrap();
        let refused = |marks: String| {
            Draft::read(instrument, &changed(&stored, "marks", Some(Value::String(marks)))).is_none()
        };
        assert!(!refused(marks.to_string()));
        assert!(refused(String::new()) && refused(marks[1..].to_string()) && refused(format!("{marks}0")));
        for place in 0..MARKS {
            let beyond = char::from(b'1' + draft.marks[place]);
            for mark in [beyond, '9', ':', '/', ' ', '-', 'a', '\0'] {
                assert!(
                    refused(format!("{}{mark}{}", &marks[..place], &marks[place + 1..])),
                    "{place} {mark}"
                );
            }
        }
        // As many bytes, not as many digits.
        assert!(refused(format!("é{}", &marks[2..])));
    }
}

#[test]
fn seconds_that_cannot_be_are_refused() {
    for instrument in Instrument::ALL {
        let stored = full(instrument).1;
        let refused = |seconds: Vec<Value>| {
            Draft::read(instrument, &changed(&stored, "seconds", Some(Value::Array(seconds)))).is_none()
        };
        assert!(!refused(vec![0.0.into(); 5]));
        for length in [0, 1, 4, 6] {
            assert!(refused(vec![1.0.into(); length]), "{length} of seconds");
        }
        for page in 0..5 {
            for other in [(-0.001).into(), f64::NAN.into(), f64::NEG_INFINITY.into(), Value::Null, "1".into()]
            {
                let mut seconds = vec![Value::Number(1.0); 5];
                seconds[page] = other;
                assert!(refused(seconds.clone()), "{seconds:?}");
            }
        }
    }
}

/// This tab's mark, whether it is stored, the other tab's mark, and what is left.
#[test]
fn answers_of_another_tab_are_absorbed() {
    for (mine, stored, theirs, left) in [
        (0, true, 0, 0),
        (0, true, 4, 4),  // given there
        (2, true, 4, 4),  // changed there
        (2, true, 0, 2),  // not known there yet
        (2, false, 4, 2), // given here and not stored yet
        (2, false, 0, 2),
    ] {
        for place in [0, 29, 30, 41] {
            let mut here = Draft::new(Instrument::PowerBases, 1);
            here.set(place, mine);
            here.unsaved = if stored { 0 } else { 1 << place };
            let mut there = Draft::new(Instrument::PowerBases, 1);
            there.set(place, theirs);
            let before = here.clone();
            here.absorb(&there);
            assert_eq!(here.mark(place), left, "{place}: {mine} {stored} {theirs}");
            assert_eq!((here.unsaved, here.key, here.step), (before.unsaved, before.key, before.step));
            assert_eq!(here.answered(), usize::from(left > 0));
        }
    }
}

#[test]
fn a_place_that_does_not_exist_is_passed_over() {
    let mut draft = Draft::new(Instrument::PowerBases, 1);
    draft.set(MARKS, 5);
    draft.set(usize::MAX, 5);
    assert_eq!(draft, Draft::new(Instrument::PowerBases, 1));
    assert_eq!(draft.mark(MARKS), 0);
}
