//! Each pattern with a profile that makes it and with neighbours at its limits;
//! each step that leads to a growth tip.

mod common;

use common::{items, scores};
use powerbase::instruments::instrument::{Base, Context};
use powerbase::instruments::pattern::{Pattern, growth_tip, holding, printed};
use powerbase::instruments::scoring::{SEM0, Scores};

/// A base that is not scored.
const NO: f64 = -1.0;

fn codes(patterns: &[Pattern]) -> String {
    patterns.iter().map(|pattern| pattern.code()).collect::<Vec<_>>().join(" ")
}

/// Scores in the order LEG REW COE EXP REF INF; the rules that are true; what is printed.
#[rustfmt::skip]
const PROFILES: [([f64; 6], &str, &str); 61] = [
    // P1: lead of LEG 13, position 50, balance -12.
    ([80.0, 50.0, 40.0, 30.0, 30.0, 30.0], "P1 P8", "P1"),
    ([63.0, 50.0, 50.0, 30.0, 30.0, 30.0], "P1 P8", "P1"),
    ([62.9, 50.0, 50.0, 30.0, 30.0, 30.0], "P8", "P8"),
    ([70.0, 40.0, 40.0, 30.0, 30.0, 30.0], "P1 P8", "P1"),
    ([69.0, 40.0, 40.0, 30.0, 30.0, 30.0], "", "P11"),
    ([70.0, 40.0, 40.0, 38.0, 38.0, 38.0], "P1 P8", "P1"),
    ([70.0, 40.0, 40.0, 38.1, 38.1, 38.1], "P10", "P10"),
    // P2: REW 65, COE 65, personal below 50.
    ([50.0, 65.0, 65.0, 40.0, 40.0, 40.0], "P2 P8", "P2"),
    ([50.0, 64.9, 65.0, 40.0, 40.0, 40.0], "P8", "P8"),
    ([50.0, 65.0, 64.9, 40.0, 40.0, 40.0], "P8", "P8"),
    ([50.0, 65.0, 65.0, 49.9, 49.9, 49.9], "P2", "P2"),
    ([50.0, 65.0, 65.0, 50.0, 50.0, 50.0], "P6", "P6"),
    // P3: EXP 65, REF below 40.
    ([50.0, 50.0, 50.0, 65.0, 39.9, 50.0], "P3", "P3"),
    ([50.0, 50.0, 50.0, 64.9, 39.9, 50.0], "P10", "P10"),
    ([50.0, 50.0, 50.0, 65.0, 40.0, 50.0], "P10", "P10"),
    // P4: REF 65, EXP and INF below 40.
    ([40.0, 40.0, 40.0, 39.9, 65.0, 39.9], "P4", "P4"),
    ([40.0, 40.0, 40.0, 39.9, 64.9, 39.9], "P10", "P10"),
    ([40.0, 40.0, 40.0, 40.0, 65.0, 39.9], "P10", "P10"),
    ([40.0, 40.0, 40.0, 39.9, 65.0, 40.0], "P10", "P10"),
    // P5: INF 65, LEG below 40, balance above -12, not P2.
    ([39.9, 50.0, 50.0, 50.0, 50.0, 65.0], "P5", "P5"),
    ([39.9, 50.0, 50.0, 50.0, 50.0, 64.9], "P10", "P10"),
    ([40.0, 50.0, 50.0, 50.0, 50.0, 65.0], "P10", "P10"),
    ([30.0, 90.0, 60.0, 40.0, 39.0, 65.0], "P8", "P8"),
    ([30.0, 90.0, 59.0, 40.0, 39.0, 65.0], "P5", "P5"),
    ([30.0, 65.0, 65.0, 40.0, 40.0, 66.0], "P2", "P2"),
    ([20.0, 20.0, 20.0, 60.0, 60.0, 70.0], "P5 P7", "P5"),
    ([30.0, NO, 50.0, 50.0, 50.0, 70.0], "", "P13"),
    // P6: all 50, scatter below 13, balance within 12. Five at 50 and one
    // at 50 + 6d have a scatter of d times the square root of 6.
    ([50.0, 50.0, 50.0, 50.0, 50.0, 50.0], "P6", "P6"),
    ([50.0, 50.0, 50.0, 50.0, 50.0, 49.9], "P10", "P10"),
    ([50.0, 50.0, 50.0, 81.8, 50.0, 50.0], "P6", "P6"),
    ([50.0, 50.0, 50.0, 81.9, 50.0, 50.0], "", "P11"),
    ([50.0, 50.0, 50.0, 61.9, 61.9, 61.9], "P6", "P6"),
    ([61.9, 61.9, 61.9, 50.0, 50.0, 50.0], "P6", "P6"),
    // P7: balance 12, personal 50.
    ([50.0, 50.0, 50.0, 62.0, 62.0, 62.0], "P7", "P7"),
    ([38.0, 38.0, 38.0, 50.0, 50.0, 50.0], "P7", "P7"),
    ([31.0, 31.0, 31.0, 49.9, 49.9, 49.9], "", "P12"),
    // P8: balance -12, position 50.
    ([62.0, 62.0, 62.0, 50.0, 50.0, 50.0], "P8", "P8"),
    ([50.0, 50.0, 50.0, 38.0, 38.0, 38.0], "P8", "P8"),
    ([49.9, 49.9, 49.9, 31.0, 31.0, 31.0], "", "P12"),
    // P9: mean below 40, no base 65, either side below 50.
    ([39.9, 39.9, 39.9, 39.9, 39.9, 39.9], "P9", "P9"),
    ([40.0, 40.0, 40.0, 40.0, 40.0, 40.0], "P10", "P10"),
    ([30.0, 30.0, 30.0, 49.9, 49.9, 49.9], "P9", "P9"),
    ([10.0, 10.0, 64.9, 10.0, 10.0, 10.0], "P9", "P9"),
    ([10.0, 10.0, 65.0, 10.0, 10.0, 10.0], "", "P11"),
    // P11 and P12: a lead of 13 or less.
    ([50.0, 80.0, 20.0, 45.0, 67.0, 38.0], "", "P11"),
    ([50.0, 80.0, 20.0, 45.0, 67.1, 38.0], "", "P12"),
    // P13: not complete.
    ([NO, 80.0, 20.0, 45.0, 67.0, 38.0], "", "P13"),
    ([NO, NO, NO, NO, NO, NO], "", "P13"),
    ([50.0, 50.0, 50.0, 50.0, 50.0, NO], "", "P13"),
    ([NO, NO, NO, 65.0, 39.0, NO], "P3", "P3"),
    ([NO, NO, NO, 39.0, 65.0, 39.0], "P4", "P4"),
    // The pairs.
    ([95.0, 50.0, 50.0, 65.0, 30.0, 30.0], "P1 P3 P8", "P1 P3"),
    ([95.0, 50.0, 40.0, 20.0, 70.0, 20.0], "P1 P4 P8", "P1 P4"),
    ([50.0, 65.0, 65.0, 65.0, 39.0, 40.0], "P2 P3 P8", "P2 P3"),
    ([50.0, 70.0, 70.0, 30.0, 65.0, 30.0], "P2 P4 P8", "P2 P4"),
    ([20.0, 20.0, 20.0, 90.0, 30.0, 70.0], "P3 P5 P7", "P3 P5"),
    ([20.0, 20.0, 20.0, 90.0, 30.0, 60.0], "P3 P7", "P3 P7"),
    ([90.0, 90.0, 60.0, 65.0, 30.0, 30.0], "P3 P8", "P3 P8"),
    ([10.0, 10.0, 10.0, 39.0, 90.0, 39.0], "P4 P7", "P4 P7"),
    ([60.0, 95.0, 60.0, 20.0, 70.0, 20.0], "P4 P8", "P4 P8"),
    // Both P1 and P2.
    ([90.0, 65.0, 65.0, 40.0, 40.0, 40.0], "P1 P2 P8", "P1"),
];

