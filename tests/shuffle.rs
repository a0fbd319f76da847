//! The orders of the quiz: vectors that no release may change, and their balance.

mod common;

use powerbase::instruments::instrument::SCENARIOS;
use powerbase::instruments::quiz::Approach;
use powerbase::instruments::shuffle::{hash, options, scenarios};

#[test]
fn hash_is_fnv_1a() {
    assert_eq!(hash("S1", 0), 0x7a97_097e_466a_61e1);
}

#[test]
fn options_keep_their_order() {
    for (scenario, key, order) in [
        ("S1", 0, "ETNX"),
        ("S1", 1, "XNTE"),
        ("S10", 42, "EXTN"),
        ("S11", 0, "ENXT"),
        ("S12", 42, "XTNE"),
        ("S12", u32::MAX, "TXNE"),
    ] {
        let place = SCENARIOS.iter().position(|id| *id == scenario).unwrap_or(99);
        let shown = options(place, key).map(|option| Approach::ALL[option].code()).concat();
        assert_eq!(shown, order, "{scenario} with key {key}");
    }
}

#[test]
fn scenarios_keep_their_order() {
    for (key, order) in [
        (0, "S12,S8,S1,S7,S2,S5,S10,S3,S11,S4,S9,S6"),
        (1, "S9,S4,S3,S2,S7,S10,S1,S5,S8,S12,S11,S6"),
        (7, "S4,S12,S9,S6,S7,S10,S5,S8,S2,S1,S3,S11"),
        (42, "S1,S6,S3,S2,S11,S7,S10,S12,S5,S9,S8,S4"),
        (u32::MAX, "S7,S1,S3,S11,S5,S10,S8,S6,S12,S2,S9,S4"),
    ] {
        assert_eq!(scenarios(key).map(|place| SCENARIOS[place]).join(","), order, "key {key}");
    }
}

#[test]
fn every_order_holds_everything_once() {
    for key in 0..1000 {
        let mut all = scenarios(key);
        all.sort_unstable();
        assert_eq!(all, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
        for scenario in 0..12 {
            let mut all = options(scenario, key);
            all.sort_unstable();
            assert_eq!(all, [0, 1, 2, 3]);
        }
    }
}

#[test]
fn best_option_stands_everywhere_alike() {
    let key_of_quiz = common::key();
    let mut at = [[0u32; 4]; 12];
    for key in 0..10_000 {
        for (scenario, counts) in at.iter_mut().enumerate() {
            let shown = options(scenario, key);
            let best = |place: &usize| key_of_quiz.is_best(scenario, Approach::ALL[shown[*place]]);
            counts[(0..4).find(best).unwrap_or(0)] += 1;
        }
    }
    let percent = |counts: [u32; 4]| counts.map(|count| f64::from(count) / 100.0);
    let overall = [0, 1, 2, 3].map(|place| at.iter().map(|counts| counts[place]).sum::<u32>());
    let overall = overall.map(|count| f64::from(count) / 1200.0);
    println!("best option by place, overall: {overall:.2?} %");
    assert!(overall.iter().all(|share| (share - 25.0).abs() <= 1.5));
    for (id, counts) in SCENARIOS.iter().zip(at) {
        let shares = percent(counts);
        println!("best option by place, {id}: {shares:.2?} %");
        assert!(shares.iter().all(|share| (24.0..=26.5).contains(share)), "{id}");
    }
}

#[test]
fn urgent_scenario_is_never_first_or_last() {
    let mut at = [0u32; 12];
    for key in 0..10_000 {
        at[scenarios(key).iter().position(|scenario| *scenario == 9).unwrap_or(0)] += 1;
    }
    println!("S10 by place, of 10000: {at:?}");
    assert_eq!((at[0], at[11]), (0, 0));
    for (place, count) in at.iter().enumerate().filter(|(place, _)| (1..11).contains(place)) {
        let expected = if matches!(place, 5 | 6) { 1670 } else { 833 };
        assert!(count.abs_diff(expected) < 120, "place {place}: {count}");
    }
}
