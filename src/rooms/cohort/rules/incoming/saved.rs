//! A class that was saved, into the class that is here: with its labels, and with what was taken
//! out or put back. Of one that is damaged all up to there comes back so, and the rest of it is
//! read as any text with codes in it.

use crate::instruments::cohort::class::Class;
use crate::instruments::cohort::class::restoring::Restoring;
use crate::rooms::common::intake::rules::reading::{Reading, Report};

/// So many bytes are restored in one turn, and so many rows taken in.
const BYTES: usize = 32 * 1024;
const ROWS: u32 = 1024;

/// A saved class that is being read.
#[derive(Clone, Debug, Default)]
pub struct Saved {
    text: String,
    /// How many bytes of `text` are done with.
    at: usize,
    label: u16,
    closed: bool,
    /// How many bytes went before `text`, and how many lines are done with.
    gone: usize,
    lines: usize,
    restoring: Option<Restoring>,
    class: Option<Class>,
    /// The next of its rows.
    next: u32,
    /// What is left where it is damaged.
    rest: Option<Reading>,
    report: Report,
}

impl Saved {
    /// A saved class; the label is for what is left of a damaged one.
    pub fn under(label: u16) -> Saved {
        Saved { label, restoring: Some(Restoring::default()), ..Saved::default() }
    }

    /// Adds the next piece.
    pub fn push(&mut self, piece: &str) {
        match &mut self.rest {
            Some(rest) => rest.push(piece),
            None => self.text.push_str(piece),
        }
    }

    /// Says that nothing more comes.
    pub fn close(&mut self) {
        self.closed = true;
        if let Some(rest) = &mut self.rest {
            rest.close();
        }
    }

    /// How many bytes there are, and how many of them are done with.
    pub fn progress(&self) -> (usize, usize) {
        let (here, done) = self.rest.as_ref().map(Reading::progress).unwrap_or((self.text.len(), self.at));
        let rows = self.class.as_ref().map_or(0, Class::len).saturating_sub(self.next as usize);
        (self.gone + here + rows, self.gone + done)
    }

    /// Does a little more; `false` where nothing is left, or more has to come first.
    pub fn step(&mut self, class: &mut Class) -> bool {
        if self.class.is_some() {
            return self.absorb(class);
        }
        if let Some(rest) = &mut self.rest {
            return rest.step(class);
        }
        self.restore()
    }

    /// What came of it so far.
    pub fn report(self) -> Report {
        let Saved { mut report, rest, lines, .. } = self;
        if let Some(rest) = rest {
            report.add(rest.report, lines);
        }
        report
    }

    fn restore(&mut self) -> bool {
        let Some(restoring) = &mut self.restoring else { return false };
        let piece = whole_lines(self.text.get(self.at..).unwrap_or_default(), self.closed);
        if piece.is_empty() && !self.closed {
            return false;
        }
        let (done, lines, fits) = restoring.feed(piece);
        (self.at, self.lines) = (self.at + done, self.lines + lines);
        // What is done with is let go now and then: a long text is not moved at every step.
        if self.at > self.text.len() / 2 {
            self.text.drain(..self.at);
            (self.gone, self.at) = (self.gone + self.at, 0);
        }
        if !fits || self.closed && self.text.is_empty() {
            self.end(fits);
        }
        true
    }

    /// All of it is restored, or it goes on in another way.
    fn end(&mut self, fits: bool) {
        let Some(restoring) = self.restoring.take() else { return };
        if !restoring.is_whole() {
            self.report.refused.add(self.lines + 1, "cut", "");
        }
        if !fits {
            let mut rest = Reading::coming(self.label);
            rest.push(self.text.get(self.at..).unwrap_or_default());
            (self.gone, self.text, self.at) = (self.gone + self.at, String::new(), 0);
            if self.closed {
                rest.close();
            }
            self.rest = Some(rest);
        }
        self.class = Some(restoring.so_far());
    }

    fn absorb(&mut self, class: &mut Class) -> bool {
        let Some(other) = &self.class else { return false };
        let end = (self.next + ROWS).min(other.len() as u32);
        for number in self.next..end {
            self.report.count(class.absorb(other, number..number + 1));
        }
        self.next = end;
        if end as usize == other.len() {
            class.leaders.absorb(&other.leaders);
            let of_leaders = other.leaders.iter();
            let of_leaders =
                of_leaders.map(|(_, _, of)| of.raters().count() + usize::from(of.aggregate.is_some()));
            self.report.of_leaders += of_leaders.sum::<usize>();
            self.class = None;
        }
        self.class.is_some() || self.rest.is_some()
    }
}

/// The next lines, as many as fit into a turn; the last of all may have no end.
fn whole_lines(text: &str, closed: bool) -> &str {
    let near = (0..=BYTES.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let head = text.get(..near).unwrap_or_default();
    match head.rfind('\n') {
        _ if closed && near == text.len() => text,
        Some(end) => head.get(..=end).unwrap_or_default(),
        // A line that long is none of ours.
        None if near >= BYTES => head,
        None => "",
    }
}
