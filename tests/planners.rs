//! What the planners hold, and what they make of what is typed.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use powerbase::plain::value::Value;
use powerbase::rooms::common::plans::rules::canvas::Canvas;
use powerbase::rooms::common::plans::rules::give_first::{GiveFirst, MOST, Row};
use powerbase::rooms::common::plans::rules::intent::Intent;
use powerbase::rooms::common::plans::rules::ladder::Ladder;
use powerbase::rooms::common::plans::rules::plan::Plan;
use powerbase::rooms::common::plans::rules::planner::Planner;
use powerbase::rooms::common::plans::rules::stamp::Stamp;
use powerbase::rooms::planner::rules::limits::{beyond, lines};
use powerbase::widget::action::Moment;
use serde_json::json;

fn on(day: &str) -> Moment {
    Moment { day: day.into(), date: "2026-11-22T10:00:00Z".into(), ..Moment::default() }
}

fn counted(ladder: &mut Ladder, day: &str, counts: [&str; 5]) {
    for (rung, count) in (1..).zip(counts) {
        ladder.set(&format!("{rung}"), count, &on(day)).unwrap();
    }
}

fn kept(json: &serde_json::Value) -> Value {
    common::value(json)
}

#[test]
fn a_ladder_sets_the_first_day_beside_the_latest_of_another() {
    let mut ladder = Ladder::default();
    counted(&mut ladder, "22 November", ["5", "3", "1", "", ""]);
    counted(&mut ladder, "22 November", ["5", "3", "2", "", ""]);
    assert_eq!((ladder.first.people[2], &ladder.latest), (Some(2), &None));
    ladder.set("about", "the new rota", &on("23 November")).unwrap();
    counted(&mut ladder, "23 November", ["5", "3", "2", "", ""]);
    assert_eq!(ladder.latest, None, "nothing has moved");
    counted(&mut ladder, "29 November", ["4", "3", "2", "1", "0"]);
    counted(&mut ladder, "6 December", ["2", "3", "3", "1", "1"]);
    let latest = ladder.latest.clone().unwrap();
    assert_eq!((ladder.first.on.day.as_str(), latest.on.day.as_str()), ("22 November", "6 December"));
    assert_eq!(ladder.first.people, [Some(5), Some(3), Some(2), None, None]);
    assert_eq!(latest.people, [2, 3, 3, 1, 1].map(Some));
    assert_eq!((ladder.first.active(), latest.active()), (2, 5));
}

#[test]
fn a_rung_takes_whole_numbers_alone() {
    let mut ladder = Ladder::default();
    for good in ["0", " 12 ", "9999", "१२", "۹۹۹۹", "１0", "007"] {
        assert_eq!(ladder.set("1", good, &on("today")), Ok(()), "{good}");
    }
    for bad in ["-1", "1.5", "1e3", "many", "10000", "99999999999999999999", "٣٫٥", "三", "+1"] {
        assert_eq!(ladder.set("1", bad, &on("today")), Err("number"), "{bad}");
    }
    assert_eq!(ladder.now().people[0], Some(7));
    ladder.set("1", "٣٠", &on("today")).unwrap();
    assert_eq!(ladder.now().people[0], Some(30), "as an Arabic keyboard types it");
    ladder.set("1", "", &on("today")).unwrap();
    for nowhere in ["0", "6", "x", ""] {
        ladder.set(nowhere, "3", &on("today")).unwrap();
    }
    assert!(ladder.is_empty());
}

#[test]
fn a_canvas_counts_what_is_filled_in() {
    let mut canvas = Canvas::default();
    for (step, text) in [("1", "Ann"), ("7", "🙂"), ("3", " \n\t"), ("0", "no"), ("8", "no"), ("x", "no")] {
        canvas.set(step, text, &on("22 November"));
    }
    assert_eq!(canvas.done(), 2);
    assert_eq!(canvas.steps[2], " \n\t");
}

#[test]
fn a_canvas_seen_again_sets_the_first_day_beside_the_latest() {
    let mut plan = Plan::empty(Planner::Canvas);
    let before = |plan: &Plan| match plan {
        Plan::Canvas(canvas) => canvas.before().map(|first| (first.on.day.clone(), first.done)),
        other => panic!("{other:?}"),
    };
    for (day, step, told) in [
        ("22 November", "1", None),
        ("22 November", "2", None),
        ("24 November", "3", Some(2)),
        ("29 November", "4", Some(2)),
    ] {
        plan.set(step, "words", &on(day)).unwrap();
        assert_eq!(before(&plan), told.map(|done| ("22 November".to_string(), done)), "{day}");
    }
}

