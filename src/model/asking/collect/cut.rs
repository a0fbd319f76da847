//! A long text in slices, so that no task of the browser takes long.
//!
//! A code may run over line breaks. So a slice that ends with a line sees the next few
//! lines as well; what begins in them is left to the next slice.

use crate::model::codec::{Found, find};

/// How long a slice is, in bytes: about 1,500 codes, one a line.
pub const SLICE: usize = 64 * 1024;

/// How far a slice looks ahead, in bytes: more than the longest code over its lines.
const AHEAD: usize = 700;

/// A text that is being cut.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cut {
    text: String,
    /// How many bytes are done with.
    done: usize,
    /// How many lines are done with.
    lines: usize,
}

impl Cut {
    /// A text to be cut.
    pub fn new(text: String) -> Cut {
        Cut { text, done: 0, lines: 0 }
    }

    /// How many bytes the text has, and how many of them are done with.
    pub fn progress(&self) -> (usize, usize) {
        (self.text.len(), self.done)
    }

    /// The codes that begin in the next slice, with their lines in the whole text; `None`
    /// at the end.
    pub fn next(&mut self, slice: usize) -> Option<Vec<Found>> {
        let rest = self.text.get(self.done..).filter(|rest| !rest.is_empty())?;
        let (end, ahead) = ends(rest, slice);
        let mine = rest.get(..end)?;
        let lines = mine.bytes().filter(|byte| *byte == b'\n').count();
        let mut found = find(rest.get(..ahead)?);
        if ahead > end {
            found.retain(|found| found.line <= lines);
        }
        found.iter_mut().for_each(|found| found.line += self.lines);
        self.lines += lines;
        self.done += end;
        Some(found)
    }
}

/// Where a slice of a text ends, and how far it looks ahead. It ends with a line; where
/// one line is longer than all of it, behind a sign that stands in no code.
fn ends(rest: &str, slice: usize) -> (usize, usize) {
    if rest.len() <= slice {
        return (rest.len(), rest.len());
    }
    let head = rest.get(..whole(rest, slice)).unwrap_or(rest);
    if let Some(line) = head.rfind('\n') {
        return (line + 1, whole(rest, line + 1 + AHEAD));
    }
    let apart = |sign: char| matches!(sign, ' ' | '\t' | ',' | ';' | '|');
    let end = head.rfind(apart).map_or(head.len(), |at| at + 1);
    (end, end)
}

/// The end of the last whole character up to `at`.
fn whole(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}
