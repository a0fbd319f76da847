//! A walk through the class to see who is in a link, some rows at a time.

use super::release::{Distance, Prints, Release};
use crate::instruments::cohort::class::Class;
use crate::instruments::cohort::class::group::Group;
use crate::instruments::cohort::class::row::Row;
use crate::instruments::cohort::class::selection::{Selection, Standing};
use crate::instruments::instrument::Instrument;

/// So many rows are looked at in one turn: a few milliseconds.
const ROWS: usize = 2048;

/// How many people there are, and the months of those who count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct People {
    /// All.
    pub given: u32,
    /// Those who count in one exercise or both.
    pub counted: u32,
    /// Those who are left out for their flags.
    pub flagged: u32,
    /// Those who are left out for their group, their pack or their label.
    pub other: u32,
    /// The first month and the last, from January 2020.
    pub months: Option<(u16, u16)>,
}

/// The walk.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pass {
    part: usize,
    at: usize,
    open: Prints,
    /// Who stands in the link.
    pub release: Release,
    /// How far they are from those of each earlier link.
    pub distances: Vec<Distance>,
    /// How many there are.
    pub people: People,
}

impl Pass {
    /// Looks at the next rows; `false` once it has been through.
    pub fn step(&mut self, class: &Class, selections: &[Selection; 2], released: &[Release]) -> bool {
        let mut left = ROWS;
        while left > 0 && self.part < Class::PARTS {
            let numbers: Vec<u32> = class.part(self.part).skip(self.at).take(left).collect();
            numbers.iter().filter_map(|number| class.row(*number)).for_each(|row| {
                self.look(class, selections, row);
            });
            let done = numbers.len() < left;
            left -= numbers.len();
            self.at += numbers.len();
            if done {
                self.close(released);
            }
        }
        !self.release.is_whole()
    }

    /// A part is through.
    fn close(&mut self, released: &[Release]) {
        self.release.push(std::mem::take(&mut self.open));
        self.distances.resize(released.len(), Distance::default());
        for (distance, old) in self.distances.iter_mut().zip(released) {
            let more = self.release.differs(old);
            distance.iter_mut().zip(more).for_each(|(all, more)| *all += more);
        }
        (self.part, self.at) = (self.part + 1, 0);
    }

    fn look(&mut self, class: &Class, selections: &[Selection; 2], row: &Row) {
        let standing = |form: Instrument| {
            let selection = selections.get(form as usize)?;
            Some(selection.standing(class, &Group::of(row, form)?)).filter(|is| *is != Standing::Removed)
        };
        let standings = Instrument::ALL.map(standing);
        let any = |of: &[Standing]| standings.iter().flatten().any(|is| of.contains(is));
        let people = &mut self.people;
        if standings == [None; 2] {
            return;
        }
        people.given += 1;
        if any(&[Standing::Counted]) {
            people.counted += 1;
            self.count(row, standings.map(|is| is == Some(Standing::Counted)));
        } else if any(&[Standing::Flagged]) {
            people.flagged += 1;
        } else if any(&[Standing::OtherContext, Standing::OtherPack, Standing::OtherLabel]) {
            people.other += 1;
        }
    }

    fn count(&mut self, row: &Row, [bases, quiz]: [bool; 2]) {
        let [items, supplement, choices] = row.prints();
        let told = [items.filter(|_| bases), supplement.filter(|_| bases), choices.filter(|_| quiz)];
        self.open.iter_mut().zip(told).for_each(|(block, print)| block.extend(print));
        for (form, counts) in Instrument::ALL.into_iter().zip([bases, quiz]) {
            let month = row.head(form).filter(|_| counts).map(|head| head.month);
            let widened = |month: u16| {
                let (from, to) = self.people.months.unwrap_or((month, month));
                (from.min(month), to.max(month))
            };
            self.people.months = month.map(widened).or(self.people.months);
        }
    }
}
