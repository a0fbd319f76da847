//! Groups made up by a fixed generator: does the report find the gaps that were planted,
//! and none where none is?

use crate::common::people::{Chance, assert_near, mean, percent};
use crate::group::{INVITE, by_chance, full, silent};
use powerbase::codec::RaterAnswers;
use powerbase::instruments::instrument::{Base, Context, item_base};
use powerbase::instruments::people::aggregate::aggregate;
use powerbase::instruments::people::report::{Report, Row};
use powerbase::instruments::people::word::Near;
use powerbase::instruments::scoring::{SEM0, Scores};

/// How raters differ about the same leader, in points.
const SPREAD: f64 = 12.0;

/// A rater whose scores lie around `level` in each base; scores move in steps of five.
fn rater(chance: &mut Chance, key: u32, level: f64) -> RaterAnswers {
    let sums =
        Base::ALL.map(|_| ((level + SPREAD * chance.normal()) / 5.0).round().clamp(0.0, 20.0) as usize);
    let items = std::array::from_fn(|place| {
        let sum = sums[item_base(place) as usize];
        (1 + sum / 5 + usize::from(place / 6 < sum % 5)) as u8
    });
    RaterAnswers { items, ..silent(key) }
}

/// A report of `n` raters around 50 on a leader whose true level lies `gap` above theirs.
fn report(chance: &mut Chance, n: u32, gap: f64) -> Report {
    let ratings: Vec<RaterAnswers> = (0..n).map(|key| rater(chance, key, 50.0)).collect();
    let others = aggregate(&ratings, INVITE, 1, 82).unwrap();
    let bases = Base::ALL.map(|_| Some(50.0 + gap + SEM0 * chance.normal()));
    let own = Scores { bases, ..Scores::default() };
    Report::of(Some((&own, 42, Context::Team)), &others).unwrap()
}

fn referent(report: &Report) -> Row {
    *report.rows.iter().find(|row| row.base == Some(Base::Referent)).unwrap()
}

fn called(chance: &mut Chance, n: u32, gap: f64) -> f64 {
    percent((0..2000).map(|_| referent(&report(chance, n, gap)).gap.unwrap().notable))
}

#[test]
fn answers_by_chance_agree_at_zero() {
    let mut chance = Chance::new(51);
    let mut figures = Vec::new();
    for _ in 0..3000 {
        let ratings: Vec<RaterAnswers> = (0..5).map(|_| by_chance(&mut chance, 0.0)).collect();
        let scales = aggregate(&ratings, INVITE, 1, 82).unwrap().scales;
        figures.extend(scales.iter().filter_map(|scale| scale.agreement).map(|a| f64::from(a) / 100.0));
    }
    assert_near("r*wg of five by chance", mean(&figures), 0.0, 0.02);
    for n in 3..9 {
        let scales = aggregate(&(0..n).map(full).collect::<Vec<_>>(), INVITE, 1, 82).unwrap().scales;
        assert_eq!(scales.map(|scale| scale.agreement)[..7], [Some(100); 7]);
    }
}

#[test]
fn a_planted_gap_is_found_again() {
    let mut chance = Chance::new(52);
    let gaps: Vec<f64> =
        (0..2000).map(|_| referent(&report(&mut chance, 8, 12.0)).gap.unwrap().points).collect();
    assert_near("gap of 12 planted, eight raters", mean(&gaps), 12.0, 1.0);
    assert_near("false calls, eight raters, %", called(&mut chance, 8, 0.0), 10.0, 3.0);
}

/// Few raters see less: silence is no proof of agreement.
#[test]
fn large_gaps_are_called_more_often_than_not() {
    let mut chance = Chance::new(53);
    for n in [3, 4, 5, 6, 8] {
        let [none, twenty, thirty] = [0.0, 20.0, 30.0].map(|gap| called(&mut chance, n, gap));
        println!("{n} raters: no gap called {none:.1} %, 20 points {twenty:.1} %, 30 points {thirty:.1} %");
        assert!((7.0..=13.0).contains(&none), "{n}: {none}");
        assert!((51.0..=66.0).contains(&twenty), "{n}: {twenty}");
        assert!((79.0..=93.0).contains(&thirty), "{n}: {thirty}");
    }
}

#[test]
fn agreement_without_a_true_gap() {
    let mut chance = Chance::new(54);
    let mut points: Vec<f64> =
        (0..4000).map(|_| report(&mut chance, 5, 0.0).likeness.unwrap().points).collect();
    points.sort_by(f64::total_cmp);
    assert_near("agreement without a true gap", mean(&points), 91.7, 0.5);
    assert_near("its 5th percentile", points[points.len() / 20], 87.4, 0.5);
    let noise = (0..2000).map(|_| report(&mut chance, 5, 0.0).likeness.unwrap().word == Near::Noise);
    println!("called noise: {:.1} %", percent(noise));
    let wide = (0..500).map(|_| report(&mut chance, 5, 30.0).likeness.unwrap().word == Near::Wide);
    assert!(percent(wide) > 90.0);
}

#[test]
fn nothing_is_made_of_fewer_than_three() {
    let mut chance = Chance::new(55);
    for _ in 0..2000 {
        let missing = chance.unit();
        let people = chance.below(7);
        let ratings: Vec<RaterAnswers> = (0..people).map(|_| by_chance(&mut chance, missing)).collect();
        let Ok(made) = aggregate(&ratings, INVITE, 1, 82) else {
            assert!(people < 3);
            continue;
        };
        assert!(people >= 3 && usize::from(made.n) == people);
        for scale in &made.scales {
            assert_eq!((scale.mean.is_some(), scale.sd.is_some()), (scale.n >= 3, scale.n >= 5));
            assert!(scale.n >= 3 || scale.agreement.is_none());
            assert!(scale.n >= 5 || scale.mean.unwrap_or(0) % 50 == 0);
        }
        for item in &made.items {
            assert_eq!(item.mean.is_some(), item.n >= 3);
            assert!(item.n >= 5 || item.mean.unwrap_or(0) % 20 == 0);
        }
    }
}
