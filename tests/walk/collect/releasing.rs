//! One aggregate, under the rules that keep each answer unknown.

use super::{INVITE, answer, answers, code, rating, with};
use powerbase::codec::{self, RaterAnswers};
use powerbase::instruments::people::aggregate::aggregate;
use powerbase::rooms::collect::rules::Collect;
use powerbase::widget::action::Effect;

#[test]
fn nothing_is_made_of_fewer_than_three() {
    for n in 0..3 {
        let mut reader = with(&answers(n));
        reader.press("collect-make");
        assert_eq!(reader.gaps("collect-few"), [("n", n.to_string())]);
        assert_eq!(reader.room::<Collect>().made, "");
        assert!(reader.room::<Collect>().released.is_empty());
    }
}

#[test]
fn the_aggregate_holds_the_means_of_all() {
    for n in [3, 4, 5, 8] {
        let mut reader = with(&answers(n));
        reader.press("collect-make");
        let ratings: Vec<RaterAnswers> = (1..=n).map(|key| rating(key, (key % 5 + 1) as u8)).collect();
        let expected = aggregate(&ratings, INVITE, 1, codec::month("2026-11-22")).unwrap();
        assert_eq!(reader.made(), expected);
        assert_eq!(reader.notices().split(' ').next_back(), Some("collect-made"));
        assert_eq!(reader.room::<Collect>().released.len(), 1);
        assert!(reader.effects.iter().any(|effect| matches!(effect, Effect::WriteValue(..))));
    }
}

/// A third and a fourth answer after a released three: too near. A sixth is far enough.
#[test]
fn the_guard_speaks_until_three_answers_differ() {
    let mut reader = with(&answers(3));
    reader.press("collect-make");
    let first = reader.made();
    for (n, differs, needed) in [(4, "1", "2"), (5, "2", "1")] {
        reader.paste(&answers(n).join(" "));
        reader.press("collect-make");
        let gaps = [("differs", differs.to_string()), ("needed", needed.into())];
        assert_eq!(reader.gaps("collect-near"), gaps);
        assert_eq!(reader.made(), first);
    }
    reader.paste(&answers(6).join(" "));
    reader.press("collect-make");
    assert_eq!((reader.made().n, reader.room::<Collect>().released.len()), (6, 2));
}

/// One answer exchanged for another leaks as well.
#[test]
fn a_changed_answer_is_a_difference_of_two() {
    let mut reader = with(&answers(5));
    reader.press("collect-make");
    reader.paste(&answer(2, 1));
    reader.press("collect-make");
    assert_eq!(reader.gaps("collect-near")[0], ("differs", "2".to_string()));
}

#[test]
fn the_same_answers_give_the_same_aggregate_again() {
    let mut reader = with(&answers(3));
    reader.press("collect-make");
    let first = reader.made();
    reader.press("collect-make");
    assert_eq!((reader.made(), reader.room::<Collect>().released.len()), (first.clone(), 1));
    // Also after a later one, with the later answers removed again.
    reader.paste(&answers(6).join(" "));
    reader.press("collect-make");
    for key in 4..=6_u32 {
        let hash = codec::hash(&answer(key, (key % 5 + 1) as u8));
        reader.go(&format!("collect-remove:{hash:016x}"));
        reader.press("confirm");
    }
    reader.press("collect-make");
    assert_eq!((reader.made(), reader.room::<Collect>().released.len()), (first, 2));
}

/// Three answers more of which one alone fills in the supplement: trust would move by that one.
#[test]
fn what_one_more_person_gave_stays_withheld() {
    let mut reader = with(&answers(5));
    reader.press("collect-make");
    let sparse = |key| code(RaterAnswers { supplement: [0; 12], ..rating(key, 3) });
    reader.paste(&[answer(6, 2), sparse(7), sparse(8)].join(" "));
    reader.press("collect-make");
    let made = reader.made();
    assert_eq!((made.n, made.scales[0].n, made.scales[6].mean), (8, 8, None));
}

/// Three who leave again would leave all that is left open to subtraction.
#[test]
fn nothing_is_made_that_would_hold_nothing() {
    let mut reader = with(&answers(6));
    reader.press("collect-make");
    for key in 4..=6_u32 {
        let hash = codec::hash(&answer(key, (key % 5 + 1) as u8));
        reader.go(&format!("collect-remove:{hash:016x}"));
        reader.press("confirm");
    }
    reader.press("collect-make");
    assert_eq!(reader.notices().split(' ').next_back(), Some("collect-bare"));
    assert_eq!(reader.room::<Collect>().released.len(), 1);
}

#[test]
fn what_is_missing_is_known_before() {
    let mut codes = answers(3);
    codes.push(code(RaterAnswers { singles: [0; 10], ..rating(4, 4) }));
    codes.push(code(RaterAnswers { flags: 0b11000, ..rating(5, 4) }));
    // The second person gave the same answer thirty times, the last has two flags.
    let reader = with(&codes);
    let missing = reader.room::<Collect>().pool.missing();
    assert_eq!((missing.n, missing.left_out, missing.care), (5, Vec::new(), 2));
    let reader = with(&[answer(1, 3), answer(2, 4), code(RaterAnswers { singles: [0; 10], ..rating(4, 4) })]);
    assert_eq!(reader.room::<Collect>().pool.missing().left_out.len(), 10);
}