#[test]
fn patterns_meet_their_limits() {
    for (bases, true_rules, texts) in PROFILES {
        let scores = scores(bases);
        assert_eq!(codes(&holding(&scores, SEM0)), true_rules, "{bases:?}");
        assert_eq!(codes(&printed(&scores, SEM0)), texts, "{bases:?}");
    }
}

#[test]
fn measurement_error_moves_flat_and_ahead() {
    for (bases, sem, texts) in [
        ([50.0, 50.0, 50.0, 81.9, 50.0, 50.0], 9.1, "P6"),
        ([50.0, 50.0, 50.0, 81.8, 50.0, 50.0], 8.9, "P11"),
        ([50.0, 80.0, 20.0, 45.0, 67.0, 38.0], 9.1, "P12"),
        ([50.0, 80.0, 20.0, 45.0, 67.1, 38.0], 8.9, "P11"),
        // P1 keeps its 13.
        ([63.0, 50.0, 50.0, 30.0, 30.0, 30.0], 12.0, "P1"),
    ] {
        assert_eq!(codes(&printed(&scores(bases), sem)), texts, "{bases:?} at {sem}");
    }
}

#[test]
fn worked_example_is_a_personal_lead() {
    let answers = items(["44534", "33423", "21221", "54454", "45443", "34434"]);
    let scored = Scores::of(&answers, &[0; 12]);
    assert_eq!(codes(&holding(&scored, SEM0)), "P7");
    let tip = growth_tip(&scored, Context::Team, 42, SEM0);
    assert_eq!((tip.base, tip.number), (Base::Informational, 0));
}

