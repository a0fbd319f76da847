//! The queue's machine under every answer that a server may give.
#![allow(clippy::unwrap_used, clippy::panic)]

use powerbase::plain::shape;
use powerbase::plain::value::{Value, object};
use powerbase::rooms::common::queue::rules::entry::Entry;
use powerbase::rooms::common::queue::rules::sender::{Answer, Found, Outcome, Sender, Turn};
use std::collections::BTreeMap;

const MIDDLE: u32 = u32::MAX / 2;

fn entries(count: usize) -> Vec<Entry> {
    (0..count)
        .map(|n| {
            let at = format!("2026-11-26T10:00:{:02}.{:03}Z", n / 1000, n % 1000);
            Entry::new(&format!("id{n}"), &at, "session", "", Value::Number(n as f64))
        })
        .collect()
}

fn ids(entries: &[Entry]) -> Vec<&str> {
    entries.iter().map(|entry| entry.id.as_str()).collect()
}

fn sends(turn: Turn) -> Vec<Entry> {
    match turn {
        Turn::Send(batch) => batch,
        other => panic!("{other:?} instead of sending"),
    }
}

fn status(status: u16) -> Answer {
    Answer::Status(status, None)
}

#[test]
fn an_entry_is_read_as_it_was_written() {
    let body = object([("verb", object([("id", "x".into())])), ("list", Value::Array(vec![1.0.into()]))]);
    let entry = Entry::new("id", "2026-11-26T10:00:00.000Z", "session", "about", body);
    assert_eq!(Entry::read(&shape::write(&entry)), Some(entry.clone()));
    for (name, value) in [("version", Value::Number(2.0)), ("id", Value::Null), ("body", Value::Null)] {
        let Value::Object(mut members) = shape::write(&entry) else { panic!() };
        members.retain(|(known, _)| known != name);
        if value != Value::Null {
            members.push((name.to_string(), value));
        }
        assert_eq!(Entry::read(&Value::Object(members)), None, "{name}");
    }
}

#[test]
fn entries_go_in_order_and_one_request_at_a_time() {
    let mut sender = Sender::default();
    let waiting = entries(120);
    assert_eq!(sender.turn(&[], 0.0), Turn::Rest);
    assert_eq!(ids(&sends(sender.turn(&waiting, 0.0))), ids(&waiting[..50]));
    assert_eq!(sender.turn(&waiting, 0.0), Turn::Rest, "its answer is on its way");
    assert_eq!(sender.sent(status(200), 0.0, MIDDLE).done, ids(&waiting[..50]));
    assert_eq!(ids(&sends(sender.turn(&waiting[50..], 0.0))), ids(&waiting[50..100]));
    assert_eq!(sender.sent(status(204), 0.0, MIDDLE).done.len(), 50);
}

#[test]
fn waits_grow_and_are_spread() {
    let mut sender = Sender::default();
    let waiting = entries(1);
    let mut clock = 0.0;
    for (answer, wait) in [
        (Answer::Unreachable, 1_000.0),
        (status(500), 2_000.0),
        (status(502), 4_000.0),
        (status(404), 8_000.0),
        (status(429), 16_000.0),
        (status(503), 32_000.0),
        (status(500), 64_000.0),
        (status(500), 64_000.0),
    ] {
        sends(sender.turn(&waiting, clock));
        assert_eq!(sender.sent(answer, clock, MIDDLE), Outcome::default());
        assert!(sender.is_late());
        let Turn::Wait(left) = sender.turn(&waiting, clock) else { panic!("it does not wait") };
        assert!((left - wait).abs() < 1.0, "{left} for {wait} after {answer:?}");
        clock += left;
    }
    sends(sender.turn(&waiting, clock));
    assert_eq!(sender.sent(status(200), clock, 0).done, ["id0"]);
    assert!(!sender.is_late());
    for (chance, share) in [(0, 0.75), (u32::MAX, 1.25)] {
        let mut sender = Sender::default();
        sends(sender.turn(&waiting, 0.0));
        sender.sent(status(500), 0.0, chance);
        assert_eq!(sender.turn(&waiting, 0.0), Turn::Wait(1_000.0 * share));
    }
}

