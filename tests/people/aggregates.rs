//! What an aggregate says, and what it leaves out.

use crate::common::people::Chance;
use crate::group::{INVITE, by_chance, empty, full, legitimate, one_single, silent, supplement};
use powerbase::codec::{Aggregate, Code, Item, RaterAnswers, Scale, read, write};
use powerbase::instruments::people::aggregate::{TooFew, aggregate};
use powerbase::instruments::people::ratings::{Missing, SCALES, SINGLES};

fn made(ratings: &[RaterAnswers]) -> Aggregate {
    aggregate(ratings, INVITE, 1, 82).unwrap()
}

fn legitimates(answers: &[&str]) -> Vec<RaterAnswers> {
    (0..).zip(answers).map(|(key, answers)| legitimate(key, answers)).collect()
}

/// Answers; how many are scored; mean and standard deviation in tenths; r*wg in hundredths.
type Line<'a> = (&'a [&'a str], u16, Option<u16>, Option<u16>, Option<i16>);

#[test]
fn a_scale_is_exact_from_five_and_coarse_below() {
    let middle = "33333";
    let lines: &[Line] = &[
        // Two are scored: the third answered one item of five.
        (&["44444", "55555", "40000"], 2, None, None, None),
        // 75, 50, 100. Variances 1, 1, 1/3, 7/3, 1: mean 1.1333.
        (&["44534", "33423", "55555"], 3, Some(750), None, Some(43)),
        // 56.25, 56.25, 45: 52.5 goes up. Nobody compares on the fifth item.
        (&["33340", "33340", "33332"], 3, Some(550), None, Some(96)),
        // 75, 75, 50, 50: 62.5 goes up. Each item has a variance of 1/3.
        (&["44444", "44444", middle, middle], 4, Some(650), None, Some(83)),
        // 75 and four times 50: variance 125, of each item .2.
        (&["44444", middle, middle, middle, middle], 5, Some(550), Some(112), Some(90)),
        (&[middle; 5], 5, Some(500), Some(0), Some(100)),
        // Four are scored of five people: coarse.
        (&["44444", "44444", middle, middle, "33300"], 4, Some(650), None, Some(83)),
        // 80 and five times 75: 75.833, variance 4.1667, of one item 1/6.
        (&["44445", "44444", "44444", "44444", "44444", "44444"], 6, Some(758), Some(20), Some(98)),
        // 60 and seven times 50: 51.25 goes up; variance 12.5, of two items 1/8: .975 goes up.
        (
            &["33344", middle, middle, middle, middle, middle, middle, middle],
            8,
            Some(513),
            Some(35),
            Some(98),
        ),
        // Each item has a variance of 4.8, so r*wg would be -1.4.
        (&["11111", "11111", "55555", "55555", "55555"], 5, Some(600), Some(548), Some(-100)),
    ];
    for (answers, n, mean, sd, agreement) in lines {
        let expected = Scale { n: *n, mean: *mean, sd: *sd, agreement: *agreement };
        assert_eq!(made(&legitimates(answers)).scales[0], expected, "{answers:?}");
    }
}

#[test]
fn the_supplement_has_its_own_rules() {
    // Trust of 19 in six answers is 54.17; two of three answers are not enough for the others.
    let people = |n: u32| (0..n).map(|key| supplement(key, "433333344440")).collect::<Vec<_>>();
    let five = made(&people(5));
    assert_eq!(five.scales[6], Scale { n: 5, mean: Some(542), sd: Some(0), agreement: Some(100) });
    // Credibility of 11 in three answers is 66.67; it has no agreement.
    assert_eq!(five.scales[7], Scale { n: 5, mean: Some(667), sd: Some(0), agreement: None });
    assert_eq!(five.scales[8], Scale { n: 0, mean: None, sd: None, agreement: None });
    let three = made(&people(3));
    assert_eq!(three.scales[6], Scale { n: 3, mean: Some(550), sd: None, agreement: Some(100) });
    assert_eq!(three.scales[7], Scale { n: 3, mean: Some(650), sd: None, agreement: None });
    // Five of six are enough for trust, four are not.
    let answered = |answers| made(&[0, 1, 2].map(|key| supplement(key, answers))).scales[6].n;
    assert_eq!((answered("433330000000"), answered("433300000000")), (3, 0));
}

/// Place, stored answers, how many, mean in hundredths.
type Single<'a> = (usize, &'a [u8], u16, Option<u16>);

