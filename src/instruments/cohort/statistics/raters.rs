//! What the raters of each leader have in common, and those of all leaders.

use super::figure::{Figure, finite};
use super::ladder::RATERS;
use super::moments::Moments;
use super::variance::Icc;
use crate::codec::RaterAnswers;
use crate::instruments::people::ratings::{self, TRUST};

/// A score of 3 to 6 answers is a whole number of these parts of a point.
const PARTS: f64 = 12.0;

/// The variance of answers by chance on five points: (25 - 1) / 12.
const CHANCE: f64 = 2.0;

/// What one leader's raters answered, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RaterTally {
    /// Their scores on the nine scales, in the order of [`ratings::SCALES`].
    scales: [Moments; 9],
    /// The answers to the items of the bases and of trust, of those scored on them.
    items: [[Moments; 6]; TRUST + 1],
}

impl RaterTally {
    /// Adds a rater.
    pub fn add(&mut self, rating: &RaterAnswers) {
        self.count(rating, 1);
    }

    /// Removes a rater who was added.
    pub fn remove(&mut self, rating: &RaterAnswers) {
        self.count(rating, -1);
    }

    /// How far they agree on a base or trust, by its place in [`ratings::SCALES`]: Lindell's
    /// r*wg, 1 less the mean variance of the items against that of chance. 1 where all answer
    /// alike, 0 by chance; below 0 they stand further apart than chance would have it.
    pub fn agreement(&self, scale: usize) -> Figure {
        let n = self.scales.get(scale).map_or(0, |scale| scale.n.max(0).unsigned_abs());
        let items = self.items.get(scale).into_iter().flatten();
        let variances: Vec<f64> = items.filter_map(Moments::variance).collect();
        let mean = || variances.iter().sum::<f64>() / variances.len() as f64;
        Figure::from(n, RATERS as u64, || finite(1.0 - mean() / CHANCE))
    }

    fn count(&mut self, rating: &RaterAnswers, by: i64) {
        for (place, score) in ratings::scores(rating).into_iter().enumerate() {
            let Some(score) = score else { continue };
            self.scales[place].count((score * PARTS).round() as i64, by);
            let answers = ratings::answers(rating, place);
            let items = self.items.get_mut(place).into_iter().flatten().zip(answers);
            items.filter(|(_, answer)| *answer > 0).for_each(|(item, answer)| item.count(answer.into(), by));
        }
    }
}

/// How much raters of the same leader have in common, for each of [`ratings::SCALES`].
pub fn common_ground(leaders: &[RaterTally]) -> [Icc; 9] {
    std::array::from_fn(|scale| {
        let of_scale: Vec<Moments> = leaders.iter().map(|leader| leader.scales[scale]).collect();
        Icc::of(&of_scale)
    })
}
