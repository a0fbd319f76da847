//! Everything that is counted of a class.

use super::moments::Moments;
use super::quiz::QuizTally;
use super::said::{SaidTally, Sides};
use super::scale::{BaseTally, ShortTally, TrustTally};
use crate::codec::{Answers, QuizSums, Sum, Sums};
use crate::instruments::instrument::{Base, Items, Supplement, item_base};
use crate::instruments::quiz::ScoringKey;

/// A class, counted. What was added can be removed again; order does not matter, and parts
/// can be merged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// How many people.
    pub people: i64,
    /// The six bases, in the order their items take turns.
    bases: [BaseTally; 6],
    /// Trust.
    pub trust: TrustTally,
    /// Credibility.
    pub credibility: ShortTally,
    /// Growing others.
    pub growing: ShortTally,
    /// Personal power of those with all six bases, in the parts of [`Sides`].
    pub personal: Moments,
    /// Position power of the same.
    pub position: Moments,
    /// Personal less position power of the same.
    pub balance: Moments,
    /// The quiz.
    pub quiz: QuizTally,
    /// Both together.
    pub said: SaidTally,
    /// Of the 30 items in the order asked and the twelve of the supplement: how many left
    /// each out, then how many answered 1 to 5.
    items: [[i64; 6]; 42],
}

impl Default for Tally {
    fn default() -> Tally {
        Tally {
            people: 0,
            bases: Default::default(),
            trust: Default::default(),
            credibility: Default::default(),
            growing: Default::default(),
            personal: Default::default(),
            position: Default::default(),
            balance: Default::default(),
            quiz: Default::default(),
            said: Default::default(),
            items: [[0; 6]; 42],
        }
    }
}

impl Tally {
    /// Adds a person's answers.
    pub fn add(&mut self, answers: &Answers, key: &ScoringKey) {
        self.count(answers, key, 1);
    }

    /// Removes a person's answers that were added.
    pub fn remove(&mut self, answers: &Answers, key: &ScoringKey) {
        self.count(answers, key, -1);
    }

    /// Adds a person of whom only sums are known.
    pub fn add_sums(&mut self, sums: &Sums) {
        self.count_sums(sums, 1);
    }

    /// Removes a person of whom only sums are known, and who was added.
    pub fn remove_sums(&mut self, sums: &Sums) {
        self.count_sums(sums, -1);
    }

    /// Takes in everybody of another.
    pub fn merge(&mut self, other: &Tally) {
        self.people += other.people;
        self.bases.iter_mut().zip(&other.bases).for_each(|(own, other)| own.merge(other));
        self.trust.merge(&other.trust);
        self.credibility.merge(&other.credibility);
        self.growing.merge(&other.growing);
        self.personal.merge(&other.personal);
        self.position.merge(&other.position);
        self.balance.merge(&other.balance);
        self.quiz.merge(&other.quiz);
        self.said.merge(&other.said);
        let cells = self.items.iter_mut().flatten().zip(other.items.iter().flatten());
        cells.for_each(|(cell, other)| *cell += other);
    }

    /// A base.
    pub fn base(&self, base: Base) -> &BaseTally {
        let [first, ..] = &self.bases;
        let turn = (0..).map(item_base).zip(&self.bases).find(|(turn, _)| *turn == base);
        turn.map_or(first, |(_, tally)| tally)
    }

    /// How many left an item out, then how many answered 1 to 5; `place` counts the 30 items
    /// in the order asked, then the twelve of the supplement.
    pub fn item(&self, place: usize) -> [u64; 6] {
        self.items.get(place).copied().unwrap_or_default().map(|people| people.max(0).unsigned_abs())
    }

    fn count(&mut self, answers: &Answers, key: &ScoringKey, by: i64) {
        self.people += by;
        let sides = answers.items.and_then(|items| self.count_items(&items, by));
        if let Some(supplement) = &answers.supplement {
            self.count_supplement(supplement, by);
        }
        if let Some(choices) = &answers.quiz {
            let forecasts = answers.forecasts.unwrap_or_default();
            let sums = self.quiz.count(choices, &forecasts, key, by);
            self.count_both(sides, &sums, by);
        }
    }

    fn count_sums(&mut self, sums: &Sums, by: i64) {
        self.people += by;
        let sides = sums.bases.and_then(|bases| self.count_base_sums(&bases, by));
        if let Some([trust, credibility, growing]) = sums.supplement {
            self.trust.count_sum(trust, by);
            self.credibility.count_sum(credibility, by);
            self.growing.count_sum(growing, by);
        }
        if let Some(quiz) = &sums.quiz {
            self.quiz.count_sums(quiz, by);
            self.count_both(sides, quiz, by);
        }
    }

    fn count_items(&mut self, items: &Items, by: i64) -> Option<Sides> {
        count_each(&mut self.items, items, by);
        let mut parts = [None; 6];
        for (turn, (base, parts)) in self.bases.iter_mut().zip(&mut parts).enumerate() {
            *parts = base.count(&std::array::from_fn(|number| items[turn + 6 * number]), by);
        }
        self.count_sides(&parts, by)
    }

    fn count_base_sums(&mut self, sums: &[Sum; 6], by: i64) -> Option<Sides> {
        let mut parts = [None; 6];
        let bases = self.bases.iter_mut().zip(sums).zip(&mut parts);
        bases.for_each(|((base, sum), parts)| *parts = base.count_sum(*sum, by));
        self.count_sides(&parts, by)
    }

    fn count_supplement(&mut self, supplement: &Supplement, by: i64) {
        count_each(&mut self.items[30..], supplement, by);
        let [a, b, c, d, e, f, g, h, i, j, k, l] = *supplement;
        self.trust.count(&[a, b, c, d, e, f], by);
        self.credibility.count(&[g, h, i], by);
        self.growing.count(&[j, k, l], by);
    }

    /// Counts the two sides of somebody with all six bases.
    fn count_sides(&mut self, parts: &[Option<i64>; 6], by: i64) -> Option<Sides> {
        let mut sides = Sides { personal: 0, position: 0 };
        for (turn, parts) in parts.iter().enumerate() {
            let side = if item_base(turn).is_position() { &mut sides.position } else { &mut sides.personal };
            *side += (*parts)?;
        }
        self.personal.count(sides.personal, by);
        self.position.count(sides.position, by);
        self.balance.count(sides.personal - sides.position, by);
        Some(sides)
    }

    fn count_both(&mut self, sides: Option<Sides>, quiz: &QuizSums, by: i64) {
        sides.into_iter().for_each(|sides| self.said.count(sides, quiz, by));
    }
}

/// Counts each answer at its item.
fn count_each(items: &mut [[i64; 6]], answers: &[u8], by: i64) {
    for (item, answer) in items.iter_mut().zip(answers) {
        if let Some(cell) = item.get_mut(usize::from(*answer)) {
            *cell += by;
        }
    }
}