#[test]
fn a_single_item_is_in_hundredths_and_in_fifths_while_few() {
    let lines: &[Single] = &[
        // Grants of 0, 1 and 2 are stored as 1, 2 and 3.
        (0, &[1, 2, 3], 3, Some(100)),
        (0, &[1, 1, 2], 3, Some(40)),
        (3, &[1, 1, 2, 1], 4, Some(20)),
        (5, &[1, 2, 2, 1], 4, Some(60)),
        (5, &[1, 1, 1], 3, Some(0)),
        (5, &[5, 5, 5], 3, Some(400)),
        (5, &[1, 1, 1, 1, 2], 5, Some(20)),
        (5, &[1, 1, 1, 1, 1, 2], 6, Some(17)),
        (5, &[1, 1, 1, 1, 1, 1, 1, 2], 8, Some(13)),
        (0, &[1, 1, 0], 2, None),
        (0, &[0, 0, 0], 0, None),
        // The others are stored as they are.
        (6, &[4, 5, 4], 3, Some(440)),
        (7, &[5, 5, 5, 5, 5], 5, Some(500)),
        (9, &[1, 2, 1, 1, 1, 0], 5, Some(120)),
    ];
    for (place, stored, n, mean) in lines {
        let ratings: Vec<RaterAnswers> =
            (0..).zip(*stored).map(|(key, stored)| one_single(key, *place, *stored)).collect();
        assert_eq!(made(&ratings).items[*place], Item { n: *n, mean: *mean }, "{place} {stored:?}");
    }
}

#[test]
fn below_three_people_there_is_nothing() {
    let people: Vec<RaterAnswers> = (0..3).map(full).collect();
    for n in 0..3 {
        assert_eq!(aggregate(&people[..n], INVITE, 1, 82), Err(TooFew { n }));
    }
    let whole = made(&people);
    assert_eq!((whole.n, whole.invite, whole.context, whole.month), (3, INVITE, 1, 82));
    assert!(whole.scales.iter().all(|scale| scale.n == 3 && scale.mean.is_some() && scale.sd.is_none()));
    assert!(whole.items.iter().all(|item| item.n == 3 && item.mean.is_some()));

    let foreign = RaterAnswers { invite: INVITE + 1, ..full(2) };
    assert_eq!(aggregate(&[full(0), full(1), foreign], INVITE, 1, 82), Err(TooFew { n: 2 }));
    let twice = [full(0), full(1), full(0)];
    assert_eq!(aggregate(&twice, INVITE, 1, 82), Err(TooFew { n: 2 }));
}

#[test]
fn three_silent_people_make_an_empty_aggregate() {
    let ratings: Vec<RaterAnswers> = (0..3).map(silent).collect();
    let expected = Aggregate { context: 1, scales: empty(3).scales.map(no_agreement), ..empty(3) };
    assert_eq!(made(&ratings), expected);
}

fn no_agreement(scale: Scale) -> Scale {
    Scale { agreement: None, ..scale }
}

#[test]
fn a_link_holds_an_aggregate_as_it_is() {
    let mut chance = Chance::new(21);
    for people in 3..40 {
        let ratings: Vec<RaterAnswers> = (0..people).map(|_| by_chance(&mut chance, 0.2)).collect();
        let code = Code::Aggregate(made(&ratings));
        assert_eq!(read(&write(&code, 1), 1), Ok(code));
    }
}

#[test]
fn the_order_of_arrival_leaves_no_trace() {
    let mut ratings = legitimates(&["44534", "33423", "55555", "21221", "11115"]);
    let before = made(&ratings);
    ratings.reverse();
    assert_eq!(made(&ratings), before);
}

#[test]
fn what_is_missing_is_named_before_anything_is_made() {
    let mut ratings: Vec<RaterAnswers> = (0..3).map(full).collect();
    let whole = Missing { n: 3, left_out: Vec::new(), care: 0 };
    assert_eq!(Missing::of(&ratings, INVITE), whole);

    // Two of five answers to the coercive base (places 4, 10, …), no grant for it, no FG3.
    (ratings[0].items[4], ratings[0].items[10]) = (0, 0);
    ratings[1].singles[3] = 0;
    ratings[2].supplement[11] = 0;
    let left_out = vec!["COE", "growing", "GC-COE"];
    assert_eq!(Missing::of(&ratings, INVITE), Missing { left_out: left_out.clone(), ..whole });
    // A fourth who answers all fills every place.
    ratings.push(full(3));
    assert!(Missing::of(&ratings, INVITE).left_out.is_empty());

    let all = [SCALES.to_vec(), SINGLES.to_vec()].concat();
    assert_eq!(Missing::of(&[], INVITE), Missing { n: 0, left_out: all, care: 0 });
}

#[test]
fn answers_that_ask_for_care_are_counted_and_kept() {
    // F1 and F2 are one; F1 and F5 are two; thirty alike stand out whatever their flags.
    let flagged = |key, flags| RaterAnswers { flags, ..full(key) };
    let even = RaterAnswers { items: [4; 30], ..full(4) };
    let ratings = [flagged(0, 0b11), flagged(1, 0b10001), flagged(2, 0b1000), flagged(3, 0b1100), even];
    let missing = Missing::of(&ratings, INVITE);
    assert_eq!((missing.n, missing.care), (5, 3));
    assert_eq!(made(&ratings).n, 5);
}
