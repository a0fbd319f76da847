//! Scores, levels, leads and changes against numbers worked out by hand.
#![allow(clippy::unwrap_used)]

mod common;

use common::{digits, items, scores};
use powerbase::instruments::instrument::{Base, item_base, item_id};
use powerbase::instruments::scoring::{
    Border, Change, Level, SEM0, Scores, Standing, border, change, level, round_half_up, scale, standing,
};

const NO_SUPPLEMENT: [u8; 12] = [0; 12];

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() < 0.0005
}

#[test]
fn scale_is_exact_at_its_limits() {
    for (answers, least, score) in [
        ("44534", 4, Some(75.0)),
        ("44433", 4, Some(65.0)), // 18 of five answers
        ("33322", 4, Some(40.0)), // 13 of five answers
        ("11111", 4, Some(0.0)),
        ("33333", 4, Some(50.0)),
        ("55555", 4, Some(100.0)),
        ("40534", 4, Some(75.0)),  // four of five: 16 - 4 = 12, times 25 / 4
        ("55543", 4, Some(85.0)),  // 22 - 5 = 17, times 5
        ("01222", 4, Some(18.75)), // 7 - 4 = 3, times 25 / 4
        ("50505", 4, None),        // three of five
        ("00000", 4, None),
        ("00000", 0, None),
        ("555554", 5, Some(575.0 / 6.0)), // 29 - 6 = 23, times 25 / 6
        ("055554", 5, Some(95.0)),
        ("005554", 5, None),
        ("432", 3, Some(50.0)),
        ("430", 3, None),
    ] {
        let answers: Vec<u8> = answers.bytes().map(|digit| digit - b'0').collect();
        assert_eq!(scale(&answers, least), score, "{answers:?}");
    }
}

#[test]
fn items_are_asked_in_turns() {
    let ids: Vec<String> = (0..30).map(item_id).collect();
    assert_eq!(ids[..8].join(" "), "LEG1 EXP1 REW1 REF1 COE1 INF1 LEG2 EXP2");
    assert_eq!(ids[24..].join(" "), "LEG5 EXP5 REW5 REF5 COE5 INF5");
    for base in Base::ALL {
        assert_eq!(common::places(base).len(), 5);
    }
    assert_eq!(item_base(10), Base::Coercive);
}

/// The worked example of the specification.
#[test]
fn worked_example_holds() {
    let items = items(["44534", "33423", "21221", "54454", "45443", "34434"]);
    let scored = Scores::of(&items, &NO_SUPPLEMENT);
    assert_eq!(scored.bases, [75.0, 50.0, 15.0, 85.0, 75.0, 65.0].map(Some));
    assert!(close(scored.position().unwrap(), 46.667));
    assert_eq!(scored.personal(), Some(75.0));
    assert!(close(scored.balance().unwrap(), 28.333));
    assert!(close(scored.elevation().unwrap(), 60.833));
    let emphasis = scored.emphasis().unwrap();
    for (has, expected) in emphasis.iter().zip([14.167, -10.833, -45.833, 24.167, 14.167, 4.167]) {
        assert!(close(*has, expected), "{emphasis:?}");
    }
    assert!(close(scored.scatter().unwrap(), 25.380));
    assert_eq!(scored.lead(), Some((Base::Expert, 10.0)));
    assert_eq!(standing(10.0, SEM0), Standing::None);
    let borders = scored.bases.map(|score| border(score.unwrap()));
    assert_eq!(borders, [None, None, None, None, None, Some(Border::High)]);
}