#[test]
fn tips_follow_their_steps() {
    for (bases, code) in [
        // 1. COE from 65, whatever else holds.
        ([80.0, 50.0, 65.0, 30.0, 30.0, 30.0], "COE"),
        ([NO, NO, 65.0, NO, NO, NO], "COE"),
        ([80.0, 50.0, 64.9, 30.0, 30.0, 30.0], "REF"),
        // 2. P1 or P3, also where REF is not the lowest.
        ([80.0, 50.0, 40.0, 20.0, 60.0, 20.0], "REF"),
        ([50.0, 50.0, 50.0, 65.0, 39.0, 30.0], "REF"),
        ([50.0, 50.0, 50.0, 64.0, 39.0, 30.0], "INF"),
        // 3. P4: the lower of EXP and INF.
        ([40.0, 90.0, 40.0, 39.0, 65.0, 38.0], "INF"),
        ([40.0, 90.0, 40.0, 38.0, 65.0, 39.0], "EXP"),
        ([40.0, 40.0, 40.0, 39.0, 65.0, 39.0], "INF"),
        // 4. REW from 65 and 13 ahead.
        ([40.0, 65.0, 40.0, 52.0, 52.0, 52.0], "REW"),
        ([40.0, 65.0, 40.0, 52.1, 52.0, 52.0], "REF"),
        ([40.0, 64.9, 40.0, 51.0, 51.0, 50.0], "INF"),
        ([40.0, 65.0, NO, NO, NO, NO], "REW"),
        ([NO, 65.0, NO, NO, NO, NO], "REF"),
        ([50.0, 90.0, 50.0, 30.0, 30.0, 30.0], "REW"),
        // 5. P8.
        ([60.0, 60.0, 60.0, 40.0, 40.0, 40.0], "LEG"),
        // 6. The lowest personal base.
        ([50.0, 50.0, 50.0, 60.0, 55.0, 52.0], "INF"),
        ([50.0, 50.0, 50.0, 51.0, 55.0, 52.0], "EXP"),
        ([50.0, 50.0, 50.0, 52.0, 52.0, 52.0], "REF"),
        ([50.0, 50.0, 50.0, 52.0, 55.0, 52.0], "INF"),
        ([50.0, 50.0, 50.0, 52.0, NO, 52.0], "INF"),
        ([NO, NO, NO, 52.0, NO, NO], "EXP"),
        // 7. None of them scored.
        ([50.0, 50.0, 50.0, NO, NO, NO], "REF"),
        ([NO, NO, NO, NO, NO, NO], "REF"),
    ] {
        assert_eq!(growth_tip(&scores(bases), Context::Team, 0, SEM0).base.code(), code, "{bases:?}");
    }
}

#[test]
fn tips_without_a_role_suit_peers_and_volunteers() {
    let profiles = [
        ([60.0, 60.0, 60.0, 40.0, 40.0, 40.0], "LEG", [0, 1, 0, 1]),
        ([40.0, 65.0, 40.0, 52.0, 52.0, 52.0], "REW", [0, 1, 0, 1]),
        ([50.0, 50.0, 65.0, 50.0, 50.0, 50.0], "COE", [2, 2, 2, 2]),
        ([50.0, 50.0, 50.0, 40.0, 50.0, 50.0], "EXP", [1, 2, 1, 2]),
        ([50.0, 50.0, 50.0, 50.0, 40.0, 50.0], "REF", [0, 1, 2, 0]),
        ([50.0, 50.0, 50.0, 50.0, 50.0, 40.0], "INF", [0, 1, 2, 0]),
    ];
    for (bases, code, without_role) in profiles {
        for context in Context::ALL {
            let numbers = match context {
                Context::Peers | Context::Volunteers => without_role,
                _ => [0, 1, 2, 0],
            };
            for (key, number) in [0, 1, 2, u32::MAX].into_iter().zip(numbers) {
                let tip = growth_tip(&scores(bases), context, key, SEM0);
                assert_eq!((tip.base.code(), tip.number), (code, number), "{context:?} {key}");
            }
        }
    }
}
