//! One class into another: a file that was saved, beside what is here.

use super::leaders::Leaders;
use super::roster::{Class, Taken};
use super::row::Hand;
use crate::codec::Code;
use std::ops::Range;

impl Class {
    /// Takes in some rows of another class, with their labels and names, and what was decided about
    /// those that were not here.
    pub fn absorb(&mut self, other: &Class, numbers: Range<u32>) -> Taken {
        let mut taken = Taken::default();
        for (number, row) in other.rows(numbers) {
            let known = self.find(row.pack, row.key).is_some();
            for (label, code) in other.codes(number, true) {
                let label = other.labels.get(label).map_or("", |label| label.text.as_str());
                let label = self.labels.enter(label);
                taken += self.take(row.pack, &code, label).unwrap_or_default();
            }
            if let Some(own) = self.find(row.pack, row.key).filter(|_| !known && row.hand != Hand::None) {
                self.set_hand(own, row.hand);
            }
        }
        taken
    }
}

impl Leaders {
    /// Takes in what another class knows of leaders.
    pub fn absorb(&mut self, other: &Leaders) {
        for (pack, invite, party) in other.iter() {
            let ratings = party.raters().cloned().map(Code::Rating);
            for code in ratings.chain(party.aggregate.clone().map(Code::Aggregate)) {
                // An aggregate of too few people stands in no class.
                let _ = self.take(pack, &code);
            }
            if let Some(key) = party.own {
                self.join(pack, invite, key);
            }
        }
    }
}
