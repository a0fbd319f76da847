//! The leader's own score against the mean of the others: how far apart they lie, from
//! where on that is worth a word, and which text speaks of it.

use crate::instruments::scoring::{Level, level};

/// The spread of raters, in points, taken where it is withheld (fewer than five people).
pub const SD_ASSUMED: f64 = 12.0;

/// A smaller spread is taken as this, in points: few people agree by chance, too.
const SD_LEAST: f64 = 10.0;

/// No gap below this is notable, in points.
const GAP_LEAST: f64 = 10.0;

/// How the two views of one scale compare. Each has one text for most bases, most have one for
/// the coercive base, and some share one for trust.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// Not scored on one side.
    Missing,
    /// Notable: the leader's own score is higher.
    Over,
    /// Notable: the others' mean is higher.
    Under,
    /// Not notable, both high.
    High,
    /// Not notable, both low.
    Low,
    /// Not notable, both in the middle.
    Mid,
    /// Not notable, and yet on different levels.
    Apart,
}

/// A gap between two scores of one scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gap {
    /// Own score less the others' mean, -100 to 100.
    pub points: f64,
    /// Its standard error, in points.
    pub error: f64,
    /// Whether it is larger than chance makes it nine times in ten.
    pub notable: bool,
}

impl Gap {
    /// Compares `own` with the mean of `n` people whose standard deviation is `sd`; `sem`
    /// is the standard error of measurement of one score. All in points.
    pub fn of(own: f64, others: f64, sd: f64, n: u16, sem: f64) -> Gap {
        let (points, spread) = (own - others, sd.max(SD_LEAST));
        let error = (sem * sem + spread * spread / f64::from(n.max(1))).sqrt();
        Gap { points, error, notable: points.abs() >= limit(error) }
    }
}

/// The smallest notable gap for a standard error, in points. Without any true gap one in
/// ten reaches it.
pub fn limit(error: f64) -> f64 {
    GAP_LEAST.max(1.64 * error)
}

impl Case {
    /// The case of two scores, `None` where one is not scored, and of the gap between them.
    pub fn of(own: Option<f64>, others: Option<f64>, gap: Option<Gap>) -> Case {
        let (Some(own), Some(others), Some(gap)) = (own, others, gap) else { return Case::Missing };
        match (level(own), level(others)) {
            _ if gap.notable && gap.points > 0.0 => Case::Over,
            _ if gap.notable => Case::Under,
            (Level::High, Level::High) => Case::High,
            (Level::Low, Level::Low) => Case::Low,
            (Level::Mid, Level::Mid) => Case::Mid,
            _ => Case::Apart,
        }
    }

    /// The path in the content of the text about a base.
    pub fn of_base(self, coercive: bool) -> &'static str {
        match (self, coercive) {
            (Case::Missing, _) => "gap.missing",
            (Case::Apart, _) => "gap.apart",
            (Case::Over, false) => "gap.plain.over",
            (Case::Under, false) => "gap.plain.under",
            (Case::High, false) => "gap.plain.high",
            (Case::Low, false) => "gap.plain.low",
            (Case::Mid, false) => "gap.plain.mid",
            (Case::Over, true) => "gap.coercive.over",
            (Case::Under, true) => "gap.coercive.under",
            (Case::High, true) => "gap.coercive.high",
            (Case::Low, true) => "gap.coercive.low",
            (Case::Mid, true) => "gap.coercive.mid",
        }
    }

    /// The path in the content of the text about trust.
    pub fn of_trust(self) -> &'static str {
        match self {
            Case::Missing => "gap.missing",
            Case::Over => "gap.trust.over",
            Case::Under => "gap.trust.under",
            _ => "gap.trust.none",
        }
    }
}
