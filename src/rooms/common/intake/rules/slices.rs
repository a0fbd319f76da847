//! A long text in slices, so that no task of the browser takes long.
//!
//! A code may run over line breaks. So a slice that ends with a line sees the next few
//! lines as well, and one that begins with a line the few before it: what begins in
//! those lines belongs to another slice, and its end is not taken for a code.

use super::sightings::{Sighting, sightings};

/// How long a slice is, in bytes: about 750 codes, one a line.
pub const SLICE: usize = 32 * 1024;

/// How far a slice looks ahead and back, in bytes: more than the longest code over its lines.
const AROUND: usize = 1400;

/// A text that is being cut. It may still be coming.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Slices {
    /// What is left of it, with a few lines before.
    text: String,
    /// How many bytes of `text` are done with.
    done: usize,
    /// How many bytes went before `text`.
    gone: usize,
    /// How many lines are done with.
    lines: usize,
    /// Whether more is to come.
    open: bool,
    /// Whether the last piece ended with a carriage return, behind which a line feed may come.
    returned: bool,
}

/// What a slice has.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Slice {
    /// The codes that begin in it, with their lines in the whole text.
    pub found: Vec<Sighting>,
    /// How many lines begin in it that are not blank.
    pub lines: usize,
}

impl Slices {
    /// A text to be cut.
    pub fn new(text: String) -> Slices {
        // Lines end in one way only, so that those counted here are those of the search.
        let text = if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text };
        Slices { text, ..Slices::default() }
    }

    /// A text that is still coming.
    pub fn coming() -> Slices {
        Slices { open: true, ..Slices::default() }
    }

    /// Adds the next piece of a text that is still coming. What is done with is let go.
    pub fn push(&mut self, piece: &str) {
        self.let_go();
        if piece.is_empty() {
            return;
        }
        let piece = if self.returned { piece.strip_prefix('\n').unwrap_or(piece) } else { piece };
        self.returned = piece.ends_with('\r');
        if piece.contains('\r') {
            self.text.push_str(&piece.replace("\r\n", "\n").replace('\r', "\n"));
        } else {
            self.text.push_str(piece);
        }
    }

    /// Says that nothing more comes.
    pub fn close(&mut self) {
        self.open = false;
    }

    /// Whether more is to come.
    pub fn is_open(&self) -> bool {
        self.open
    }

    /// Whether a slice of this length has to wait for more of the text.
    pub fn is_short_of(&self, slice: usize) -> bool {
        self.open && self.text.len() - self.done < slice + AROUND
    }

    /// How many bytes the text has, and how many of them are done with.
    pub fn progress(&self) -> (usize, usize) {
        (self.gone + self.text.len(), self.gone + self.done)
    }

    /// The codes that begin in the next slice; `None` at the end, or where more has to come first.
    pub fn next(&mut self, slice: usize) -> Option<Slice> {
        let rest = self.text.get(self.done..).filter(|rest| !rest.is_empty())?;
        if self.is_short_of(slice) {
            return None;
        }
        let (end, ahead) = ends(rest, slice);
        let back = self.back();
        let before = breaks(self.text.get(back..self.done)?);
        let lines = breaks(rest.get(..end)?);
        let begun = begun(rest.get(..end)?, self.begins_a_line());
        let mut found = sightings(self.text.get(back..self.done + ahead)?);
        // Where nothing is ahead, the last line may have no end.
        let last = if ahead > end { before + lines } else { usize::MAX };
        found.retain(|found| (before + 1..=last).contains(&found.line));
        found.iter_mut().for_each(|found| found.line += self.lines - before);
        self.lines += lines;
        self.done += end;
        Some(Slice { found, lines: begun })
    }

    /// Where the few lines before the next slice begin; the slice itself where it begins
    /// in the middle of a line.
    fn back(&self) -> usize {
        let start = whole(&self.text, self.done.saturating_sub(AROUND));
        let before = self.text.get(start..self.done).filter(|before| before.ends_with('\n'));
        let line = before.and_then(|before| before.find('\n'));
        line.map_or(self.done, |line| start + line + 1)
    }

    fn begins_a_line(&self) -> bool {
        self.text.get(..self.done).is_none_or(|before| before.is_empty() || before.ends_with('\n'))
    }

    /// Lets go of what is done with, but for what the next slice looks back to.
    fn let_go(&mut self) {
        let start = whole(&self.text, self.done.saturating_sub(AROUND));
        if start > SLICE {
            self.text.drain(..start);
            (self.done, self.gone) = (self.done - start, self.gone + start);
        }
    }
}

fn breaks(text: &str) -> usize {
    text.bytes().filter(|byte| *byte == b'\n').count()
}

/// How many lines begin in a text that are not blank; the first may have begun before.
fn begun(text: &str, begins: bool) -> usize {
    let lines = text.split_inclusive('\n').skip(usize::from(!begins));
    lines.filter(|line| !line.trim_ascii().is_empty()).count()
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
    let apart = |sign: char| matches!(sign, ' ' | '\t' | ',' | ';' | '|' | '"' | '<');
    let end = head.rfind(apart).map_or(head.len(), |at| at + 1);
    (end, end)
}

/// The end of the last whole character up to `at`.
fn whole(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}
