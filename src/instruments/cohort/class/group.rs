//! What is never mixed in silence, and how many responses there are of each.

use super::row::{Hand, Row};
use crate::instruments::instrument::Instrument;
use std::collections::BTreeMap;

/// What a response belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Group {
    /// The content pack, as codes name it.
    pub pack: u16,
    /// The label that it came under.
    pub label: u16,
    /// The group that a self-assessment is about, 0 (none) to 6 (other); 0 for a quiz, before
    /// which nobody is asked.
    pub context: u8,
    /// Whether a class leaves it out unless it is put back.
    pub flagged: bool,
    /// What was decided by hand.
    pub hand: Hand,
}

impl Group {
    /// The group of a row's response to an exercise; `None` where it has none.
    pub fn of(row: &Row, form: Instrument) -> Option<Group> {
        let head = row.head(form)?;
        let context = if form == Instrument::PowerBases { head.context } else { 0 };
        Some(Group { pack: row.pack, label: head.label, context, flagged: head.flagged, hand: row.hand })
    }
}

/// How many responses there are of each group, of the self-assessment and of the quiz. Kept up
/// with every change, so that nothing needs to be counted when it is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Census([BTreeMap<Group, usize>; 2]);

impl Census {
    /// The groups of an exercise and how many responses each has.
    pub fn groups(&self, form: Instrument) -> impl Iterator<Item = (&Group, usize)> {
        self.0[form as usize].iter().map(|(group, n)| (group, *n))
    }

    /// Counts a row in.
    pub fn add(&mut self, row: &Row) {
        for form in Instrument::ALL {
            if let Some(group) = Group::of(row, form) {
                *self.0[form as usize].entry(group).or_default() += 1;
            }
        }
    }

    /// Counts a row out.
    pub fn subtract(&mut self, row: &Row) {
        for form in Instrument::ALL {
            let groups = &mut self.0[form as usize];
            let Some(group) = Group::of(row, form) else { continue };
            match groups.get_mut(&group) {
                Some(n) if *n > 1 => *n -= 1,
                _ => drop(groups.remove(&group)),
            }
        }
    }
}