#[test]
fn a_server_says_how_long_to_wait() {
    let waiting = entries(1);
    for (code, seconds, wait) in [(429, 7.0, 7_000.0), (503, 0.0, 1_000.0), (503, 1e9, 3_600_000.0)] {
        let mut sender = Sender::default();
        sends(sender.turn(&waiting, 0.0));
        sender.sent(Answer::Status(code, Some(seconds)), 0.0, MIDDLE);
        assert_eq!(sender.turn(&waiting, 0.0), Turn::Wait(wait));
    }
}

#[test]
fn another_tab_is_left_alone_and_nothing_is_late() {
    let mut sender = Sender::default();
    let waiting = entries(1);
    sends(sender.turn(&waiting, 0.0));
    sender.sent(Answer::Elsewhere, 0.0, MIDDLE);
    assert_eq!(sender.turn(&waiting, 0.0), Turn::Wait(2_000.0));
    assert!(!sender.is_late());
}

#[test]
fn what_is_forbidden_stops_it() {
    for code in [401, 403] {
        let mut sender = Sender::default();
        let waiting = entries(2);
        sends(sender.turn(&waiting, 0.0));
        assert_eq!(sender.sent(status(code), 0.0, MIDDLE), Outcome::default());
        assert_eq!(sender.turn(&waiting, 1e9), Turn::Stopped(code));
        assert_eq!(sender.stopped(), Some(code));
        assert!(sender.last(waiting).is_empty(), "nor is anything sent at the end");
    }
}

#[test]
fn a_bad_one_in_a_batch_is_found_and_set_aside() {
    for code in [400, 413] {
        let mut sender = Sender::default();
        let mut waiting = entries(50);
        let (mut taken, mut requests) = (Vec::new(), 0);
        let mut aside = Vec::new();
        while !waiting.is_empty() {
            let batch = sends(sender.turn(&waiting, 0.0));
            requests += 1;
            let bad = batch.iter().any(|entry| entry.id == "id33");
            let outcome = sender.sent(status(if bad { code } else { 200 }), 0.0, MIDDLE);
            waiting.retain(|entry| {
                !outcome.done.contains(&entry.id) && !outcome.aside.iter().any(|(id, _)| *id == entry.id)
            });
            taken.extend(outcome.done);
            aside.extend(outcome.aside);
        }
        assert_eq!(aside, [("id33".to_string(), code)]);
        assert_eq!(taken.len(), 49);
        assert!(requests < 20, "{requests} requests");
    }
}

#[test]
fn after_a_conflict_it_asks_what_is_there() {
    let mut sender = Sender::default();
    let waiting = entries(3);
    sends(sender.turn(&waiting, 0.0));
    assert_eq!(sender.sent(status(409), 0.0, MIDDLE), Outcome::default());
    assert_eq!(sender.turn(&waiting, 0.0), Turn::Ask(waiting.clone()));
    let outcome = sender.found(Ok(&[Found::Same, Found::Other, Found::Absent]), 0.0, MIDDLE);
    assert_eq!(outcome, Outcome { done: vec!["id0".into()], aside: vec![("id1".into(), 409)] });
    assert_eq!(ids(&sends(sender.turn(&waiting[2..], 0.0))), ["id2"]);
}

#[test]
fn a_conflict_with_nothing_is_set_aside_in_the_end() {
    let mut sender = Sender::default();
    let mut waiting = entries(2);
    let mut aside = Vec::new();
    for _ in 0..12 {
        let outcome = match sender.turn(&waiting, 0.0) {
            Turn::Send(_) => sender.sent(status(409), 0.0, MIDDLE),
            Turn::Ask(asked) => sender.found(Ok(&vec![Found::Absent; asked.len()]), 0.0, MIDDLE),
            _ => break,
        };
        waiting.retain(|entry| !outcome.aside.iter().any(|(id, _)| *id == entry.id));
        aside.extend(outcome.aside);
    }
    assert_eq!(aside, [("id0".to_string(), 409), ("id1".to_string(), 409)]);
}

