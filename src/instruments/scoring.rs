//! From answers to scores: the six bases, what is made of them, and how far
//! a score or a difference can be trusted. All scores are points from 0 to 100.

use super::instrument::{Base, Items, Response, Supplement, item_base};

/// The standard error of measurement, in points, until a cohort supplies its
/// own. Assumed: alpha about .80 and a standard deviation of about 20.
pub const SEM0: f64 = 9.0;

/// From this distance on, in points, `balance` between three bases a side is clear.
pub const BALANCE_CLEAR: f64 = 12.0;

/// The mean of a scale's answers as points from 0 to 100; `None` below `least` answers.
///
/// One division after whole numbers, so that the limits 40, 50 and 65 are met exactly.
pub fn scale(answers: &[Response], least: usize) -> Option<f64> {
    let given = answers.iter().filter(|answer| **answer > 0).count();
    let sum: usize = answers.iter().map(|answer| usize::from(*answer)).sum();
    (given > 0 && given >= least).then(|| (sum - given) as f64 * 25.0 / given as f64)
}

/// The five answers that belong to a base, items 1 to 5.
pub fn base_answers(items: &Items, base: Base) -> [Response; 5] {
    let turn = (0..6).find(|place| item_base(*place) == base).unwrap_or(0);
    std::array::from_fn(|number| items[turn + 6 * number])
}

/// The scores of one self-assessment, or the means of several constituents'.
/// A score is `None` where too few of its items were answered.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Scores {
    /// The six bases in the order of [`Base::ALL`], 0 to 100 each.
    pub bases: [Option<f64>; 6],
    /// Trust, 0 to 100: at least five of TR1 to TR6.
    pub trust: Option<f64>,
    /// Credibility, 0 to 100: all of CV1 to CV3.
    pub credibility: Option<f64>,
    /// Growing others, 0 to 100: all of FG1 to FG3.
    pub growing: Option<f64>,
}

impl Scores {
    /// Scores the 30 items (at least four of five a base) and the supplement.
    pub fn of(items: &Items, supplement: &Supplement) -> Scores {
        Scores {
            bases: Base::ALL.map(|base| scale(&base_answers(items, base), 4)),
            trust: scale(&supplement[..6], 5),
            credibility: scale(&supplement[6..9], 3),
            growing: scale(&supplement[9..], 3),
        }
    }

    /// The score of one base, 0 to 100.
    pub fn base(&self, base: Base) -> Option<f64> {
        self.bases[base as usize]
    }

    /// Mean of legitimate, reward and coercive, 0 to 100; needs all three.
    pub fn position(&self) -> Option<f64> {
        self.sum(Base::is_position).map(|sum| sum / 3.0)
    }

    /// Mean of referent, expert and informational, 0 to 100; needs all three.
    pub fn personal(&self) -> Option<f64> {
        self.sum(|base| !base.is_position()).map(|sum| sum / 3.0)
    }

    /// Personal less position, -100 to 100.
    pub fn balance(&self) -> Option<f64> {
        Some(self.personal()? - self.position()?)
    }

    /// The mean of all six bases, 0 to 100; needs all six.
    pub fn elevation(&self) -> Option<f64> {
        self.sum(|_| true).map(|sum| sum / 6.0)
    }

    /// How far each base lies from the elevation, in the order of [`Base::ALL`];
    /// adds up to 0. It compares bases inside one person and nothing else.
    pub fn emphasis(&self) -> Option<[f64; 6]> {
        let elevation = self.elevation()?;
        Some(self.bases.map(|score| score.unwrap_or(elevation) - elevation))
    }

    /// The standard deviation (n - 1) over the six bases, in points.
    pub fn scatter(&self) -> Option<f64> {
        let squares: f64 = self.emphasis()?.iter().map(|distance| distance * distance).sum();
        Some((squares / 5.0).sqrt())
    }

    /// The highest scored base and its distance in points to the second highest.
    /// Needs two scored bases; a tie has distance 0.
    pub fn lead(&self) -> Option<(Base, f64)> {
        let (mut first, mut second): (Option<(Base, f64)>, Option<f64>) = (None, None);
        for base in Base::ALL {
            let Some(score) = self.base(base) else { continue };
            match first {
                Some((_, top)) if score <= top => second = Some(second.unwrap_or(0.0).max(score)),
                _ => {
                    second = first.map(|(_, top)| top);
                    first = Some((base, score));
                }
            }
        }
        let (base, top) = first?;
        Some((base, top - second?))
    }

    fn sum(&self, takes: fn(Base) -> bool) -> Option<f64> {
        Base::ALL.into_iter().filter(|base| takes(*base)).map(|base| self.base(base)).sum()
    }
}

/// Where a score lies on the answer scale; no population stands behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Below 40: a mean answer below 2.6.
    Low,
    /// From 40 to below 65.
    Mid,
    /// From 65: a mean answer of 3.6 and up.
    High,
}

impl Level {
    /// The name that content paths use: `low`, `mid`, `high`.
    pub fn name(self) -> &'static str {
        match self {
            Level::Low => "low",
            Level::Mid => "mid",
            Level::High => "high",
        }
    }
}

/// The level of an unrounded score.
pub fn level(score: f64) -> Level {
    match score {
        score if score < 40.0 => Level::Low,
        score if score < 65.0 => Level::Mid,
        _ => Level::High,
    }
}

/// An edge between two levels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Border {
    /// Between low and mid, at 40.
    Low,
    /// Between mid and high, at 65.
    High,
}

/// The edge that a score lies less than five points from. Strictly less: scores
/// move in steps of five, and "up to five" would mark nearly half of them.
pub fn border(score: f64) -> Option<Border> {
    match score {
        score if (score - 40.0).abs() < 5.0 => Some(Border::Low),
        score if (score - 65.0).abs() < 5.0 => Some(Border::High),
        _ => None,
    }
}

/// How far the leading base stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// No single base stands out.
    None,
    /// About one standard error of a difference.
    Slight,
    /// Beyond chance in the usual sense.
    Clear,
}

/// Judges a lead in points: slight from 13, clear from 21, where `sem` is 9.
pub fn standing(lead: f64, sem: f64) -> Standing {
    match lead {
        lead if lead >= 21.0 * sem / SEM0 => Standing::Clear,
        lead if lead >= 13.0 * sem / SEM0 => Standing::Slight,
        _ => Standing::None,
    }
}

/// Whether two scores of the same scale at two times differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// No clear change.
    None,
    /// Perhaps: two standard errors apart.
    Maybe,
    /// At least the minimal detectable change (95 %).
    Clear,
}

impl Change {
    /// The name that texts use: `none`, `maybe`, `clear`.
    pub fn name(self) -> &'static str {
        match self {
            Change::None => "none",
            Change::Maybe => "maybe",
            Change::Clear => "clear",
        }
    }
}

/// Judges the change from score `a` to score `b`: the minimal detectable change
/// is 1.96 times the square root of 2 times `sem`. It knows no day-to-day
/// change, so it is optimistic.
pub fn change(a: f64, b: f64, sem: f64) -> Change {
    match (b - a).abs() {
        apart if apart >= 1.96 * std::f64::consts::SQRT_2 * sem => Change::Clear,
        apart if apart >= 2.0 * sem => Change::Maybe,
        _ => Change::None,
    }
}

/// The whole number to print for a score or a balance: half goes up, so -2.5 gives -2.
pub fn round_half_up(score: f64) -> i32 {
    (score + 0.5).floor() as i32
}