#[test]
fn a_day_in_the_words_of_another_language_is_the_same_day() {
    let on = |date: &str, day: &str| Moment { today: date.into(), ..on(day) };
    let (english, german) = (on("2026-11-27", "27 November 2026"), on("2026-11-27", "27. November 2026"));
    let (mut ladder, mut canvas, mut intent) =
        (Ladder::default(), Plan::empty(Planner::Canvas), Intent::default());
    for moment in [&english, &german] {
        ladder.set("1", if *moment == english { "3" } else { "4" }, moment).unwrap();
        canvas.set("1", &moment.day, moment).unwrap();
        intent.set("ease", if *moment == english { "no" } else { "yes" }, moment);
    }
    assert_eq!((ladder.latest, intent.before), (None, None));
    let Plan::Canvas(canvas) = canvas else { panic!() };
    assert_eq!(canvas.before(), None);
    // What was kept without its day in figures is told apart by its words.
    let old = Stamp { date: String::new(), ..Stamp::of(&english) };
    assert!(old.same_day(&Stamp::of(&english)) && !old.same_day(&Stamp::of(&german)));
}

fn row(given: &str, asked: &str) -> Row {
    Row { given: given.into(), asked: asked.into(), ..Row::default() }
}

#[test]
fn giving_on_the_day_of_the_request_was_in_time() {
    let (early, late) = ("2026-11-02", "2026-11-10");
    let told = |given, asked| (row(given, asked).gave_first(), row(given, asked).asked_first());
    assert_eq!(told(early, late), (true, false));
    assert_eq!(told(early, early), (true, false));
    assert_eq!(told(late, early), (false, true));
    assert_eq!(told(early, ""), (true, false));
    assert_eq!(told("", early), (false, true));
    assert_eq!(told("", ""), (false, false));
}

#[test]
fn a_list_takes_rows_one_after_the_other() {
    let mut list = GiveFirst::default();
    list.set("2-person", "too far").unwrap();
    list.set("1-person", "").unwrap();
    list.set("1-nonsense", "x").unwrap();
    for odd in ["person", "0-person", "x-person", ""] {
        list.set(odd, "x").unwrap();
    }
    assert!(list.rows.is_empty() && list.is_empty());
    for place in 1..=MOST + 3 {
        list.set(&format!("{place}-person"), &format!("Person {place}")).unwrap();
    }
    list.set("2-accepted", "on").unwrap();
    list.set("2-given", "2026-11-02").unwrap();
    assert_eq!(list.rows.len(), MOST);
    list.remove(1);
    list.remove(99);
    assert_eq!((list.rows.len(), list.rows[0].accepted), (MOST - 1, true));
    list.set("2-given", "").unwrap();
    assert_eq!(list.rows[0].given, "");
}

#[test]
fn a_row_keeps_its_number_when_others_go() {
    let mut list = GiveFirst::default();
    for name in ["1-person", "2-person", "3-person"] {
        list.set(name, name).unwrap();
    }
    list.remove(1);
    list.set("3-glad", "rest").unwrap();
    list.set("1-glad", "nobody is there").unwrap();
    list.set("4-person", "one more").unwrap();
    let rows: Vec<_> =
        list.rows.iter().map(|row| (row.number, row.person.as_str(), row.glad.as_str())).collect();
    assert_eq!(rows, [(2, "2-person", ""), (3, "3-person", "rest"), (4, "one more", "")]);
}

#[test]
fn a_number_is_given_once_also_when_the_last_row_goes() {
    let mut list = GiveFirst::default();
    for name in ["1-person", "2-person"] {
        list.set(name, name).unwrap();
    }
    list.remove(2);
    list.set("2-glad", "typed in another tab, about who is gone").unwrap();
    assert_eq!((list.rows.len(), list.next().number), (1, 3));
    list.set("3-person", "new").unwrap();
    assert_eq!(list.rows[1].number, 3);
    // A list that was kept before it noted that.
    let mut list = GiveFirst { last: 0, ..list };
    list.remove(99);
    list.remove(3);
    assert_eq!(list.next().number, 4);
}

#[test]
fn rows_without_a_number_get_one_when_they_are_read() {
    let rows = json!([{ "person": "a" }, { "person": "b", "number": 7 }, { "person": "c", "number": 7 }, {}]);
    let value = kept(&json!({ "version": 1, "rows": rows }));
    let Some(Plan::GiveFirst(list)) = Plan::read(Planner::GiveFirst, &value) else { panic!() };
    assert_eq!(list.rows.iter().map(|row| row.number).collect::<Vec<_>>(), [1, 7, 8, 9]);
}

