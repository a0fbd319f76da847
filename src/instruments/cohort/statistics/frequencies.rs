//! How many people have which score: everything that needs more than sums.

/// Scores in whole parts, rising, each with how many people have it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Frequencies {
    rows: Vec<(i64, i64)>,
    /// A score in points is its parts times `unit.0`, divided by `unit.1`.
    unit: (i64, i64),
}

/// A score and how many people have it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dot {
    /// The score, in points.
    pub points: f64,
    /// How many people.
    pub people: u64,
}

/// How many steps a density has from 0 to 100: one a point, ends included.
pub const STEPS: usize = 101;

impl Frequencies {
    /// Of pairs of a score in parts and how many people have it, in any order. A part is
    /// `unit.0 / unit.1` points.
    pub fn new(rows: impl Iterator<Item = (i64, i64)>, unit: (i64, i64)) -> Frequencies {
        let mut rows: Vec<(i64, i64)> = rows.filter(|(_, people)| *people > 0).collect();
        rows.sort_unstable();
        rows.dedup_by(|next, kept| {
            let same = next.0 == kept.0;
            kept.1 += if same { next.1 } else { 0 };
            same
        });
        Frequencies { rows, unit: (unit.0, unit.1.max(1)) }
    }

    /// How many people there are.
    pub fn n(&self) -> u64 {
        self.rows.iter().map(|(_, people)| people.unsigned_abs()).sum()
    }

    /// The mean, in points.
    pub fn mean(&self) -> Option<f64> {
        let sum: i64 = self.rows.iter().map(|(parts, people)| parts * people).sum();
        let n = self.n();
        (n > 0).then(|| (sum * self.unit.0) as f64 / (n as f64 * self.unit.1 as f64))
    }

    /// The standard deviation (n - 1), in points, of two people or more.
    pub fn sd(&self) -> Option<f64> {
        let n = i128::from(self.n());
        let sum = |of: fn(i128) -> i128| -> i128 {
            self.rows.iter().map(|(parts, people)| of(i128::from(*parts)) * i128::from(*people)).sum()
        };
        let (sum, squares) = (sum(|parts| parts), sum(|parts| parts * parts));
        let variance = || (n * squares - sum * sum) as f64 / (n * (n - 1)) as f64;
        (n > 1).then(|| self.points(1) * variance().sqrt())
    }

    /// Each score with its people.
    pub fn dots(&self) -> Vec<Dot> {
        let dot =
            |(parts, people): &(i64, i64)| Dot { points: self.points(*parts), people: people.unsigned_abs() };
        self.rows.iter().map(dot).collect()
    }

    /// The quantile of a share from 0 to 1, linear between two people (type 7 of Hyndman and
    /// Fan 1996), in points.
    pub fn quantile(&self, share: f64) -> Option<f64> {
        let place = self.n().checked_sub(1)? as f64 * share.clamp(0.0, 1.0);
        let (low, high) = (self.at(place.floor() as u64)?, self.at(place.ceil() as u64)?);
        Some(low + (high - low) * place.fract())
    }

    /// The score of a person by their place from the lowest, 0 to n - 1.
    fn at(&self, place: u64) -> Option<f64> {
        let mut passed = 0;
        let row = self.rows.iter().find(|(_, people)| {
            passed += people.unsigned_abs();
            passed > place
        });
        row.map(|(parts, _)| self.points(*parts))
    }

    /// Which share of the people lies below a score, in per cent; of those who have the same,
    /// half.
    pub fn rank(&self, points: f64) -> Option<f64> {
        let n = self.n();
        let share = |(parts, people): &(i64, i64)| match self.points(*parts) {
            own if own < points => 2 * people,
            own if own > points => 0,
            _ => *people,
        };
        let halves: i64 = self.rows.iter().map(share).sum();
        (n > 0).then(|| halves as f64 * 50.0 / n as f64)
    }

    /// How densely the people lie around each point from 0 to 100; together 1. Gaussian
    /// kernels of Silverman's width, folded at the ends so that nothing is lost there;
    /// `None` where nothing varies.
    pub fn density(&self) -> Option<Vec<f64>> {
        let (sd, n) = (self.sd().filter(|sd| *sd > 0.0)?, self.n() as f64);
        let width = (0.9 * sd * n.powf(-0.2)).max(1.0);
        let kernel = |apart: f64| (-0.5 * (apart / width).powi(2)).exp();
        let dots = self.dots();
        let near = |step: usize| -> f64 {
            let at = step as f64;
            let of = |from: f64| kernel(at - from) + kernel(at + from) + kernel(200.0 - at - from);
            dots.iter().map(|dot| dot.people as f64 * of(dot.points)).sum()
        };
        let heights: Vec<f64> = (0..STEPS).map(near).collect();
        let all: f64 = heights.iter().sum();
        (all > 0.0).then(|| heights.iter().map(|height| height / all).collect())
    }

    fn points(&self, parts: i64) -> f64 {
        (parts * self.unit.0) as f64 / self.unit.1 as f64
    }
}
