//! A file with a row for each response, written some rows at a time: the rows of a large class are
//! too much for one turn of the page.

use crate::codec::Code;
use crate::instruments::cohort::class::Class;
use crate::instruments::cohort::class::group::Group;
use crate::instruments::cohort::class::row::Row;
use crate::instruments::cohort::class::selection::{Selection, Standing};
use crate::instruments::instrument::Instrument;
use crate::rooms::common::sheet::rules::dialect::{Dialect, END, MARK};
use crate::rooms::common::sheet::rules::rows::{Row as Line, Sheet};

/// So many rows are written in one turn: a few milliseconds.
const ROWS: usize = 100;

/// A file under way.
#[derive(Debug)]
pub struct Writing {
    dialect: Dialect,
    /// Whether names are told.
    pub names: bool,
    /// The part of the class that is being written, and how many rows of it are.
    next: (usize, usize),
    done: usize,
}

/// A piece of the file.
#[derive(Debug)]
pub struct Piece {
    /// What it holds.
    pub text: String,
    /// Whether it is the first one; those before it are none of the file.
    pub first: bool,
    /// Whether it is the last one.
    pub last: bool,
}

impl Writing {
    /// A file that is begun.
    pub fn begin(dialect: Dialect, names: bool) -> Writing {
        Writing { dialect, names, next: (0, 0), done: 0 }
    }

    /// The class has changed: the file begins anew.
    pub fn begin_anew(&mut self) {
        *self = Writing::begin(self.dialect, self.names);
    }

    /// How much of a class is written, 0 to 1.
    pub fn progress(&self, class: &Class) -> f64 {
        self.done as f64 / class.len().max(1) as f64
    }

    /// The next rows; `selections` says of each whether it counts.
    pub fn step(&mut self, class: &Class, selections: &[Selection; 2], sheet: &Sheet) -> Piece {
        let first = self.next == (0, 0);
        let mut text = if first { self.head(sheet) } else { String::new() };
        let mut left = ROWS;
        while left > 0 && self.next.0 < Class::PARTS {
            let (part, at) = self.next;
            let numbers: Vec<u32> = class.part(part).skip(at).take(left).collect();
            self.next = if numbers.len() < left { (part + 1, 0) } else { (part, at + left) };
            left -= numbers.len();
            self.done += numbers.len();
            numbers.into_iter().for_each(|number| text.push_str(&self.row(class, selections, sheet, number)));
        }
        Piece { text, first, last: self.next.0 >= Class::PARTS }
    }

    fn head(&self, sheet: &Sheet) -> String {
        [MARK, &self.dialect.line(&sheet.titles()), END].concat()
    }

    /// The lines of a row: one, or one for each exercise.
    fn row(&self, class: &Class, selections: &[Selection; 2], sheet: &Sheet, number: u32) -> String {
        let Some(row) = class.row(number) else { return String::new() };
        let line = |(label, code): (u16, Code)| {
            let label = class.labels.get(label).map_or("", |label| label.text.as_str());
            let state = state(class, selections, row, &code);
            let line = Line { code: &code, pack: row.pack, label, state: &state };
            [self.dialect.line(&sheet.row(&line)).as_str(), END].concat()
        };
        class.codes(number, self.names).into_iter().map(line).collect()
    }
}

/// Whether what a code says is counted, and why not; two words where its exercises differ.
fn state(class: &Class, selections: &[Selection; 2], row: &Row, code: &Code) -> String {
    let held = match code {
        Code::Answers(it) => {
            [it.items.is_some() || it.supplement.is_some(), it.quiz.is_some() || it.forecasts.is_some()]
        }
        Code::Sums(it) => [it.bases.is_some() || it.supplement.is_some(), it.quiz.is_some()],
        _ => [false; 2],
    };
    let asked = Instrument::ALL.into_iter().zip(selections).zip(held).filter(|(_, held)| *held);
    let standings = asked
        .filter_map(|((form, selection), _)| Some(word(selection.standing(class, &Group::of(row, form)?))));
    let mut words: Vec<&str> = standings.collect();
    words.dedup();
    words.join(" / ")
}

fn word(standing: Standing) -> &'static str {
    match standing {
        Standing::Counted => "counted",
        Standing::Removed => "removed",
        Standing::TakenOut => "taken-out",
        Standing::OtherPack => "other-pack",
        Standing::OtherLabel => "other-label",
        Standing::OtherContext => "other-context",
        Standing::Flagged => "flagged",
    }
}
