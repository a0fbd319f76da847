//! Published figures, and some worked out elsewhere to many digits.

use super::people::{answers, file, near, products};
use crate::common::{digits, items};
use powerbase::codec::RaterAnswers;
use powerbase::instruments::cohort::statistics::factor::{loadings, omega};
use powerbase::instruments::cohort::statistics::frequencies::Frequencies;
use powerbase::instruments::cohort::statistics::moments::Moments;
use powerbase::instruments::cohort::statistics::raters::RaterTally;
use powerbase::instruments::cohort::statistics::reliability::{alpha, bonett, item_rest};
use powerbase::instruments::cohort::statistics::student::{interval, quantile};
use powerbase::instruments::cohort::statistics::variance::OneWay;
use powerbase::instruments::people::aggregate::aggregate;

/// Ratings of each leader, from words of digits.
fn one_way(leaders: &[&str]) -> OneWay {
    let moments = |ratings: &&str| {
        let mut moments = Moments::default();
        ratings.split(' ').for_each(|rating| moments.count(rating.parse().unwrap(), 1));
        moments
    };
    OneWay::of(&leaders.iter().map(moments).collect::<Vec<_>>()).unwrap()
}

#[test]
fn variance_between_and_within() {
    // Shrout and Fleiss 1979: six targets, four judges.
    let all = one_way(&["9 2 5 8", "6 1 3 2", "8 4 6 8", "7 1 2 6", "10 5 6 9", "6 2 4 7"]);
    near("between", all.between, 11.24166667, 1e-8);
    near("within", all.within, 6.26388889, 1e-8);
    near("ICC(1)", all.of_one().unwrap(), 0.1657417684, 1e-9);
    near("ICC(2)", all.of_means().unwrap(), 0.4427971337, 1e-9);

    // Eight targets, four ratings each: the columns of a published table.
    let rows = ["11366789", "23845579", "03135679", "12436298"];
    let column = |place: usize| rows.map(|row| &row[place..place + 1]).join(" ");
    let columns: Vec<String> = (0..8).map(column).collect();
    let all = one_way(&columns.iter().map(String::as_str).collect::<Vec<_>>());
    near("ICC(1)", all.of_one().unwrap(), 0.7275209159, 1e-9);
    near("ICC(2)", all.of_means().unwrap(), 0.9143837512, 1e-9);
}

#[test]
fn no_variance_between_leaves_the_means_undefined() {
    let none = one_way(&["1 5 3", "2 4 3", "5 1 3", "3 3 3", "4 2 3"]);
    assert_eq!((none.between, none.of_one(), none.of_means()), (0.0, Some(-0.5), None));
    let nothing = one_way(&["3 3", "3 3"]);
    assert_eq!((nothing.of_one(), nothing.of_means()), (None, None));
    // Leaders of whom each is seen alike by all.
    let all = one_way(&["1 1 1", "2 2 2", "3 3 3"]);
    assert_eq!((all.of_one(), all.of_means()), (Some(1.0), Some(1.0)));
}

/// The limits of alpha were worked out elsewhere with 1.96; ours has more digits of the
/// normal quantile, as has R's, which the oracle's cohorts hold to 1e-6.
const ROUNDED: f64 = 5e-6;

#[test]
fn alpha_and_its_interval() {
    let seven = answers::<3>("678 121 345 454 544 989 998");
    let value = alpha(&seven.cross()).unwrap();
    near("alpha", value, 0.9740398293, 1e-9);
    let limits = bonett(value, 3, 7).unwrap();
    near("low", limits.low, 0.88151659, ROUNDED);
    near("high", limits.high, 0.99431203, ROUNDED);
    let limits = bonett(0.85, 7, 89).unwrap();
    near("low", limits.low, 0.7932272, ROUNDED);
    near("high", limits.high, 0.8911849, ROUNDED);
    for (n, low, high) in [(10, 0.40, 0.93), (20, 0.58, 0.90), (30, 0.64, 0.89), (100, 0.73, 0.85)] {
        let limits = bonett(0.80, 5, n).unwrap();
        near("low", limits.low, low, 0.006);
        near("high", limits.high, high, 0.006);
    }
}

#[test]
fn a_constant_item_stays_in_the_scale() {
    let six = answers::<5>("44534 33433 54535 23332 45434 34433");
    near("alpha", alpha(&six.cross()).unwrap(), 0.8641975309, 1e-9);
    let rest = [0, 1, 2, 3, 4].map(|item| item_rest(&six.cross(), item));
    assert_eq!(rest[3], None);
    for (item, target) in [(0, 0.97106076), (1, 0.58789437), (2, 0.82205046), (4, 0.97106076)] {
        near("item-rest", rest[item].unwrap(), target, 1e-8);
    }
}

#[test]
fn the_attitude_data_of_r() {
    let data = products::<7>(&file("attitude.txt"));
    let value = alpha(&data.cross()).unwrap();
    near("alpha", value, 0.8431427696, 1e-9);
    let limits = bonett(value, 7, 30).unwrap();
    near("low", limits.low, 0.7237961182, ROUNDED);
    near("high", limits.high, 0.9109201848, ROUNDED);
    near("omega", omega(&data.covariances().unwrap()).unwrap(), 0.86047508, 1e-6);
    let rest = [0.67126206, 0.74210971, 0.56071111, 0.71444550, 0.78627559, 0.26503434, 0.46081055];
    for (item, target) in rest.into_iter().enumerate() {
        near("item-rest", item_rest(&data.cross(), item).unwrap(), target, 1e-8);
    }
    let sd = data.covariances().unwrap()[0][0].sqrt();
    let limits = interval(data.mean(0).unwrap(), sd, 30).unwrap();
    near("low", limits.low, 60.08802400, 1e-7);
    near("high", limits.high, 69.17864266, 1e-7);
}

