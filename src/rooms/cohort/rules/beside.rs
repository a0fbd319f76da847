//! Labels side by side: each is counted by itself, and has its figures from its own number of people.

use crate::codec::Code;
use crate::instruments::cohort::class::row::Row;
use crate::instruments::cohort::statistics::overview::Statistics;
use crate::instruments::cohort::statistics::tally::Tally;
use crate::instruments::instrument::Instrument;
use crate::instruments::quiz::ScoringKey;

/// So many stand side by side, other classes among them.
pub const MOST: usize = 6;

/// Labels that are being counted.
#[derive(Debug)]
pub struct Beside(Vec<(u16, Box<Tally>)>);

/// A label and its figures.
#[derive(Debug)]
pub struct Column {
    /// The number of the label.
    pub label: u16,
    /// Its figures.
    pub statistics: Statistics,
}

impl Beside {
    /// Begins with labels; with none where they are too many to be looked at.
    pub fn of(labels: &[u16]) -> Beside {
        let labels = if labels.len() > MOST { &[] } else { labels };
        Beside(labels.iter().map(|label| (*label, Box::default())).collect())
    }

    /// Counts what a row says of the exercises asked for, each under its own label.
    pub fn add(&mut self, row: &Row, asked: [bool; 2], key: Option<&ScoringKey>) {
        for (label, tally) in &mut self.0 {
            let is_own = |form: Instrument| row.head(form).is_some_and(|head| head.label == *label);
            let asked = Instrument::ALL.map(|form| asked[form as usize] && is_own(form));
            if asked.contains(&true) {
                add(tally, row, asked, key);
            }
        }
    }

    /// What it came to.
    pub fn columns(self) -> Vec<Column> {
        let column = |(label, tally): (u16, Box<Tally>)| Column { label, statistics: Statistics::of(&tally) };
        self.0.into_iter().map(column).collect()
    }
}

/// Counts what a row says of the exercises asked for. Without a key no choices may be asked for.
pub fn add(tally: &mut Tally, row: &Row, asked: [bool; 2], key: Option<&ScoringKey>) {
    for code in row.said(asked).into_iter().flatten() {
        match code {
            Code::Answers(answers) => tally.add(&answers, key.unwrap_or(&ScoringKey::default())),
            Code::Sums(sums) => tally.add_sums(&sums),
            _ => {}
        }
    }
}