/// Answers in the order LEG REW COE EXP REF INF, and what they score.
type Row = ([&'static str; 6], [f64; 6], [f64; 5]);

/// Bases, then position, personal, balance, elevation, scatter.
const PROFILES: [Row; 6] = [
    (["11111"; 6], [0.0; 6], [0.0; 5]),
    (["33333"; 6], [50.0; 6], [50.0, 50.0, 0.0, 50.0, 0.0]),
    (["55555"; 6], [100.0; 6], [100.0, 100.0, 0.0, 100.0, 0.0]),
    // One item of each base left out, the other four at 4.
    (["04444", "40444", "44044", "44404", "44440", "04444"], [75.0; 6], [75.0, 75.0, 0.0, 75.0, 0.0]),
    // Position 100 95 85, personal 0 5 35. The sum is 320, the mean 53.333; squares about it:
    // 2177.78 + 1736.11 + 1002.78 + 2844.44 + 2336.11 + 336.11 = 10433.33; a fifth is 2086.667.
    (
        ["55555", "55554", "55444", "11111", "21111", "22233"],
        [100.0, 95.0, 85.0, 0.0, 5.0, 35.0],
        [93.3333, 13.3333, -80.0, 53.3333, 45.680],
    ),
    // Fours and threes with gaps: 56.25 50 25 62.5 68.75 75, sum 337.5, mean 56.25; squares
    // 0 + 39.0625 + 976.5625 + 39.0625 + 156.25 + 351.5625 = 1562.5; a fifth is 312.5.
    (
        ["33340", "33333", "22222", "33440", "44430", "44444"],
        [56.25, 50.0, 25.0, 62.5, 68.75, 75.0],
        [43.75, 68.75, 25.0, 56.25, 17.678],
    ),
];

#[test]
fn profiles_score_as_by_hand() {
    for (answers, bases, composites) in PROFILES {
        let scored = Scores::of(&items(answers), &NO_SUPPLEMENT);
        assert_eq!(scored.bases, bases.map(Some), "{answers:?}");
        let has =
            [scored.position(), scored.personal(), scored.balance(), scored.elevation(), scored.scatter()];
        for (has, expected) in has.iter().zip(composites) {
            assert!(close(has.unwrap(), expected), "{answers:?}: {has:?}, not {expected}");
        }
        assert!(scored.emphasis().unwrap().iter().sum::<f64>().abs() < 1e-9);
    }
}

#[test]
fn base_with_three_answers_takes_its_composites_along() {
    let scored = Scores::of(&items(["44400", "33333", "33333", "44444", "55555", "33333"]), &NO_SUPPLEMENT);
    assert_eq!(scored.bases, [None, Some(50.0), Some(50.0), Some(75.0), Some(100.0), Some(50.0)]);
    assert_eq!(scored.personal(), Some(75.0));
    assert_eq!((scored.position(), scored.balance(), scored.elevation()), (None, None, None));
    assert_eq!((scored.emphasis(), scored.scatter()), (None, None));
    assert_eq!(scored.lead(), Some((Base::Referent, 25.0)));
}

#[test]
fn supplement_scores_three_scales() {
    for (answers, trust, credibility, growing) in [
        ("444444432555", Some(75.0), Some(50.0), Some(100.0)),
        ("044444032055", Some(75.0), None, None),
        ("004444333111", None, Some(50.0), Some(0.0)),
        ("000000000000", None, None, None),
    ] {
        let scored = Scores::of(&[0; 30], &digits(answers));
        assert_eq!((scored.trust, scored.credibility, scored.growing), (trust, credibility, growing));
        assert_eq!(scored.bases, [None; 6]);
    }
}

#[test]
fn levels_and_borders_meet_their_edges() {
    use Level::{High, Low, Mid};
    for (score, has_level, has_border) in [
        (0.0, Low, None),
        (35.0, Low, None),
        (35.01, Low, Some(Border::Low)),
        (39.99, Low, Some(Border::Low)),
        (40.0, Mid, Some(Border::Low)),
        (44.99, Mid, Some(Border::Low)),
        (45.0, Mid, None),
        (60.0, Mid, None),
        (60.01, Mid, Some(Border::High)),
        (64.99, Mid, Some(Border::High)),
        (65.0, High, Some(Border::High)),
        (69.99, High, Some(Border::High)),
        (70.0, High, None),
        (100.0, High, None),
    ] {
        assert_eq!((level(score), border(score)), (has_level, has_border), "{score}");
    }
    assert_eq!([Low, Mid, High].map(Level::name), ["low", "mid", "high"]);
}

#[test]
fn leads_are_judged_by_the_error_of_a_difference() {
    use Standing::{Clear, None as Even, Slight};
    for (lead, sem, has) in [
        (0.0, 9.0, Even),
        (12.99, 9.0, Even),
        (13.0, 9.0, Slight),
        (20.99, 9.0, Slight),
        (21.0, 9.0, Clear),
        (13.0, 9.1, Even),
        (21.0, 18.0, Even),
        (26.0, 18.0, Slight),
        (42.0, 18.0, Clear),
    ] {
        assert_eq!(standing(lead, sem), has, "{lead} at {sem}");
    }
}

#[test]
fn lead_needs_two_scored_bases() {
    let none = -1.0;
    for (bases, lead) in [
        ([none; 6], None),
        ([none, none, 80.0, none, none, none], None),
        ([none, none, 80.0, none, none, 20.0], Some((Base::Coercive, 60.0))),
        ([0.0, none, none, none, none, 0.0], Some((Base::Legitimate, 0.0))),
        ([50.0, 70.0, 70.0, 10.0, 60.0, 0.0], Some((Base::Reward, 0.0))),
        ([10.0, 20.0, 30.0, 40.0, 50.0, 75.0], Some((Base::Informational, 25.0))),
        ([75.0, 50.0, 40.0, 30.0, 20.0, 10.0], Some((Base::Legitimate, 25.0))),
        ([50.0, 90.0, 10.0, 70.0, 60.0, 0.0], Some((Base::Reward, 20.0))),
    ] {
        assert_eq!(scores(bases).lead(), lead, "{bases:?}");
    }
}

#[test]
fn change_is_called_from_the_detectable_one_on() {
    // 1.96 times the square root of 2 times 9 is 24.947.
    for (a, b, has) in [
        (50.0, 50.0, Change::None),
        (50.0, 67.99, Change::None),
        (50.0, 68.0, Change::Maybe),
        (68.0, 50.0, Change::Maybe),
        (50.0, 74.94, Change::Maybe),
        (50.0, 74.95, Change::Clear),
        (75.0, 50.0, Change::Clear),
    ] {
        assert_eq!(change(a, b, SEM0), has, "{a} to {b}");
    }
    assert_eq!(change(50.0, 68.0, 5.0), Change::Clear);
}

#[test]
fn half_goes_up() {
    for (score, printed) in [
        (0.0, 0),
        (0.49, 0),
        (0.5, 1),
        (2.5, 3),
        (18.75, 19),
        (-0.5, 0),
        (-2.5, -2),
        (-2.51, -3),
        (-75.0, -75),
    ] {
        assert_eq!(round_half_up(score), printed, "{score}");
    }
}
