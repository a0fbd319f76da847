//! Which rows are seen one by one: a page of fifty at a time, for there may be a million.

use crate::instruments::cohort::class::Class;
use crate::instruments::cohort::class::group::Group;
use crate::instruments::cohort::class::row::{Hand, Row};
use crate::instruments::cohort::class::selection::{Selection, Standing};
use std::collections::{BTreeMap, BTreeSet};

/// So many rows stand on a page.
const PAGE: usize = 50;

/// Which of them are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Only {
    /// Everybody.
    #[default]
    All,
    /// Those of whom something does not count.
    Left,
    /// Those who contradict themselves, or may be one person twice.
    Odd,
}

/// The list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Listing {
    /// Whether names are shown.
    pub names: bool,
    /// Which rows are listed.
    pub only: Only,
    /// The first row of each page before this one.
    earlier: Vec<u32>,
    /// The first row that may stand on this page.
    from: u32,
    /// The rows that contradict what came under their keys.
    pub conflicts: BTreeSet<u32>,
    /// Each row that may be one person's twice, with the other.
    pub twins: BTreeMap<u32, u32>,
}

/// What stands on a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// The numbers of the rows.
    pub rows: Vec<u32>,
    /// How many pages stand before this one.
    pub before: usize,
    /// The first row of the next page, if there is one.
    pub next: Option<u32>,
}

impl Listing {
    /// Looks through a class for what is odd.
    pub fn look(&mut self, class: &Class) {
        self.conflicts = class.conflicts().map(|(number, _)| number).collect();
        let twins = class.twins().into_iter();
        self.twins = twins.flat_map(|(one, other)| [(one, other), (other, one)]).collect();
    }

    /// The row that may be the same person's as this one, while neither was taken out.
    pub fn twin(&self, class: &Class, number: u32) -> Option<u32> {
        let is_in = |number: u32| class.row(number).is_some_and(|row| row.hand != Hand::Out);
        self.twins.get(&number).copied().filter(|twin| is_in(number) && is_in(*twin))
    }

    /// Lists others, from the first on.
    pub fn list(&mut self, only: Only) {
        (self.only, self.from) = (only, 0);
        self.earlier.clear();
    }

    /// The rows of this page.
    pub fn page(&self, class: &Class, selections: &[Selection; 2]) -> Page {
        let fits =
            |number: u32| class.row(number).is_some_and(|row| self.fits(class, number, row, selections));
        let odd =
            || self.conflicts.iter().copied().chain(self.twins.keys().copied()).collect::<BTreeSet<u32>>();
        let mut rows: Vec<u32> = match self.only {
            Only::Odd => odd().range(self.from..).copied().filter(|at| fits(*at)).take(PAGE + 1).collect(),
            _ => (self.from..class.len() as u32).filter(|at| fits(*at)).take(PAGE + 1).collect(),
        };
        let next = if rows.len() > PAGE { rows.pop() } else { None };
        Page { rows, before: self.earlier.len(), next }
    }

    fn fits(&self, class: &Class, number: u32, row: &Row, selections: &[Selection; 2]) -> bool {
        let standings = || selections.iter().filter_map(|selection| standing(class, row, selection));
        let here = standings().any(|standing| standing != Standing::Removed);
        here && match self.only {
            Only::All => true,
            Only::Left => standings().any(|standing| standing != Standing::Counted),
            Only::Odd => self.conflicts.contains(&number) || self.twins.contains_key(&number),
        }
    }

    /// Goes to the next page.
    pub fn on(&mut self, class: &Class, selections: &[Selection; 2]) {
        if let Some(next) = self.page(class, selections).next {
            self.earlier.push(self.from);
            self.from = next;
        }
    }

    /// Goes to the page before.
    pub fn back(&mut self) {
        self.from = self.earlier.pop().unwrap_or(0);
    }
}

/// Where a row's response to a selection's exercise stands; `None` where it has none.
pub fn standing(class: &Class, row: &Row, selection: &Selection) -> Option<Standing> {
    Group::of(row, selection.form).map(|group| selection.standing(class, &group))
}