#[test]
fn the_bfi_data_of_psych() {
    let targets =
        [("C", 0.7292772032, 0.73281797), ("N", 0.8133031432, 0.81693809), ("E", 0.7609326395, 0.76732547)];
    for (line, (name, target, target_omega)) in file("bfi.txt").lines().zip(targets) {
        let (trait_name, numbers) = line.split_once(' ').unwrap();
        let numbers: Vec<f64> = numbers.split(' ').map(|number| number.parse().unwrap()).collect();
        let covariances: [[f64; 5]; 5] = std::array::from_fn(|a| std::array::from_fn(|b| numbers[5 * a + b]));
        assert_eq!(trait_name, name);
        near("alpha", alpha(&covariances).unwrap(), target, 1e-9);
        near("omega", omega(&covariances).unwrap(), target_omega, 1e-6);
    }
}

/// The covariances that these loadings make, of items with variance 1.
fn planted(loadings: [f64; 5]) -> [[f64; 5]; 5] {
    std::array::from_fn(|a| std::array::from_fn(|b| if a == b { 1.0 } else { loadings[a] * loadings[b] }))
}

#[test]
fn planted_loadings_are_found() {
    let unequal = planted([0.9, 0.8, 0.7, 0.5, 0.4]);
    near("omega", omega(&unequal).unwrap(), 0.8042836, 1e-6);
    near("alpha", alpha(&unequal).unwrap(), 0.7884047, 1e-7);
    let equal = planted([0.7; 5]);
    near("omega", omega(&equal).unwrap(), 0.8277027027, 1e-7);
    near("alpha", alpha(&equal).unwrap(), 0.8277027027, 1e-9);
    for (found, planted) in loadings(&unequal).into_iter().zip([0.9, 0.8, 0.7, 0.5, 0.4]) {
        near("loading", found, planted, 1e-6);
    }
}

#[test]
fn a_communality_is_clamped_and_nothing_varies() {
    // Loadings that no variance of 1 can hold: a Heywood case.
    let mut heywood = planted([1.2, 0.9, 0.8, 0.3, 0.3]);
    let value = omega(&heywood).unwrap();
    assert!(value > 0.0 && value < 1.0, "{value}");
    heywood.iter_mut().flatten().for_each(|cell| *cell = 0.0);
    assert_eq!((omega(&heywood), alpha(&heywood)), (None, None));
    // Turned over, the loadings' sum is still positive.
    let mixed = loadings(&planted([-0.9, -0.8, 0.7, -0.5, -0.4]));
    assert!(mixed.iter().sum::<f64>() > 0.0);
}

#[test]
fn quantiles_and_ranks() {
    let of = |scores: &[i64]| Frequencies::new(scores.iter().map(|score| (*score, 1)), (1, 1));
    let check = |scores: &[i64], targets: [f64; 5]| {
        for (share, target) in [0.10, 0.25, 0.50, 0.75, 0.90].into_iter().zip(targets) {
            near("quantile", of(scores).quantile(share).unwrap(), target, 1e-9);
        }
    };
    check(&[80, 45, 50, 55, 60, 65, 70, 75, 40, 100], [44.5, 51.25, 62.5, 73.75, 82.0]);
    let halves = [0, 25, 25, 50, 50, 50, 75, 75, 100, 100];
    check(&halves, [22.5, 31.25, 50.0, 75.0, 100.0]);
    assert_eq!(of(&halves).rank(50.0), Some(45.0));
    assert_eq!((of(&halves).quantile(0.0), of(&halves).quantile(1.0)), (Some(0.0), Some(100.0)));
    assert_eq!((of(&[]).quantile(0.5), of(&[]).rank(50.0), of(&[]).mean()), (None, None, None));
}

#[test]
fn t_is_exact_and_the_series_goes_on() {
    for (freedom, target) in [
        (1, 12.7062047362),
        (4, 2.7764451052),
        (29, 2.0452296421),
        (30, 2.0422724563),
        (31, 2.0395134464),
        (99, 1.9842169515),
        (1000, 1.9623390808),
        (1_000_000, 1.9599663565),
    ] {
        near("t", quantile(freedom).unwrap(), target, 1e-7);
    }
    assert_eq!(quantile(0), None);
}

#[test]
fn raters_agree() {
    let agreement = |raters: &[&str]| {
        let mut tally = RaterTally::default();
        raters.iter().enumerate().for_each(|(key, answers)| tally.add(&rating(key, answers)));
        tally.agreement(0).value()
    };
    for (raters, target) in [
        (["44534"; 3], 1.0),
        (["44534", "34434", "54523"], 0.8),
        (["33333", "44444", "55555"], 0.5),
        // The code's own figure stops at -1.
        (["11111", "11111", "55555"], -5.0 / 3.0),
    ] {
        near("r*wg", agreement(&raters).unwrap(), target, 1e-12);
        let ratings: Vec<RaterAnswers> =
            raters.iter().enumerate().map(|(key, answers)| rating(key, answers)).collect();
        let coded = aggregate(&ratings, 1, 1, 80).unwrap().scales[0].agreement.unwrap();
        near("r*wg in the code", coded.into(), (target * 100.0).max(-100.0), 0.5);
    }
    assert_eq!(agreement(&["44534"; 2]), None);
}

fn rating(key: usize, legitimate: &str) -> RaterAnswers {
    RaterAnswers {
        month: 0,
        invite: 1,
        key: key as u32,
        flags: 0,
        items: items([legitimate; 6]),
        supplement: [0; 12],
        singles: digits("0000000000"),
    }
}
