//! What a figure of the report is called. Each name is the last step of a path in the content.

use super::limits::MIN_EXACT;
use crate::codec::Scale;
use crate::instruments::scoring::{SEM0, Scores};

/// How alike the others answered a scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// What it is called.
    pub word: Alike,
    /// r*wg in hundredths, -100 to 100; withheld below five people, where the word must do.
    pub figure: Option<i16>,
}

/// A word for an agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alike {
    /// .70 and up.
    Good,
    /// .50 to .69.
    Partial,
    /// Below .50: they see the leader differently, and the mean says less.
    Differ,
}

impl Agreement {
    /// The agreement of a scale that has one.
    pub fn of(scale: &Scale) -> Option<Agreement> {
        let hundredths = scale.agreement?;
        let word = match hundredths {
            70.. => Alike::Good,
            50..70 => Alike::Partial,
            _ => Alike::Differ,
        };
        Some(Agreement { word, figure: (usize::from(scale.n) >= MIN_EXACT).then_some(hundredths) })
    }
}

impl Alike {
    /// The name that content paths use.
    pub fn name(self) -> &'static str {
        match self {
            Alike::Good => "good",
            Alike::Partial => "partial",
            Alike::Differ => "differ",
        }
    }
}

/// Whether the others feel free to stop going along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freedom {
    /// A mean of 4 and up: influence is on loan.
    OnLoan,
    /// A mean of 2 and below.
    NotFree,
    /// Not sure, or not of one mind.
    Between,
}

impl Freedom {
    /// What a mean answer from 1 to 5 says.
    pub fn of(mean: f64) -> Freedom {
        match mean {
            mean if mean >= 4.0 => Freedom::OnLoan,
            mean if mean <= 2.0 => Freedom::NotFree,
            _ => Freedom::Between,
        }
    }

    /// The name that content paths use.
    pub fn name(self) -> &'static str {
        match self {
            Freedom::OnLoan => "on-loan",
            Freedom::NotFree => "not-free",
            Freedom::Between => "between",
        }
    }
}

/// How near the own profile comes to the others'.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Likeness {
    /// 100 less the mean distance over six bases, 0 to 100.
    pub points: f64,
    /// What it is called.
    pub word: Near,
}

/// A word for a likeness.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Near {
    /// From 88: no more apart than measuring twice would be.
    Noise,
    /// From 78.
    Moderate,
    /// Below 78.
    Wide,
}

impl Likeness {
    /// Compares two profiles; needs all six bases of both.
    pub fn of(own: &Scores, others: &Scores) -> Option<Likeness> {
        let apart = own.bases.iter().zip(others.bases).map(|(own, others)| Some(((*own)? - others?).abs()));
        let points = 100.0 - apart.sum::<Option<f64>>()? / 6.0;
        let word = match points {
            points if points >= 88.0 => Near::Noise,
            points if points >= 78.0 => Near::Moderate,
            _ => Near::Wide,
        };
        Some(Likeness { points, word })
    }
}

/// The correlation of two profiles over six bases. A profile whose scatter is below 9 points has no shape
/// that could be told from the error of measurement.
pub fn shape(own: &Scores, others: &Scores) -> Option<f64> {
    let (mine, theirs) = (own.scatter()?, others.scatter()?);
    let products: f64 = own.emphasis()?.iter().zip(others.emphasis()?).map(|(a, b)| a * b).sum();
    (mine >= SEM0 && theirs >= SEM0).then(|| products / (5.0 * mine * theirs))
}

impl Near {
    /// The name that content paths use.
    pub fn name(self) -> &'static str {
        match self {
            Near::Noise => "noise",
            Near::Moderate => "moderate",
            Near::Wide => "wide",
        }
    }
}
