//! Rows and labels that are taken out, put back, and what undoes either.

use super::roster::{Class, Step};
use super::row::Hand;
use crate::instruments::instrument::Instrument;

/// So many steps can be undone.
const STEPS: usize = 100;

impl Class {
    /// Takes a row out of all figures; `false` where it is out already or not there.
    pub fn take_out(&mut self, number: u32) -> bool {
        self.decide(number, Hand::Out)
    }

    /// Puts a row back: one that was taken out, or one that its flags keep out.
    pub fn put_back(&mut self, number: u32) -> bool {
        let Some(head) = self.row(number).map(|row| row.head(Instrument::PowerBases)) else { return false };
        let flagged = head.is_some_and(|head| head.flagged);
        self.decide(number, if flagged { Hand::In } else { Hand::None })
    }

    fn decide(&mut self, number: u32, hand: Hand) -> bool {
        let before = self.row(number).map(|row| row.hand).filter(|before| *before != hand);
        before.is_some_and(|before| {
            self.set_hand(number, hand);
            self.note(Step::Row(number, before));
            true
        })
    }

    /// Removes all that stands under a label. What comes again comes anew.
    pub fn remove_label(&mut self, label: u16) -> bool {
        let removed = self.labels.set_removed(label, true);
        if removed {
            self.note(Step::Label(label));
        }
        removed
    }

    /// Undoes the last step that can be undone, and gives it.
    pub fn undo(&mut self) -> Option<Step> {
        while let Some(step) = self.history.pop() {
            let undone = match step {
                Step::Row(number, before) => self.set_hand(number, before),
                Step::Label(label) => self.labels.set_removed(label, false),
            };
            if undone {
                return Some(step);
            }
        }
        None
    }

    /// The last step, if there is one to undo.
    pub fn last_step(&self) -> Option<Step> {
        self.history.last().copied()
    }

    /// How many steps can be undone, up to a hundred.
    pub fn steps(&self) -> usize {
        self.history.len()
    }

    pub(super) fn set_hand(&mut self, number: u32, hand: Hand) -> bool {
        let Some(mut row) = self.row(number).copied() else { return false };
        row.hand = hand;
        self.change(number, row);
        true
    }

    fn note(&mut self, step: Step) {
        if self.history.len() == STEPS {
            self.history.remove(0);
        }
        self.history.push(step);
    }
}
