//! What people say of their power beside what they choose in the quiz: over those of whom
//! all six bases and the quiz are there.

use super::figure::Figure;
use super::ladder::ITEMS;
use super::moments::{Moments, Pairs};
use super::scale::BaseTally;
use super::summary::Means;
use crate::codec::QuizSums;
use crate::instruments::quiz::Approach;
use crate::instruments::said::{LEAST, most_chosen};

/// A mean of three bases is its sum in these parts of 25 points.
pub const THREE: (i64, i64) = (25, 3 * BaseTally::PARTS);

/// The mean bases of one person, each the sum of three in [`BaseTally::PARTS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sides {
    /// Referent, expert and informational.
    pub personal: i64,
    /// Legitimate, reward and coercive.
    pub position: i64,
}

/// Self-rated bases beside choices.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SaidTally {
    /// Personal less position power, beside N less T.
    pairs: Pairs,
    /// Personal power, of those who chose T, E, X or N most, and of those with no such one.
    personal: [Moments; 5],
    /// Position power of the same.
    position: [Moments; 5],
}

impl SaidTally {
    /// Counts a person `by` times: 1 puts them in, -1 takes them out.
    pub fn count(&mut self, sides: Sides, quiz: &QuizSums, by: i64) {
        if quiz.answered < LEAST {
            return;
        }
        let times = |approach: Approach| i64::from(quiz.chosen[approach as usize]);
        self.pairs.count(sides.personal - sides.position, times(Approach::N) - times(Approach::T), by);
        let group = most_chosen(&quiz.chosen).map_or(4, |approach| approach as usize);
        self.personal[group].count(sides.personal, by);
        self.position[group].count(sides.position, by);
    }

    /// Takes in the people of another.
    pub fn merge(&mut self, other: &SaidTally) {
        self.pairs.merge(&other.pairs);
        self.personal.iter_mut().zip(&other.personal).for_each(|(own, other)| own.merge(other));
        self.position.iter_mut().zip(&other.position).for_each(|(own, other)| own.merge(other));
    }
}

/// What people said beside what they chose.
#[derive(Clone, Debug, PartialEq)]
pub struct SaidStatistics {
    /// How many people gave both.
    pub n: u64,
    /// The correlation of balance with how much more often N was chosen than T.
    pub correlation: Figure,
    /// The people by what they chose most: T, E, X, N, then no single approach.
    pub groups: [Group; 5],
}

/// People who chose one approach most.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Group {
    /// The approach; `None` for those with no single one.
    pub approach: Option<Approach>,
    /// Their personal power, 0 to 100.
    pub personal: Means,
    /// Their position power, 0 to 100.
    pub position: Means,
}

impl SaidStatistics {
    /// What may be shown of it.
    pub fn of(tally: &SaidTally) -> SaidStatistics {
        let n = tally.pairs.first.n.max(0).unsigned_abs();
        SaidStatistics {
            n,
            correlation: Figure::from(n, ITEMS, || tally.pairs.correlation()),
            groups: std::array::from_fn(|place| Group {
                approach: Approach::ALL.get(place).copied(),
                personal: Means::of(&tally.personal[place], THREE),
                position: Means::of(&tally.position[place], THREE),
            }),
        }
    }
}
