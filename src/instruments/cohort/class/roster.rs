//! A class: rows come in, each run once.

use super::doubles::Double;
use super::group::Census;
use super::labels::Labels;
use super::leaders::Leaders;
use super::parts;
use super::row::{Hand, Head, Row};
use super::rows::Rows;
use crate::codec::Code;
use crate::instruments::instrument::Instrument;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::{AddAssign, Range};

/// So many contradictions are listed.
const LISTED: usize = 1000;

/// What became of the responses of a code, or of many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// Responses that were not here before.
    pub new: usize,
    /// Responses of a run that was here already.
    pub doubles: usize,
    /// Those of the doubles that contradict what was here.
    pub conflicts: usize,
}

impl AddAssign for Taken {
    fn add_assign(&mut self, other: Taken) {
        self.new += other.new;
        self.doubles += other.doubles;
        self.conflicts += other.conflicts;
    }
}

/// What can be brought back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// What was decided about a row: it becomes again what it was before.
    Row(u32, Hand),
    /// A label was removed.
    Label(u16),
}

/// The responses of a class.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Class {
    pub(super) rows: Rows,
    /// What people called their results, by the numbers of the rows: few do.
    names: BTreeMap<u32, Box<str>>,
    /// Sections and times.
    pub labels: Labels,
    pub(super) census: Census,
    conflicts: BTreeSet<(u32, usize)>,
    pub(super) history: Vec<Step>,
    /// What others grant some of these people.
    pub leaders: Leaders,
}

impl Class {
    /// Takes in a result's code of a content pack, under a label's number; `None` for other codes.
    /// Of two responses of one run and exercise the one stays that says more, of equals the later;
    /// its label is the one that the run came under first.
    pub fn take(&mut self, pack: u16, code: &Code, label: u16) -> Option<Taken> {
        self.enter(pack, code, label).map(|(_, taken)| taken)
    }

    /// Takes in a result's code; the number of its row, and what became of it.
    pub(super) fn enter(&mut self, pack: u16, code: &Code, label: u16) -> Option<(u32, Taken)> {
        let (row, name) = parts::row(pack, code, label)?;
        let (number, taken) = match self.rows.find(pack, row.key) {
            Some(number) => (number, self.join(number, &row)),
            None => self.push(row),
        };
        if let Some(name) = name {
            self.names.insert(number, name.into());
        }
        Some((number, taken))
    }

    fn push(&mut self, row: Row) -> (u32, Taken) {
        self.census.add(&row);
        let new = Instrument::ALL.into_iter().filter(|form| row.head(*form).is_some()).count();
        (self.rows.push(row), Taken { new, ..Taken::default() })
    }

    fn join(&mut self, number: u32, new: &Row) -> Taken {
        let mut taken = Taken::default();
        let Some(mut row) = self.rows.get(number).copied() else { return taken };
        for form in Instrument::ALL {
            if new.head(form).is_some() {
                taken += self.join_one(number, &mut row, new, form);
            }
        }
        self.change(number, row);
        taken
    }

    /// What stands under a label that was removed is as good as not there.
    fn join_one(&mut self, number: u32, row: &mut Row, new: &Row, form: Instrument) -> Taken {
        let old = row.head(form).filter(|head| !self.labels.is_removed(head.label));
        let (Some(old), Some(double)) = (old, Double::of(row, new, form)) else {
            parts::copy(new, row, form);
            return Taken { new: 1, ..Taken::default() };
        };
        if double.replaces {
            parts::copy(new, row, form);
            let head = row.head(form).unwrap_or_default();
            row.set_head(form, Head { label: old.label, ..head });
        }
        if double.conflict && self.conflicts.len() < LISTED {
            self.conflicts.insert((number, form as usize));
        }
        Taken { new: 0, doubles: 1, conflicts: usize::from(double.conflict) }
    }

    /// Sets a row anew and keeps count.
    pub(super) fn change(&mut self, number: u32, row: Row) {
        if let Some(old) = self.rows.get(number).copied().filter(|old| *old != row) {
            self.census.subtract(&old);
            self.census.add(&row);
            self.rows.set(number, row);
        }
    }

    /// Forgets what is known of a row that is no longer there.
    pub(super) fn forget(&mut self, number: u32) {
        self.names.remove(&number);
        self.conflicts.retain(|(of, _)| *of != number);
    }

    /// How many rows there are, those that were taken out among them. Their numbers go from 0 on.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// A row by its number.
    pub fn row(&self, number: u32) -> Option<&Row> {
        self.rows.get(number)
    }

    /// Some rows with their numbers, in the order in which they came.
    pub fn rows(&self, numbers: Range<u32>) -> impl Iterator<Item = (u32, &Row)> {
        numbers.map_while(|number| Some((number, self.row(number)?)))
    }

    /// The number of the row of a run.
    pub fn find(&self, pack: u16, key: u32) -> Option<u32> {
        self.rows.find(pack, key)
    }

    /// What a person called the result.
    pub fn name(&self, number: u32) -> Option<&str> {
        self.names.get(&number).map(|name| &**name)
    }

    /// The codes that say what a row holds, each with its label's number: one where both responses
    /// came alike, else one each. What was removed with its label is left out.
    pub fn codes(&self, number: u32, names: bool) -> Vec<(u16, Code)> {
        let name = self.name(number).filter(|_| names);
        let codes = |row| parts::codes(row, name, |label| !self.labels.is_removed(label));
        self.row(number).map(codes).unwrap_or_default()
    }

    /// The counts by groups.
    pub fn census(&self) -> &Census {
        &self.census
    }

    /// The responses that contradict what came under the same key, the first thousand of them.
    pub fn conflicts(&self) -> impl Iterator<Item = (u32, Instrument)> {
        let form = |at: &usize| Instrument::ALL.get(*at).copied();
        self.conflicts.iter().filter_map(move |(number, at)| Some((*number, form(at)?)))
    }

    /// Lets go of so many names; `false` once none is left. What else there is goes in a few large
    /// pieces.
    pub fn shed(&mut self, names: usize) -> bool {
        (0..names).all(|_| self.names.pop_first().is_some())
    }

    /// How many bytes the rows take, with the table by which they are found.
    pub fn bytes(&self) -> usize {
        self.rows.bytes()
    }
}
