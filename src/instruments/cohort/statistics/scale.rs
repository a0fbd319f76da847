//! One scale of a class: who has which score, and the complete answers item by item.

use super::frequencies::Frequencies;
use super::products::Products;
use crate::codec::Sum;

/// The highest sum that a scale can have: six answers of 5.
const HIGHEST: usize = 30;

/// A scale of `K` items of which `LEAST` have to be answered: all, or all but one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScaleTally<const K: usize, const LEAST: usize> {
    /// How many people have each sum: of all items answered, then of one left out.
    sums: [[i64; HIGHEST + 1]; 2],
    /// How many were asked and have no score.
    unscored: i64,
    /// Those who answered all items, where the answers are known.
    pub complete: Products<K>,
}

/// A power base.
pub type BaseTally = ScaleTally<5, 4>;
/// Trust.
pub type TrustTally = ScaleTally<6, 5>;
/// Credibility, or growing others.
pub type ShortTally = ScaleTally<3, 3>;

impl<const K: usize, const LEAST: usize> Default for ScaleTally<K, LEAST> {
    fn default() -> ScaleTally<K, LEAST> {
        let sums = [[0; HIGHEST + 1]; 2];
        ScaleTally { sums, unscored: 0, complete: Products::default() }
    }
}

impl<const K: usize, const LEAST: usize> ScaleTally<K, LEAST> {
    /// Whole parts of 25 points that every score is a number of, whatever was left out.
    pub const PARTS: i64 = if LEAST < K { (K * LEAST) as i64 } else { K as i64 };

    /// Counts a person's answers `by` times: 1 puts them in, -1 takes them out. Returns the
    /// score in [`Self::PARTS`].
    pub fn count(&mut self, answers: &[u8; K], by: i64) -> Option<i64> {
        let answered = answers.iter().filter(|answer| **answer > 0).count();
        if answered == K {
            self.complete.count(answers, by);
        }
        self.count_sum(Sum { answered: answered as u8, sum: answers.iter().sum() }, by)
    }

    /// The same for a person of whom only the sum is known.
    pub fn count_sum(&mut self, sum: Sum, by: i64) -> Option<i64> {
        let left_out = K.checked_sub(sum.answered.into()).filter(|_| usize::from(sum.answered) >= LEAST);
        let row = left_out.and_then(|left_out| self.sums.get_mut(left_out));
        let Some(cell) = row.and_then(|row| row.get_mut(usize::from(sum.sum))) else {
            self.unscored += by;
            return None;
        };
        *cell += by;
        Some(Self::parts(sum.answered.into(), sum.sum.into()))
    }

    /// Takes in the people of another.
    pub fn merge(&mut self, other: &ScaleTally<K, LEAST>) {
        let cells = self.sums.iter_mut().flatten().zip(other.sums.iter().flatten());
        cells.for_each(|(cell, other)| *cell += other);
        self.unscored += other.unscored;
        self.complete.merge(&other.complete);
    }

    /// How many people were asked and left out too much for a score.
    pub fn unscored(&self) -> u64 {
        self.unscored.max(0).unsigned_abs()
    }

    /// How many people have which score.
    pub fn frequencies(&self) -> Frequencies {
        let rows = self.sums.iter().enumerate().flat_map(|(left_out, row)| {
            let people = row.iter().enumerate().filter(|(_, people)| **people > 0);
            people.map(move |(sum, people)| (Self::parts((K - left_out) as i64, sum as i64), *people))
        });
        Frequencies::new(rows, (25, Self::PARTS))
    }

    fn parts(answered: i64, sum: i64) -> i64 {
        (sum - answered) * (Self::PARTS / answered.max(1))
    }
}
