//! A class as it may be shown: every figure with the number of people it stands on.

use super::figure::Figure;
use super::ladder::MEANS;
use super::reliability::Reliability;
use super::said::{SaidStatistics, THREE};
use super::scale::ScaleTally;
use super::scenarios::QuizStatistics;
use super::summary::{Means, Summary};
use super::tally::Tally;
use crate::instruments::instrument::Base;

/// One scale.
#[derive(Clone, Debug, PartialEq)]
pub struct ScaleStatistics {
    /// Its scores, of all who have one.
    pub scores: Summary,
    /// How many were asked and left out too much for one.
    pub unscored: u64,
    /// How well its items hang together, over those who answered all of them.
    pub reliability: Reliability,
}

/// A class.
#[derive(Clone, Debug, PartialEq)]
pub struct Statistics {
    /// How many people.
    pub people: u64,
    /// The six bases, in the order of [`Base::ALL`].
    pub bases: [ScaleStatistics; 6],
    /// Trust.
    pub trust: ScaleStatistics,
    /// Credibility; three items, so indicative only.
    pub credibility: ScaleStatistics,
    /// Growing others; three items, so indicative only.
    pub growing: ScaleStatistics,
    /// Personal power, 0 to 100, of those with all six bases.
    pub personal: Means,
    /// Position power, 0 to 100, of the same.
    pub position: Means,
    /// Personal less position power, -100 to 100, of the same.
    pub balance: Means,
    /// The quiz.
    pub quiz: QuizStatistics,
    /// What people said beside what they chose.
    pub said: SaidStatistics,
    /// Each item: the 30 in the order asked, then the twelve of the supplement.
    pub items: Vec<ItemAnswers>,
}

/// How the answers to one item fell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ItemAnswers {
    /// How many answered it.
    pub n: u64,
    /// How many left it out.
    pub unanswered: u64,
    /// How many answered 1 to 5.
    pub answers: Figure<[u64; 5]>,
}

impl Statistics {
    /// What may be shown of a class.
    pub fn of(tally: &Tally) -> Statistics {
        Statistics {
            people: tally.people.max(0).unsigned_abs(),
            bases: Base::ALL.map(|base| ScaleStatistics::of(tally.base(base))),
            trust: ScaleStatistics::of(&tally.trust),
            credibility: ScaleStatistics::of(&tally.credibility),
            growing: ScaleStatistics::of(&tally.growing),
            personal: Means::of(&tally.personal, THREE),
            position: Means::of(&tally.position, THREE),
            balance: Means::of(&tally.balance, THREE),
            quiz: QuizStatistics::of(&tally.quiz),
            said: SaidStatistics::of(&tally.said),
            items: (0..42).map(|place| ItemAnswers::of(tally.item(place))).collect(),
        }
    }

    /// One base.
    pub fn base(&self, base: Base) -> &ScaleStatistics {
        &self.bases[base as usize]
    }
}

impl ScaleStatistics {
    fn of<const K: usize, const LEAST: usize>(tally: &ScaleTally<K, LEAST>) -> ScaleStatistics {
        ScaleStatistics {
            scores: Summary::of(tally.frequencies()),
            unscored: tally.unscored(),
            reliability: Reliability::of(&tally.complete),
        }
    }
}

impl ItemAnswers {
    fn of([unanswered, answers @ ..]: [u64; 6]) -> ItemAnswers {
        let n = answers.iter().sum();
        ItemAnswers { n, unanswered, answers: Figure::from(n, MEANS, || Some(answers)) }
    }
}
