//! One score over a class, as far as the ladder lets it be shown.

use super::figure::{Figure, Interval, finite};
use super::frequencies::{Dot, Frequencies};
use super::ladder::{MEANS, QUANTILES, RANKS};
use super::moments::Moments;
use super::student::interval;

/// Which quantiles are given.
pub const SHARES: [f64; 5] = [0.10, 0.25, 0.50, 0.75, 0.90];

/// The mean of a score and how far people lie around it, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Means {
    /// How many people have the score.
    pub n: u64,
    /// Their mean.
    pub mean: Figure,
    /// Their standard deviation (n - 1); 0 where all are alike.
    pub sd: Figure,
    /// The 95 % interval of the mean; not defined where all are alike.
    pub interval: Figure<Interval>,
}

impl Means {
    /// Of numbers counted in parts; a part is `unit.0 / unit.1` points.
    pub fn of(moments: &Moments, unit: (i64, i64)) -> Means {
        let points = unit.0 as f64 / unit.1.max(1) as f64;
        let (mean, variance) = (moments.mean(), moments.variance());
        let n = moments.n.max(0).unsigned_abs();
        let sd = variance.map(|variance| variance.max(0.0).sqrt() * points);
        Means::new(n, MEANS, mean.map(|mean| mean * points), sd)
    }

    /// Of a mean and a standard deviation that have been worked out, shown from `needed` people on.
    pub fn new(n: u64, needed: u64, mean: Option<f64>, sd: Option<f64>) -> Means {
        Means {
            n,
            mean: Figure::from(n, needed, || finite(mean?)),
            sd: Figure::from(n, needed, || finite(sd?)),
            interval: Figure::from(n, needed, || interval(mean?, sd?, n)),
        }
    }
}

/// A score from 0 to 100 over a class.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    /// Its mean.
    pub means: Means,
    /// Its quantiles, by [`SHARES`].
    pub quantiles: Figure<[f64; 5]>,
    /// Who has which: reached by what the ladder lets through.
    frequencies: Frequencies,
}

impl Summary {
    /// What may be shown of these scores.
    pub fn of(frequencies: Frequencies) -> Summary {
        let n = frequencies.n();
        let quantile = |share: f64| frequencies.quantile(share).unwrap_or_default();
        Summary {
            means: Means::new(n, MEANS, frequencies.mean(), frequencies.sd()),
            quantiles: Figure::from(n, QUANTILES, || Some(SHARES.map(quantile))),
            frequencies,
        }
    }

    /// How many people have the score.
    pub fn n(&self) -> u64 {
        self.means.n
    }

    /// The percentile rank of a score within this class: how many in a hundred lie below,
    /// and half of those who have the same.
    pub fn rank(&self, points: f64) -> Figure {
        Figure::from(self.n(), RANKS, || self.frequencies.rank(points))
    }

    /// Everybody as a dot: for the instructor's own screen alone.
    pub fn dots(&self) -> Figure<Vec<Dot>> {
        Figure::from(self.n(), QUANTILES, || Some(self.frequencies.dots()))
    }

    /// How densely people lie around each whole point from 0 to 100; together 1.
    pub fn density(&self) -> Figure<Vec<f64>> {
        Figure::from(self.n(), QUANTILES, || self.frequencies.density())
    }
}
