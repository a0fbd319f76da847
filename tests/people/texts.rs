//! Every comparison has exactly one text, by the rules written out once more as a list.

use crate::common::people::Chance;
use crate::group::{INVITE, by_chance};
use powerbase::codec::Aggregate;
use powerbase::instruments::instrument::{Base, Context};
use powerbase::instruments::people::aggregate::aggregate;
use powerbase::instruments::people::ratings::SCALES;
use powerbase::instruments::people::report::{Report, Row};
use powerbase::instruments::scoring::Scores;

/// Ends of paths, each with its rule; just one may be true.
fn rules(row: &Row) -> [(&'static str, bool); 7] {
    let (own, others) = (row.own.unwrap_or(-1.0), row.others.unwrap_or(-1.0));
    let missing = own < 0.0 || others < 0.0;
    let sd = if row.n < 5 { 12.0 } else { row.sd };
    let error = (81.0 + sd.max(10.0).powi(2) / f64::from(row.n.max(1))).sqrt();
    let notable = !missing && (own - others).abs() >= f64::max(10.0, 1.64 * error);
    let both =
        |from: f64, to: f64| !missing && !notable && own >= from && own < to && others >= from && others < to;
    let levels = [both(65.0, 101.0), both(0.0, 40.0), both(40.0, 65.0)];
    [
        ("missing", missing),
        ("over", notable && own > others),
        ("under", notable && own < others),
        ("high", levels[0]),
        ("low", levels[1]),
        ("mid", levels[2]),
        ("apart", !missing && !notable && !levels.contains(&true)),
    ]
}

fn path(row: &Row, end: &str) -> String {
    let kind = match row.base {
        _ if end == "missing" || (end == "apart" && row.base.is_some()) => return ["gap", end].join("."),
        None => "trust",
        Some(Base::Coercive) => "coercive",
        Some(_) => "plain",
    };
    let end = if kind == "trust" && !matches!(end, "over" | "under") { "none" } else { end };
    ["gap", kind, end].join(".")
}

fn group(chance: &mut Chance, people: usize) -> Aggregate {
    let missing = chance.unit() * 0.5;
    let ratings: Vec<_> = (0..people).map(|_| by_chance(chance, missing)).collect();
    aggregate(&ratings, INVITE, chance.below(7) as u8, 82).unwrap()
}

/// Own scores near the others' as often as far from them, some missing.
fn own(chance: &mut Chance, aggregate: &Aggregate) -> Scores {
    let mut score = |name: &str| {
        let place = SCALES.iter().position(|scale| *scale == name).unwrap();
        let theirs = f64::from(aggregate.scales[place].mean.unwrap_or(500)) / 10.0;
        let mine = if chance.unit() < 0.5 { theirs + 12.0 * chance.normal() } else { 100.0 * chance.unit() };
        (chance.unit() < 0.9).then_some(mine.clamp(0.0, 100.0))
    };
    Scores { bases: Base::ALL.map(|base| score(base.code())), trust: score("trust"), ..Scores::default() }
}

#[test]
fn ten_thousand_comparisons_have_one_text_each() {
    let mut chance = Chance::new(41);
    let mut seen: Vec<(&str, usize)> = Vec::new();
    for run in 0..10_000 {
        let aggregate = group(&mut chance, 3 + run % 6);
        let own = own(&mut chance, &aggregate);
        let report = Report::of(Some((&own, run as u32, Context::Team)), &aggregate).unwrap();
        assert_eq!(report.rows.len(), 7);
        assert!(matches!(report.patterns.len(), 1 | 2));
        for row in &report.rows {
            let rules = rules(row);
            let mut held = rules.iter().filter(|(_, holds)| *holds);
            let (end, _) = held.next().unwrap();
            assert_eq!(held.next(), None, "{row:?}");
            assert_eq!(row.text(), path(row, end), "{row:?}");
            match seen.iter_mut().find(|(text, _)| *text == row.text()) {
                Some((_, count)) => *count += 1,
                None => seen.push((row.text(), 1)),
            }
        }
    }
    seen.sort();
    println!("texts of 70000 comparisons: {seen:?}");
    assert_eq!(seen.len(), 15, "a text that no comparison reaches");
}
