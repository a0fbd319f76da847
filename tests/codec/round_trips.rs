//! What is written is read again, to the last bit.

use super::common::people::Chance;
use super::{PACK, made_up};
use powerbase::codec::{Answers, Code, Invite, RaterAnswers, Sum, Sums, read, write};

const SUM: Sum = Sum { answered: 1, sum: 5 };

#[test]
fn ten_thousand_of_each_kind_come_back_exactly() {
    let mut chance = Chance::new(31);
    for kind in 1..=5 {
        let mut lengths = [usize::MAX, 0];
        for _ in 0..10_000 {
            let (pack, made) = (chance.below(1 << 16) as u16, made_up::code(&mut chance, kind));
            let code = write(&made, pack);
            assert_eq!(read(&code, pack), Ok(made), "{code}");
            lengths = [lengths[0].min(code.len()), lengths[1].max(code.len())];
        }
        println!("kind {kind}: {} to {} characters", lengths[0], lengths[1]);
    }
}

#[test]
fn lengths_are_as_specified() {
    let both = Answers {
        items: Some([5; 30]),
        supplement: Some([5; 12]),
        quiz: Some([4; 12]),
        forecasts: Some([3; 12]),
        ..Answers::default()
    };
    let bases = Answers { items: both.items, supplement: both.supplement, ..Answers::default() };
    let quiz = Answers { quiz: both.quiz, forecasts: both.forecasts, ..Answers::default() };
    let sums = Sums {
        bases: Some([SUM; 6]),
        supplement: Some([SUM; 3]),
        quiz: Some(Default::default()),
        ..Sums::default()
    };
    for (what, code, length) in [
        ("both instruments", Code::Answers(both.clone()), 44),
        ("both without forecasts", Code::Answers(Answers { forecasts: None, ..both }), 40),
        ("power bases with the supplement", Code::Answers(bases.clone()), 35),
        ("power bases", Code::Answers(Answers { supplement: None, ..bases }), 30),
        ("quiz with forecasts", Code::Answers(quiz.clone()), 25),
        ("quiz", Code::Answers(Answers { forecasts: None, ..quiz }), 21),
        ("scores of both", Code::Sums(sums.clone()), 32),
        ("scores of the bases", Code::Sums(Sums { quiz: None, ..sums.clone() }), 28),
        ("scores of the quiz", Code::Sums(Sums { bases: None, supplement: None, ..sums }), 20),
        ("an invitation", Code::Invite(Invite::default()), 13),
        ("a rater's answer", Code::Rating(made_up::rating(&mut Chance::new(1))), 43),
    ] {
        let written = write(&code, PACK).len();
        println!("{what}: {written} characters");
        assert_eq!(written, length, "{what}");
    }
}

#[test]
fn a_name_is_cut_between_two_letters() {
    let named = |name: &str| {
        let code = write(&Code::Invite(Invite { name: Some(name.into()), ..Invite::default() }), PACK);
        let Ok(Code::Invite(invite)) = read(&code, PACK) else { panic!("{code}") };
        invite.name.unwrap()
    };
    assert_eq!(named(&"a".repeat(200)), "a".repeat(63));
    assert_eq!(named(&"é".repeat(32)), "é".repeat(31));
    assert_eq!(named(&"😀".repeat(16)), "😀".repeat(15));
    assert_eq!(named("<i>x</i>"), "<i>x</i>");
    assert_eq!(named(""), "");
}

#[test]
fn what_does_not_fit_is_brought_to_the_nearest_that_does() {
    let rating = RaterAnswers {
        month: 9999,
        invite: 1,
        key: 2,
        flags: 255,
        items: [9; 30],
        supplement: [255; 12],
        singles: [6; 10],
    };
    let Ok(Code::Rating(read)) = read(&write(&Code::Rating(rating), PACK), PACK) else { panic!() };
    assert_eq!((read.month, read.flags), (4095, 31));
    assert_eq!((read.items, read.supplement, read.singles), ([5; 30], [5; 12], [5; 10]));
}
