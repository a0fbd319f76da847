//! A long text in slices, so that no task of the browser takes long.
//!
//! A code may run over line breaks. So a slice that ends with a line sees the next few
//! lines as well, and one that begins with a line the few before it: what begins in
//! those lines belongs to another slice, and its end is not taken for a code.

use crate::codec::{Found, find};

/// How long a slice is, in bytes: about 750 codes, one a line.
pub const SLICE: usize = 32 * 1024;

/// How far a slice looks ahead and back, in bytes: more than the longest code over its lines.
const AROUND: usize = 700;

/// A text that is being cut.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Slices {
    text: String,
    /// How many bytes are done with.
    done: usize,
    /// How many lines are done with.
    lines: usize,
}

impl Slices {
    /// A text to be cut.
    pub fn new(text: String) -> Slices {
        // Lines end in one way only, so that those counted here are those of the search.
        let text = if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text };
        Slices { text, done: 0, lines: 0 }
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
        let back = self.back();
        let before = breaks(self.text.get(back..self.done)?);
        let lines = breaks(rest.get(..end)?);
        let mut found = find(self.text.get(back..self.done + ahead)?);
        // Where nothing is ahead, the last line may have no end.
        let last = if ahead > end { before + lines } else { usize::MAX };
        found.retain(|found| (before + 1..=last).contains(&found.line));
        found.iter_mut().for_each(|found| found.line += self.lines - before);
        self.lines += lines;
        self.done += end;
        Some(found)
    }

    /// Where the few lines before the next slice begin; the slice itself where it begins
    /// in the middle of a line.
    fn back(&self) -> usize {
        let start = whole(&self.text, self.done.saturating_sub(AROUND));
        let before = self.text.get(start..self.done).filter(|before| before.ends_with('\n'));
        let line = before.and_then(|before| before.find('\n'));
        line.map_or(self.done, |line| start + line + 1)
    }
}

fn breaks(text: &str) -> usize {
    text.bytes().filter(|byte| *byte == b'\n').count()
}

/// Where a slice of a text ends, and how far it looks ahead. It ends with a line; where
/// one line is longer than all of it, behind a sign that stands in no code.
fn ends(rest: &str, slice: usize) -> (usize, usize) {
    if rest.len() <= slice {
        return (rest.len(), rest.len());
    }
    let head = rest.get(..whole(rest, slice)).unwrap_or(rest);
    if let Some(line) = head.rfind('\n') {
        return (line + 1, whole(rest, line + 1 + AROUND));
    }
    let apart = |sign: char| matches!(sign, ' ' | '\t' | ',' | ';' | '|');
    let end = head.rfind(apart).map_or(head.len(), |at| at + 1);
    (end, end)
}

/// The end of the last whole character up to `at`.
fn whole(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}
