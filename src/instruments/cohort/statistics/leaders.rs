//! A class of leaders beside what their people say: gaps and likeness.

use super::figure::{Figure, finite};
use super::ladder::GAPS;
use super::summary::Means;
use crate::instruments::people::word::{Likeness, Near, shape};
use crate::instruments::scoring::Scores;

/// A spread below this, in points, is arithmetic.
const STILL: f64 = 1e-9;

/// A leader's own scores, and the means of their people.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Views {
    /// What the leader reports.
    pub own: Scores,
    /// What the others grant.
    pub others: Scores,
}

/// One scale over leaders.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GapStatistics {
    /// Own score less the others' mean, in points, over the leaders with both.
    pub gap: Means,
    /// The mean gap in standard deviations of the gap, corrected for small classes.
    pub d_z: Figure,
    /// The mean gap in standard deviations of the scores, the mean of both views' (d_av of
    /// Lakens 2013), corrected in the same way.
    pub d_av: Figure,
}

/// Leaders beside their people.
#[derive(Clone, Debug, PartialEq)]
pub struct LeaderStatistics {
    /// How many leaders.
    pub n: u64,
    /// The six bases in the order of `Base::ALL`, then trust, credibility and growing.
    pub gaps: [GapStatistics; 9],
    /// 100 less the mean distance over six bases, of the leaders with all of them.
    pub likeness: Means,
    /// For how many of those it is within the error of measurement, moderate, and wide.
    pub words: Figure<[u64; 3]>,
    /// How many have a shape on both sides.
    pub shaped: u64,
    /// The median correlation of both shapes.
    pub shape: Figure,
}

impl LeaderStatistics {
    /// What may be shown of these leaders.
    pub fn of(leaders: &[Views]) -> LeaderStatistics {
        let likeness: Vec<Likeness> =
            leaders.iter().filter_map(|views| Likeness::of(&views.own, &views.others)).collect();
        let mut shapes: Vec<f64> =
            leaders.iter().filter_map(|views| shape(&views.own, &views.others)).collect();
        shapes.sort_by(f64::total_cmp);
        let alike: Vec<f64> = likeness.iter().map(|likeness| likeness.points).collect();
        let times = |near: Near| likeness.iter().filter(|likeness| likeness.word == near).count() as u64;
        LeaderStatistics {
            n: leaders.len() as u64,
            gaps: std::array::from_fn(|scale| GapStatistics::of(&pairs(leaders, scale))),
            likeness: means(&alike),
            words: Figure::from(alike.len() as u64, GAPS, || {
                Some([Near::Noise, Near::Moderate, Near::Wide].map(times))
            }),
            shaped: shapes.len() as u64,
            shape: Figure::from(shapes.len() as u64, GAPS, || median(&shapes)),
        }
    }
}

/// Both views of a scale, of the leaders with both.
fn pairs(leaders: &[Views], scale: usize) -> Vec<(f64, f64)> {
    let at = |scores: &Scores| {
        let [a, b, c, d, e, f] = scores.bases;
        let all = [a, b, c, d, e, f, scores.trust, scores.credibility, scores.growing];
        all.get(scale).copied().flatten()
    };
    leaders.iter().filter_map(|views| at(&views.own).zip(at(&views.others))).collect()
}

impl GapStatistics {
    /// Of the own score and the others' mean of each leader, in points.
    pub fn of(pairs: &[(f64, f64)]) -> GapStatistics {
        let column = |of: fn(&(f64, f64)) -> f64| pairs.iter().map(of).collect::<Vec<f64>>();
        let gaps = column(|(own, others)| own - others);
        let n = gaps.len() as u64;
        let against = |spread: Option<f64>| {
            let spread = spread.filter(|spread| *spread > 0.0)?;
            finite(mean(&gaps)? / spread * correction(n))
        };
        let both = || Some((sd(&column(|pair| pair.0))? + sd(&column(|pair| pair.1))?) / 2.0);
        GapStatistics {
            gap: means(&gaps),
            d_z: Figure::from(n, GAPS, || against(sd(&gaps))),
            d_av: Figure::from(n, GAPS, || against(both())),
        }
    }
}

/// Hedges's J: what makes a standardised difference of `n` pairs unbiased, nearly.
fn correction(n: u64) -> f64 {
    1.0 - 3.0 / (4.0 * (n as f64 - 1.0) - 1.0)
}

fn means(numbers: &[f64]) -> Means {
    Means::new(numbers.len() as u64, GAPS, mean(numbers), sd(numbers))
}

fn mean(numbers: &[f64]) -> Option<f64> {
    (!numbers.is_empty()).then(|| numbers.iter().sum::<f64>() / numbers.len() as f64)
}

/// The standard deviation (n - 1); 0 where it is but arithmetic.
fn sd(numbers: &[f64]) -> Option<f64> {
    let mean = mean(numbers)?;
    let squares: f64 = numbers.iter().map(|number| (number - mean).powi(2)).sum();
    let sd = (squares / (numbers.len() as f64 - 1.0)).sqrt();
    finite(if sd < STILL { 0.0 } else { sd })
}

/// The middle of rising numbers, or of the two in the middle.
fn median(sorted: &[f64]) -> Option<f64> {
    let last = sorted.len().checked_sub(1)?;
    Some((sorted.get(last / 2)? + sorted.get(last.div_ceil(2))?) / 2.0)
}