#[test]
fn a_question_that_nobody_answers_is_asked_again() {
    let mut sender = Sender::default();
    let waiting = entries(1);
    sends(sender.turn(&waiting, 0.0));
    sender.sent(status(409), 0.0, MIDDLE);
    assert!(matches!(sender.turn(&waiting, 0.0), Turn::Ask(_)));
    assert_eq!(sender.found(Err(Answer::Unreachable), 0.0, MIDDLE), Outcome::default());
    assert!(matches!(sender.turn(&waiting, 0.0), Turn::Wait(_)));
    assert!(matches!(sender.turn(&waiting, 2_000.0), Turn::Ask(_)));
}

#[test]
fn the_last_request_has_what_is_not_under_way() {
    let mut sender = Sender::default();
    let waiting = entries(3);
    sends(sender.turn(&waiting[..2], 0.0));
    assert_eq!(ids(&sender.last(waiting)), ["id2"]);
}

/// A server that takes each id once, with a network that loses requests and answers.
struct Server {
    held: BTreeMap<String, f64>,
    order: Vec<String>,
    chance: u64,
}

impl Server {
    fn roll(&mut self, sides: u64) -> u64 {
        self.chance =
            self.chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.chance >> 33) % sides
    }

    fn post(&mut self, batch: &[Entry]) -> Answer {
        match self.roll(10) {
            0 => return Answer::Unreachable,
            1 => return status(500),
            2 => return Answer::Status(429, Some(2.0)),
            3 if batch.len() > 4 => return status(413),
            _ => {}
        }
        if batch.iter().any(|entry| entry.id == "id13") {
            return status(400);
        }
        if batch.iter().any(|entry| self.held.contains_key(&entry.id)) {
            return status(409);
        }
        for entry in batch {
            self.order.push(entry.id.clone());
            self.held.insert(entry.id.clone(), entry.body.number().unwrap_or_default());
        }
        // Stored, and the answer is lost.
        if self.roll(6) == 0 { Answer::Unreachable } else { status(200) }
    }

    fn ask(&mut self, asked: &[Entry]) -> Vec<Found> {
        let there =
            |entry: &Entry| if self.held.contains_key(&entry.id) { Found::Same } else { Found::Absent };
        asked.iter().map(there).collect()
    }
}

#[test]
fn whatever_happens_each_arrives_once_and_in_order() {
    for seed in 0..300 {
        let mut server = Server { held: BTreeMap::new(), order: Vec::new(), chance: seed };
        let (mut sender, mut clock) = (Sender::default(), 0.0);
        let all = entries(60);
        let (mut waiting, mut aside) = (Vec::new(), Vec::new());
        for turn in 0.. {
            assert!(turn < 2_000, "seed {seed} does not end");
            if let Some(next) = all.get(turn) {
                waiting.push(next.clone());
            }
            let outcome = match sender.turn(&waiting, clock) {
                Turn::Wait(wait) => {
                    clock += wait;
                    continue;
                }
                Turn::Send(batch) => {
                    let answer = server.post(&batch);
                    sender.sent(answer, clock, server.chance as u32)
                }
                Turn::Ask(asked) => {
                    let found = server.ask(&asked);
                    sender.found(Ok(&found), clock, MIDDLE)
                }
                Turn::Rest if turn >= all.len() => break,
                other => panic!("{other:?}"),
            };
            waiting.retain(|entry| {
                !outcome.done.contains(&entry.id) && !outcome.aside.iter().any(|(id, _)| *id == entry.id)
            });
            aside.extend(outcome.aside);
        }
        assert_eq!(aside, [("id13".to_string(), 400)], "seed {seed}");
        let expected: Vec<String> =
            all.iter().map(|entry| entry.id.clone()).filter(|id| id != "id13").collect();
        assert_eq!(server.order, expected, "seed {seed}");
    }
}
