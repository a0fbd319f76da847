//! What may leave the instructor's screen.

use crate::common::people::Chance;
use powerbase::instruments::cohort::statistics::disclosure::{Bin, Cell, bins, cells, is_unanimous};
use powerbase::instruments::cohort::statistics::frequencies::Dot;

/// Cells as a line; `.` is few.
fn line(people: &[u64]) -> String {
    let cell = |cell: &Cell| match cell {
        Cell::Shown(people) => people.to_string(),
        Cell::Few => ".".to_string(),
    };
    cells(people).iter().map(cell).collect::<Vec<_>>().join(" ")
}

#[test]
fn few_are_hidden_and_cannot_be_subtracted() {
    for (people, shown) in [
        (&[10, 11, 12, 13][..], "10 11 12 13"),
        (&[3, 3, 3, 3], "3 3 3 3"),
        // One is hidden with a second.
        (&[10, 11, 2, 13], ". 11 . 13"),
        (&[0, 11, 12, 13], ". . 12 13"),
        // Two hold three together.
        (&[1, 2, 12, 13], ". . 12 13"),
        // Two hold less, so a third goes.
        (&[1, 1, 12, 13], ". . . 13"),
        (&[0, 0, 12, 13], ". . . 13"),
        (&[0, 0, 0, 30], ". . . ."),
        (&[2, 0, 0, 28], ". . . ."),
        (&[2, 1, 0, 28], ". . . 28"),
        // The smaller of two alike would be told by its place.
        (&[3, 3, 1, 12], ". . . 12"),
        // Four of two cells would be two each.
        (&[2, 2, 3, 12], ". . . 12"),
        (&[2, 2, 12, 13], ". . 12 13"),
        (&[2], "."),
        (&[3], "3"),
        (&[2, 9], ". ."),
        (&[], ""),
    ] {
        assert_eq!(line(people), shown, "{people:?}");
    }
}

/// Whoever knows the rule and the total finds another table for each hidden cell.
#[test]
fn no_hidden_cell_can_be_worked_out() {
    let tables = |n: u64| {
        let all = (0..=n).flat_map(move |a| (0..=n - a).map(move |b| (a, b)));
        all.flat_map(move |(a, b)| (0..=n - a - b).map(move |c| [a, b, c, n - a - b - c]))
    };
    for n in 3..=14 {
        let all: Vec<([u64; 4], String)> = tables(n).map(|people| (people, line(&people))).collect();
        for (people, shown) in &all {
            for place in 0..4 {
                let mut others = all.iter().filter(|(_, same)| same == shown);
                let hidden = shown.split(' ').nth(place) == Some(".");
                let is_open = others.any(|(other, _)| other[place] != people[place]);
                assert!(!hidden || is_open, "{people:?}: {shown}");
            }
        }
    }
}

#[test]
fn no_table_gives_a_small_cell_away() {
    let mut chance = Chance::new(41);
    for _ in 0..20_000 {
        let most = [3, 6, 12][chance.below(3)];
        let people: Vec<u64> = (0..2 + chance.below(5)).map(|_| chance.below(most) as u64).collect();
        let shown = cells(&people);
        let hidden: Vec<u64> =
            people.iter().zip(&shown).filter(|(_, cell)| **cell == Cell::Few).map(|(n, _)| *n).collect();
        for (people, cell) in people.iter().zip(&shown) {
            assert!(*cell == Cell::Few || (*people >= 3 && *cell == Cell::Shown(*people)));
        }
        let together: u64 = hidden.iter().sum();
        let all_hidden = hidden.len() == people.len();
        assert!(hidden.is_empty() || all_hidden || (hidden.len() > 1 && together >= 3), "{people:?}");
    }
}

#[test]
fn unanimity_tells_about_each() {
    assert!(is_unanimous(&[0, 0, 30, 0]) && is_unanimous(&[1]));
    assert!(!is_unanimous(&[0, 1, 30, 0]) && !is_unanimous(&[0, 0]) && !is_unanimous(&[]));
}

fn dots(scores: &[(f64, u64)]) -> Vec<Dot> {
    scores.iter().map(|(points, people)| Dot { points: *points, people: *people }).collect()
}

#[test]
fn bins_hold_three_and_cover_the_scale() {
    let few = |scores: &[(f64, u64)]| {
        let bins = bins(&dots(scores));
        bins.iter().map(|bin| (bin.from, bin.to, bin.people)).collect::<Vec<_>>()
    };
    assert_eq!(few(&[]), []);
    assert_eq!(few(&[(50.0, 2)]), []);
    assert_eq!(few(&[(50.0, 3)]), [(0.0, 100.0, 3)]);
    assert_eq!(few(&[(0.0, 3), (100.0, 3)]), [(0.0, 10.0, 3), (10.0, 100.0, 3)]);
    assert_eq!(few(&[(15.0, 1), (45.0, 2), (55.0, 4), (90.0, 1)]), [(0.0, 50.0, 3), (50.0, 100.0, 5)]);
}

#[test]
fn random_bins_keep_the_rule() {
    let mut chance = Chance::new(42);
    for _ in 0..5_000 {
        let scores: Vec<(f64, u64)> = (0..chance.below(30))
            .map(|_| (chance.below(21) as f64 * 5.0, 1 + chance.below(3) as u64))
            .collect();
        let (bins, all) = (bins(&dots(&scores)), scores.iter().map(|(_, people)| people).sum::<u64>());
        assert_eq!(bins.is_empty(), all < 3);
        assert!(bins.iter().all(|bin: &Bin| bin.people >= 3 && bin.from < bin.to));
        assert!(bins.windows(2).all(|pair| pair[0].to == pair[1].from));
        if let (Some(first), Some(last)) = (bins.first(), bins.last()) {
            assert_eq!((first.from, last.to), (0.0, 100.0));
            assert_eq!(bins.iter().map(|bin| bin.people).sum::<u64>(), all);
        }
    }
}
