//! The screens of a presentation under way, and which one stands.

use super::moves::Move;
use super::steps::Step;

/// A presentation under way. Its order stays as it began, also where results are added meanwhile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deck {
    before: Vec<Step>,
    step: Step,
    /// Those still to come, the next one last.
    after: Vec<Step>,
    /// Whether the screen is black.
    pub blank: bool,
}

impl Deck {
    /// At the first of these screens; nothing where there is none.
    pub fn new(steps: Vec<Step>) -> Option<Deck> {
        let mut after = steps;
        after.reverse();
        let step = after.pop()?;
        Some(Deck { before: Vec::new(), step, after, blank: false })
    }

    /// The screen that stands.
    pub fn step(&self) -> Step {
        self.step
    }

    /// The one after it.
    pub fn coming(&self) -> Option<Step> {
        self.after.last().copied()
    }

    /// Its place, from 1.
    pub fn place(&self) -> usize {
        self.before.len() + 1
    }

    /// How many there are.
    pub fn all(&self) -> usize {
        self.place() + self.after.len()
    }

    /// Moves. From black, every move only shows again what stood there.
    pub fn go(&mut self, to: Move) {
        if std::mem::take(&mut self.blank) {
            return;
        }
        match to {
            Move::Next => drop(self.forth()),
            Move::Back => drop(self.back()),
            Move::First => while self.back() {},
            Move::Last => while self.forth() {},
            Move::Blank => self.blank = true,
            Move::Leave => {}
        }
    }

    fn forth(&mut self) -> bool {
        let next = self.after.pop();
        let moved = next.is_some();
        self.before.extend(next.map(|next| std::mem::replace(&mut self.step, next)));
        moved
    }

    fn back(&mut self) -> bool {
        let last = self.before.pop();
        let moved = last.is_some();
        self.after.extend(last.map(|last| std::mem::replace(&mut self.step, last)));
        moved
    }
}
