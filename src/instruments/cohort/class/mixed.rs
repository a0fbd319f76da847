//! The rows in an order that tells nothing of who came first, and the last one taken back.

use super::roster::{Class, Step};
use super::rows::TABLES;

impl Class {
    /// In so many parts the rows can be gone through, in an order that tells nothing of who came
    /// first.
    pub const PARTS: usize = TABLES;

    /// The numbers of the rows in one of these parts, from 0 on.
    pub fn part(&self, part: usize) -> impl Iterator<Item = u32> {
        self.rows.mixed(part, 0).map(|(_, number)| number)
    }

    /// Takes back the row that came last, as if it had never come; `false` where another came after
    /// it, and it can only be taken out.
    pub fn take_back(&mut self, number: u32) -> bool {
        let last = self.len().checked_sub(1).and_then(|last| u32::try_from(last).ok());
        if last != Some(number) {
            return false;
        }
        let Some(row) = self.rows.pop() else { return false };
        self.census.subtract(&row);
        self.history.retain(|step| !matches!(step, Step::Row(of, _) if *of == number));
        self.forget(number);
        true
    }
}
