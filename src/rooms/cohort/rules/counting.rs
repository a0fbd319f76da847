//! Counting the responses that are chosen, some at a time.

use super::beside::{self, Beside, Column};
use crate::codec::Sum;
use crate::instruments::cohort::class::Class;
use crate::instruments::cohort::class::row::Row;
use crate::instruments::cohort::class::selection::{Counts, Selection, contexts};
use crate::instruments::cohort::class::views::{LeaderCount, LeaderFigures};
use crate::instruments::cohort::statistics::overview::Statistics;
use crate::instruments::cohort::statistics::tally::Tally;
use crate::instruments::instrument::Instrument;
use crate::instruments::quiz::ScoringKey;
use std::collections::BTreeMap;

/// So many rows are usually counted in one turn: a few milliseconds.
pub const ROWS: usize = 2048;

/// A count under way.
#[derive(Debug)]
pub struct Counting {
    selections: [Selection; 2],
    next: u32,
    tally: Box<Tally>,
    leaders: LeaderCount,
    people: usize,
    whole: [usize; 2],
    labels: BTreeMap<u16, usize>,
    beside: Beside,
}

/// What a count came to.
#[derive(Debug)]
pub struct Made {
    /// The figures.
    pub statistics: Statistics,
    /// Leaders beside their people.
    pub leaders: LeaderFigures,
    /// What they are of: the self-assessments and the quizzes that were chosen.
    pub selections: [Selection; 2],
    /// How many of each count, and why others do not.
    pub counts: [Counts; 2],
    /// How many self-assessments are about each group, 0 (none) to 6 (other).
    pub contexts: [usize; 7],
    /// How many people are counted in one of the two exercises or both.
    pub people: usize,
    /// How many of each answered everything.
    pub whole: [usize; 2],
    /// How many people came under each label, counted or not, by its number.
    pub labels: BTreeMap<u16, usize>,
    /// The labels that are seen side by side.
    pub beside: Vec<Column>,
}

impl Counting {
    /// Begins with the responses of the two exercises that are to count, and with the labels that
    /// are to be seen side by side.
    pub fn begin(selections: [Selection; 2], beside: &[u16]) -> Counting {
        Counting {
            selections,
            next: 0,
            tally: Box::default(),
            leaders: LeaderCount::default(),
            people: 0,
            whole: [0; 2],
            labels: BTreeMap::new(),
            beside: Beside::of(beside),
        }
    }

    /// Counts so many rows more, then the next leaders; `false` once all are counted. Choices can be
    /// scored by the key of the pack that they belong to alone.
    pub fn step(&mut self, class: &Class, rows: usize, own: u16, key: Option<&ScoringKey>) -> bool {
        if self.next as usize >= class.len() {
            return self.leaders.step(class, &self.selections[0]);
        }
        let end = self.next.saturating_add(rows as u32);
        for (_, row) in class.rows(self.next..end) {
            self.count(class, row, key.filter(|_| row.pack == own));
        }
        self.next = end;
        (self.next as usize) < class.len() || self.leaders.step(class, &self.selections[0])
    }

    fn count(&mut self, class: &Class, row: &Row, key: Option<&ScoringKey>) {
        if let Some(label) = label(class, row) {
            *self.labels.entry(label).or_default() += 1;
        }
        let [bases, quiz] = self.selections.each_ref().map(|selection| selection.takes(class, row));
        self.people += usize::from(bases || quiz);
        self.whole[0] += usize::from(bases && row.base_sums().is_some_and(|sums| sums.iter().all(is_whole)));
        self.whole[1] += usize::from(quiz && answered(row) == 12);
        let scored = quiz && (key.is_some() || row.choices().is_none());
        beside::add(&mut self.tally, row, [bases, scored], key);
        self.beside.add(row, [bases, scored], key);
    }

    /// How much of a class is counted, 0 to 1.
    pub fn progress(&self, class: &Class) -> f64 {
        f64::from(self.next) / class.len().max(1) as f64
    }
}

/// The label that somebody came under first, if it was not removed.
fn label(class: &Class, row: &Row) -> Option<u16> {
    let heads = Instrument::ALL.into_iter().filter_map(|form| row.head(form));
    heads.map(|head| head.label).find(|label| !class.labels.is_removed(*label))
}

/// Whether all five answers of a base are there.
fn is_whole(sum: &Sum) -> bool {
    sum.answered == 5
}

/// How many choices of the quiz a row has.
fn answered(row: &Row) -> usize {
    let known = row.choices().map(|choices| choices.iter().filter(|choice| **choice > 0).count());
    known.or(row.quiz_sums().map(|sums| sums.answered.into())).unwrap_or(0)
}

impl Made {
    /// What a count that is through came to.
    pub fn of(class: &Class, counting: Counting) -> Made {
        let Counting { selections, tally, leaders, people, whole, labels, beside, .. } = counting;
        let [bases, _] = &selections;
        Made {
            statistics: Statistics::of(&tally),
            leaders: leaders.figures(),
            counts: selections.each_ref().map(|selection| selection.counts(class)),
            contexts: contexts(class, Instrument::PowerBases, bases.pack),
            selections,
            people,
            whole,
            labels,
            beside: beside.columns(),
        }
    }
}
