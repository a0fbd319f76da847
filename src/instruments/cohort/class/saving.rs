//! The class as a text, to go on with later: a code a line, so that what is damaged can still
//! be read as any text with codes in it.
//!
//! ```text
//! powerbase-class 1                the version
//! label 0 Monday                   each label, with its number
//! 0 EcSg…                          a response, or both of one run, and the label's number
//! 0 - EcSg…                        the row is taken out by hand
//! 0 + EcSg…                        it counts, though its flags speak against it
//! rated FMSg…                      what somebody answered about a leader
//! report FcSg…                     what several of them answered, taken together
//! leader 4b48 0bdef022 0000002a    pack, invitation, and the key of the leader's own run
//! end 7                            so many lines stand above
//! ```

use super::roster::Class;
use super::row::Hand;
use super::rows::TABLES;
use crate::codec::{self, Code, hex};
use std::fmt::Write;

/// What the text begins with, before the version.
pub const MARK: &str = "powerbase-class ";
/// The version of the text.
pub const VERSION: u32 = 1;

/// So many rows are a small part of a class.
const PART: usize = 256;

/// A class that is being written.
#[derive(Clone, Debug, Default)]
pub struct Saving {
    text: String,
    lines: usize,
    /// How many tables of rows are written, and how many slots of the next.
    table: usize,
    slot: usize,
    /// Whether people's names go with it.
    names: bool,
}

impl Saving {
    /// Begins with a class's labels.
    pub fn begin(class: &Class, names: bool) -> Saving {
        let mut saving = Saving { names, ..Saving::default() };
        saving.line(&[MARK, &VERSION.to_string()].concat());
        for (number, text) in class.labels.iter() {
            let text = text.replace(['\n', '\r'], " ");
            saving.line(&["label ", &number.to_string(), " ", &text].concat());
        }
        saving
    }

    /// Writes a small part of the rows; `false` once all are written. They stand in no order that
    /// tells who came first.
    pub fn step(&mut self, class: &Class) -> bool {
        let mut left = PART;
        while left > 0 && self.table < TABLES {
            for (slot, number) in class.rows.mixed(self.table, self.slot).take(left) {
                self.row(class, number);
                (left, self.slot) = (left - 1, slot + 1);
            }
            if left > 0 {
                (self.table, self.slot) = (self.table + 1, 0);
            }
        }
        self.table < TABLES
    }

    /// How much of the rows is written, 0 to 1.
    pub fn progress(&self) -> f64 {
        self.table as f64 / TABLES as f64
    }

    /// Gives what is written so far, and goes on behind it.
    pub fn take(&mut self) -> String {
        std::mem::take(&mut self.text)
    }

    fn row(&mut self, class: &Class, number: u32) {
        let Some(row) = class.row(number) else { return };
        let hand = match row.hand {
            Hand::None => " ",
            Hand::Out => " - ",
            Hand::In => " + ",
        };
        for (label, code) in class.codes(number, self.names) {
            self.line(&[&label.to_string(), hand, &codec::write(&code, row.pack)].concat());
        }
    }

    /// The rest of the text, with what others grant and its end.
    pub fn finish(mut self, class: &Class) -> String {
        for (pack, invite, party) in class.leaders.iter() {
            for rating in party.raters() {
                self.line(&["rated ", &codec::write(&Code::Rating(rating.clone()), pack)].concat());
            }
            if let Some(report) = &party.aggregate {
                self.line(&["report ", &codec::write(&Code::Aggregate(report.clone()), pack)].concat());
            }
            if let Some(key) = party.own {
                self.line(&["leader ", &hex(pack.into()), " ", &hex(invite), " ", &hex(key)].concat());
            }
        }
        let lines = self.lines.to_string();
        self.line(&["end ", &lines].concat());
        self.text
    }

    fn line(&mut self, line: &str) {
        // Writing into a text never fails.
        let _ = writeln!(self.text, "{line}");
        self.lines += 1;
    }
}

/// The whole class as a text.
pub fn save(class: &Class, names: bool) -> String {
    let mut saving = Saving::begin(class, names);
    while saving.step(class) {}
    saving.finish(class)
}
