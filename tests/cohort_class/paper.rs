//! Answers from paper.

use super::common::{choices, digits};
use powerbase::instruments::cohort::class::paper::{Paper, Slip};

const ITEMS: &str = "435241534215342554123344551234";

#[test]
fn digits_and_letters_become_an_answer_like_any_other() {
    for (typed, items, quiz) in [
        (ITEMS, Some(ITEMS), None),
        ("4352 4153 4215 3425 5412 3344 5512 34", Some(ITEMS), None),
        ("4,3,5,2,4,1;5;3;4;2\n1.5|3/4 2 5 5 4 1 2 3 3 4 4 5 5 1 2 3 4", Some(ITEMS), None),
        ("-352–15342_5342554123344551230", Some("035201534205342554123344551230"), None),
        ("NNNNNNNNTTEX", None, Some("NNNNNNNNTTEX")),
        ("nnnn nnnn tt - x", None, Some("NNNNNNNNTT-X")),
        ("435241534215342554123344551234 NNNNNNNNTTEX", Some(ITEMS), Some("NNNNNNNNTTEX")),
    ] {
        let paper = Paper::read(typed).unwrap();
        let answers = paper.answers(42, 82, 3);
        assert_eq!(answers.items, items.map(digits), "{typed}");
        assert_eq!(answers.quiz, quiz.map(choices), "{typed}");
        assert_eq!((answers.key, answers.month), (42, 82));
        assert_eq!(answers.context, if items.is_some() { 3 } else { 0 });
    }
}

#[test]
fn what_is_wrong_is_told() {
    for (typed, slip) in [
        ("", Slip::Length(0)),
        ("43524153421534255412334455123", Slip::Length(29)),
        ("4352415342153425541233445512341", Slip::Length(31)),
        ("435241534215342554123344551236", Slip::Sign(30, '6')),
        ("NNNNNNNNTTEA", Slip::Sign(12, 'A')),
        ("43524153421534255412334455123TNNNNNNNNTTEX", Slip::Sign(30, 'T')),
        ("435241534215342554123344551234NNNNNNNNTTE4", Slip::Sign(42, '4')),
        ("NNNNNNNNTTEß", Slip::Sign(12, 'ß')),
        ("------------", Slip::Empty),
    ] {
        assert_eq!(Paper::read(typed), Err(slip), "{typed}");
    }
    let names = [Slip::Length(1), Slip::Sign(1, 'A'), Slip::Empty].map(Slip::name);
    assert_eq!(names, ["length", "sign", "empty"]);
}

#[test]
fn the_same_checks_speak_up() {
    let flags = |typed: &str| Paper::read(typed).unwrap().answers(1, 1, 1).flags;
    assert_eq!(flags(&"3".repeat(30)), 0b11);
    assert_eq!((flags(ITEMS) & 16, flags(&["----", &ITEMS[4..]].concat()) & 16), (0, 16));
    assert_eq!(flags("NNNNNNNNTTEX"), 0);
}
