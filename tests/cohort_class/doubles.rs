//! The same run once more.

use super::{OTHER, PACK, both, class, code, put, quiz};
use powerbase::codec::{Answers, Code, QuizSums, Sum, Sums};
use powerbase::instruments::cohort::class::{Class, Taken};
use powerbase::instruments::instrument::Instrument;

fn sums_of(answers: &Answers) -> Sums {
    let class = class(std::slice::from_ref(answers));
    let row = class.row(0).unwrap();
    let Answers { month, context, key, flags, .. } = *answers;
    Sums {
        month,
        context,
        key,
        flags,
        name: None,
        bases: row.base_sums(),
        supplement: row.supplement_sums(),
        quiz: None,
    }
}

/// What each code of a run brought, and what stays.
fn take(codes: &[Code]) -> (Vec<(usize, usize, usize)>, Vec<Code>) {
    let mut class = Class::default();
    let brought = codes.iter().map(|code| {
        let Taken { new, doubles, conflicts } = class.take(PACK, code, 0).unwrap();
        (new, doubles, conflicts)
    });
    let brought = brought.collect();
    assert_eq!(class.len(), 1);
    (brought, class.codes(0, true).into_iter().map(|(_, code)| code).collect())
}

#[test]
fn the_richest_stays_in_whatever_order_they_come() {
    let full = Answers { supplement: Some([3; 12]), ..super::bases(9, 2) };
    let plain = Answers { supplement: None, ..full.clone() };
    let [rich, poor, sums] = [Code::Answers(full.clone()), Code::Answers(plain), Code::Sums(sums_of(&full))];
    for order in [[&rich, &poor, &sums], [&sums, &poor, &rich], [&poor, &rich, &sums], [&sums, &rich, &poor]]
    {
        let (brought, left) = take(&order.map(Clone::clone));
        assert_eq!(brought, [(1, 0, 0), (0, 1, 0), (0, 1, 0)]);
        assert_eq!(left, std::slice::from_ref(&rich));
    }
}

#[test]
fn a_name_that_comes_later_is_kept() {
    let named = Answers { name: Some("Ana".into()), ..super::bases(9, 2) };
    let bare = Answers { name: None, ..named.clone() };
    let [named, bare] = [Code::Answers(named), Code::Answers(bare)];
    for order in [[&named, &bare], [&bare, &named]] {
        assert_eq!(take(&order.map(Clone::clone)).1, std::slice::from_ref(&named));
    }
}

#[test]
fn two_exercises_of_one_run_are_one_row_however_they_come() {
    let run = both(9, 2);
    let alone = Answers { quiz: None, ..run.clone() };
    let quiz = quiz(9);
    let [run, alone, quiz] = [run, alone, quiz].map(Code::Answers);
    assert_eq!(take(&[alone.clone(), run.clone()]).0, [(1, 0, 0), (1, 1, 0)]);
    // In two codes: what was asked before one of them is not said of the other.
    assert_eq!(take(&[quiz.clone(), alone.clone()]), (vec![(1, 0, 0), (1, 0, 0)], vec![alone, quiz]));
    assert_eq!(take(&[run.clone(), run.clone()]), (vec![(2, 0, 0), (0, 2, 0)], vec![run]));
}

#[test]
fn the_same_key_elsewhere_is_another_run() {
    let mut class = class(&[both(9, 2)]);
    let code = Code::Answers(both(9, 2));
    assert_eq!(class.take(OTHER, &code, 0).unwrap().new, 2);
    assert_eq!(class.len(), 2);
}

#[test]
fn what_contradicts_is_listed_and_of_equals_the_later_stays() {
    let one = super::bases(9, 2);
    let mut items = one.items.unwrap();
    items[4] = items[4] % 5 + 1;
    let other = Answers { items: Some(items), ..one.clone() };
    let mut class = class(&[one.clone(), other.clone(), other.clone()]);
    assert_eq!(class.conflicts().collect::<Vec<_>>(), [(0, Instrument::PowerBases)]);
    assert_eq!(class.codes(0, true)[0].1, Code::Answers(other.clone()));
    // Scores alone that do not fit are poorer, and a contradiction all the same.
    assert_eq!(class.take(PACK, &Code::Sums(sums_of(&one)), 0).unwrap().conflicts, 1);
    assert_eq!(class.codes(0, true)[0].1, Code::Answers(other));
}

#[test]
fn scores_of_a_quiz_are_held_against_the_choices() {
    let answers = quiz(3);
    let count = |approach| answers.quiz.unwrap().iter().filter(|choice| **choice == approach).count() as u8;
    let chosen = [count(1), count(2), count(3), count(4)];
    let sums = |chosen| QuizSums { answered: 12, credit: 20, chosen, urgent: false };
    let sums = |chosen| Code::Sums(Sums { key: 3, quiz: Some(sums(chosen)), ..Sums::default() });
    let [t, e, x, n] = chosen;
    let mut class = class(&[answers]);
    assert_eq!(class.take(PACK, &sums(chosen), 0).unwrap().conflicts, 0);
    let off = if t > 0 { [t - 1, e + 1, x, n] } else { [1, e, x, n.saturating_sub(1)] };
    assert_eq!(class.take(PACK, &sums(off), 0).unwrap().conflicts, 1);
    let bases = Some([Sum { answered: 5, sum: 15 }; 6]);
    let bases = Code::Sums(Sums { key: 3, bases, ..Sums::default() });
    assert_eq!(class.take(PACK, &bases, 0).unwrap().new, 1);
}

#[test]
fn a_run_stays_under_the_label_it_came_under_first() {
    let mut class = Class::default();
    put(&mut class, "Monday", &[super::bases(9, 2)]);
    put(&mut class, "Tuesday", &[both(9, 2)]);
    let monday = class.labels.find("monday").unwrap();
    let tuesday = class.labels.find("TUESDAY").unwrap();
    let labels: Vec<u16> = class.codes(0, true).into_iter().map(|(label, _)| label).collect();
    assert_eq!(labels, [monday, tuesday]);
}

#[test]
fn many_doubles_take_no_room() {
    let codes: Vec<Code> = (0..100).map(|key| Code::Answers(both(key, 1))).collect();
    let mut class = Class::default();
    let before = code(&both(1, 1));
    for turn in 0..50_000 {
        class.take(PACK, &codes[turn % 100], 0);
    }
    assert_eq!((class.len(), class.conflicts().count()), (100, 0));
    assert_eq!(code(&both(1, 1)), before);
    assert!(class.bytes() < 60_000, "{}", class.bytes());
}

#[test]
fn a_run_that_was_joined_to_another_is_told_by_its_answers() {
    let alone = super::bases(1, 1);
    let joined = Answers { key: 2, ..both(1, 1) };
    let elsewhere = Answers { key: 3, context: 4, ..alone.clone() };
    let straight = super::flagged(4, 1);
    let straight_joined = Answers { key: 5, quiz: quiz(5).quiz, ..straight.clone() };
    let honest = Answers { key: 6, ..alone.clone() };
    let mut class = class(&[alone, joined, elsewhere, straight, straight_joined, super::bases(7, 1)]);
    assert_eq!(class.twins(), [(0, 1)]);
    put(&mut class, "", &[honest]);
    assert_eq!(class.twins(), [(0, 1), (6, 1)]);
    class.take_out(0);
    assert_eq!(class.twins(), [(6, 1)]);
}