#[test]
fn a_day_is_a_day_of_the_calendar() {
    let mut list = GiveFirst::default();
    for bad in [
        "5 May",
        "2026-13-01",
        "2026-00-10",
        "2026-11-32",
        "26-11-2",
        "2026-11-22T10",
        "2026/11/22",
        "20261122xx",
    ] {
        assert_eq!(list.set("1-given", bad), Err("day"), "{bad}");
    }
    assert!(list.rows.is_empty());
    assert_eq!(list.set("1-asked", " 2026-11-22 "), Ok(()));
    assert_eq!(list.rows[0].asked, "2026-11-22");
}

#[test]
fn an_intent_has_advice_once_both_are_answered() {
    let mut test = Intent::default();
    for (field, value, advice) in [
        ("ease", "yes", None),
        ("gain", "no", Some("yes-no")),
        ("gain", "nonsense", Some("yes-no")),
        ("ease", "no", Some("no-no")),
        ("gain", "yes", Some("no-yes")),
        ("ease", "yes", Some("yes-yes")),
    ] {
        test.set(field, value, &on("today"));
        assert_eq!(test.advice(), advice, "{field} {value}");
    }
    assert_eq!(test.before, None);
}

#[test]
fn an_intent_tested_again_keeps_the_answers_of_the_day_before() {
    let mut test = Intent::default();
    let before = |test: &Intent| test.before.clone().map(|before| (before.on.day, before.ease, before.gain));
    test.set("who", "all of us", &on("21 November"));
    test.set("ease", "no", &on("22 November"));
    test.set("ease", "nonsense", &on("23 November"));
    assert_eq!(before(&test), None);
    test.set("gain", "yes", &on("24 November"));
    assert_eq!(before(&test), Some(("22 November".into(), Some(false), None)));
    test.set("ease", "yes", &on("24 November"));
    assert_eq!(before(&test), Some(("22 November".into(), Some(false), None)), "one day, one test");
    test.set("gain", "yes", &on("29 November"));
    assert_eq!(before(&test), Some(("24 November".into(), Some(true), Some(true))));
}

/// A planner in which something is written.
fn written(planner: Planner) -> Plan {
    let field = match planner {
        Planner::Ladder => ("3", "4"),
        Planner::Canvas => ("2", "<b>\"שלום\" 🙂</b>\n"),
        Planner::GiveFirst => ("1-glad", "{n}"),
        Planner::Intent => ("ease", "no"),
    };
    let mut plan = Plan::empty(planner);
    plan.set(field.0, field.1, &on("today")).unwrap();
    plan
}

#[test]
fn what_is_kept_is_read_again() {
    for planner in Planner::ALL {
        let plan = written(planner);
        assert!(!plan.is_empty() && Plan::empty(planner).is_empty(), "{planner:?}");
        assert_eq!(plan.changed().day, "today");
        let value = plan.write();
        assert_eq!(value.get("version"), Some(&1.0.into()));
        assert_eq!(Plan::read(planner, &value), Some(plan));
        assert_eq!(Planner::from_name(planner.name()), Some(planner));
    }
}

#[test]
fn what_no_planner_is_is_damaged() {
    let damaged = [
        (Planner::Canvas, json!({ "version": 1, "steps": ["a", "b"] })),
        (Planner::Canvas, json!({ "version": 1, "steps": [1, 2, 3, 4, 5, 6, 7] })),
        (Planner::Ladder, json!({ "version": 1, "first": { "people": [1, 2, -3, 4, 5] } })),
        (Planner::Ladder, json!({ "version": 1, "first": { "people": [1, 2] } })),
        (Planner::GiveFirst, json!({ "version": 1, "rows": { "0": {} } })),
        (Planner::GiveFirst, json!({ "version": 1, "rows": [{ "accepted": "yes" }] })),
        (Planner::Intent, json!({ "version": 1, "ease": "yes" })),
        (Planner::Intent, json!("text")),
    ];
    for (planner, value) in damaged {
        assert_eq!(Plan::read(planner, &kept(&value)), None, "{value}");
    }
    let later = json!({ "version": 1, "who": "all of us", "more": [1, 2] });
    assert!(
        matches!(Plan::read(Planner::Intent, &kept(&later)), Some(Plan::Intent(test)) if test.who == "all of us")
    );
}

#[test]
fn a_long_text_is_counted_in_characters() {
    assert_eq!(beyond(&"🙂".repeat(600), 600), None);
    assert_eq!(beyond(&"🙂".repeat(601), 600), Some(601));
    assert_eq!(beyond(&"a".repeat(10_000), 600), Some(10_000));
    assert_eq!([lines("", 2), lines("a\nb\nc", 2), lines(&"a".repeat(10_000), 2)], [2, 3, 12]);
}
