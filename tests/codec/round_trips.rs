//! What is written is read again, to the last bit.

use super::common::people::Chance;
use super::{PACK, any, made_up};
use powerbase::codec::{Answers, Code, Draft, Invite, RaterAnswers, Run, Sum, Sums, read, write};

const SUM: Sum = Sum { answered: 1, sum: 5 };

#[test]
fn ten_thousand_of_each_kind_come_back_exactly() {
    let mut chance = Chance::new(31);
    for kind in made_up::KINDS {
        let mut lengths = [usize::MAX, 0];
        for _ in 0..10_000 {
            let (pack, made) = (chance.below(1 << 16) as u16, made_up::any(&mut chance, kind));
            let code = any::write(&made, pack);
            assert_eq!(any::read(&code, pack), Ok(made), "{code}");
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
    let run = |run| Code::Draft(Draft { month: 0, key: 0, step: 0, run });
    let bases_run = |supplement| {
        run(Run::Bases { context: 0, quarters: [0; 5], items: [0; 30], supplement: [supplement; 12] })
    };
    let quiz_run = |forecasts| {
        run(Run::Quiz { predict: false, fixed: [false; 12], choices: [0; 12], forecasts: [forecasts; 12] })
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
        ("power bases, not finished", bases_run(0), 35),
        ("power bases in the supplement, not finished", bases_run(1), 40),
        ("quiz, not finished", quiz_run(0), 22),
        ("quiz with forecasts, not finished", quiz_run(1), 26),
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

#[test]
fn a_run_that_cannot_be_is_brought_to_one_that_can() {
    let again = |step, run| {
        let draft = Draft { month: 1, key: 2, step, run };
        let Ok(Code::Draft(read)) = read(&write(&Code::Draft(draft), PACK), PACK) else { panic!() };
        (read.step, read.run)
    };
    let bases = |context, number| Run::Bases {
        context,
        quarters: [number; 5],
        items: [number; 30],
        supplement: [number; 12],
    };
    let most = Run::Bases { context: 6, quarters: [127; 5], items: [5; 30], supplement: [5; 12] };
    assert_eq!(again(255, bases(255, 255)), (8, most));
    let quiz = |fixed, choice| Run::Quiz { predict: true, fixed, choices: [choice; 12], forecasts: [0; 12] };
    assert_eq!(again(255, quiz([true; 12], 9)), (12, quiz([true; 12], 4)));
    assert_eq!(again(0, quiz([true; 12], 0)), (0, quiz([false; 12], 0)), "nothing chosen, nothing fixed");
}
