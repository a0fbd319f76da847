//! From texts to a class. A line that holds one person's result and an aggregate, or an
//! invitation, says whose these are.

use super::refused::{AllRefused, of_code, of_refusal};
use super::sightings::Sighting;
use super::slices::{SLICE, Slice, Slices};
use crate::codec::kind::Kind;
use crate::codec::{self, Code, Refusal};
use crate::instruments::cohort::class::{Class, Taken};

/// So many codes of classes are kept; more are refused.
const CLASSES: usize = 20;

/// What came of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Codes of results with something that was not here before.
    pub accepted: usize,
    /// Codes of results that were here already in all they say.
    pub duplicates: usize,
    /// What became of the responses in these codes.
    pub taken: Taken,
    /// What people said of leaders: new answers and aggregates.
    pub of_leaders: usize,
    /// The codes of classes that came, with their lines; what they say stands beside this class and
    /// not in it.
    pub classes: Vec<(usize, String)>,
    /// Codes that were refused.
    pub refused: AllRefused,
    /// Lines with something else, and no code.
    pub plain: usize,
}

/// A text that is being read into a class.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    slices: Slices,
    /// How many bytes a slice has.
    slice: usize,
    label: u16,
    line: Line,
    /// What came of it so far.
    pub report: Report,
}

/// What the line under way has held so far.
#[derive(Clone, Debug, Default, PartialEq)]
struct Line {
    number: usize,
    /// The pack and the key of the first result, and whether there are several.
    own: Option<(u16, u32)>,
    several: bool,
    /// The pack and the number of the first invitation that something is about.
    invite: Option<(u16, u32)>,
    /// The first invitation itself, as it came.
    unread: Option<String>,
}

impl Reading {
    /// A whole text, under the number of a label.
    pub fn of(text: String, label: u16) -> Reading {
        Reading { slices: Slices::new(text), slice: SLICE, label, ..Reading::default() }
    }

    /// A text that is still coming.
    pub fn coming(label: u16) -> Reading {
        Reading { slices: Slices::coming(), slice: SLICE, label, ..Reading::default() }
    }

    /// Adds the next piece of a text that is still coming.
    pub fn push(&mut self, piece: &str) {
        self.slices.push(piece);
    }

    /// Says that nothing more comes.
    pub fn close(&mut self) {
        self.slices.close();
    }

    /// How many bytes there are, and how many of them are done with.
    pub fn progress(&self) -> (usize, usize) {
        self.slices.progress()
    }

    /// Sets how many bytes a slice has.
    pub fn set_slice(&mut self, bytes: usize) {
        self.slice = bytes;
    }

    /// Whether the next slice has to wait for more of the text.
    pub fn is_short(&self) -> bool {
        self.slices.is_short_of(self.slice)
    }

    /// Reads the next slice; `false` where none is left, or more has to come first.
    pub fn step(&mut self, class: &mut Class) -> bool {
        let Some(Slice { found, lines }) = self.slices.next(self.slice) else {
            if !self.slices.is_open() {
                self.end_line(class);
            }
            return false;
        };
        self.report.plain += lines;
        found.into_iter().for_each(|sighting| self.sight(class, sighting));
        true
    }

    fn sight(&mut self, class: &mut Class, sighting: Sighting) {
        if sighting.line != self.line.number {
            self.end_line(class);
            self.line = Line { number: sighting.line, ..Line::default() };
            self.report.plain = self.report.plain.saturating_sub(1);
        }
        let Sighting { line, code, says } = sighting;
        match says {
            Ok((pack, Code::Invite(invite))) if self.line.unread.is_none() => {
                self.line.invite.get_or_insert((pack, invite.invite));
                self.line.unread = Some(code);
            }
            Ok((pack, body)) => self.take(class, pack, &body, &code),
            Err(Refusal::Unknown) if Kind::of(&code) == Kind::Cohort => self.class(line, code),
            Err(refusal) => self.report.refused.add(line, of_refusal(refusal, &code), &code),
        }
    }

    /// A class's code is kept, if it is whole and there are not too many.
    fn class(&mut self, line: usize, code: String) {
        match codec::read_any_class(&code) {
            Ok(_) if self.report.classes.len() < CLASSES => self.report.classes.push((line, code)),
            Ok(_) => self.report.refused.add(line, "cohort", &code),
            Err(refusal) => self.report.refused.add(line, of_refusal(refusal, &code), &code),
        }
    }

    fn take(&mut self, class: &mut Class, pack: u16, body: &Code, code: &str) {
        if let Some(taken) = class.take(pack, body, self.label) {
            self.report.count(taken);
            return self.line.own(pack, body);
        }
        match class.leaders.take(pack, body) {
            Ok(new) => self.report.of_leaders += usize::from(new),
            Err("few") => return self.report.refused.add(self.line.number, "few", code),
            Err(_) => return self.report.refused.add(self.line.number, of_code(body), code),
        }
        if let Code::Aggregate(report) = body {
            self.line.invite.get_or_insert((pack, report.invite));
        }
    }

    /// An invitation is of use beside the one result of a line; by itself it is refused.
    fn end_line(&mut self, class: &mut Class) {
        let line = std::mem::take(&mut self.line);
        let own = line.own.filter(|_| !line.several);
        match own.zip(line.invite).filter(|((own, _), (other, _))| own == other) {
            Some(((pack, key), (_, invite))) => class.leaders.join(pack, invite, key),
            None => line.unread.iter().for_each(|code| self.report.refused.add(line.number, "invite", code)),
        }
    }
}

impl Line {
    fn own(&mut self, pack: u16, body: &Code) {
        let key = match body {
            Code::Answers(answers) => answers.key,
            Code::Sums(sums) => sums.key,
            _ => return,
        };
        self.several |= self.own.is_some_and(|own| own != (pack, key));
        self.own = Some((pack, key));
    }
}

impl Report {
    /// Counts a code of which this became.
    pub fn count(&mut self, taken: Taken) {
        *(if taken.new > 0 { &mut self.accepted } else { &mut self.duplicates }) += 1;
        self.taken += taken;
    }

    /// Adds what came of the rest of a text, before which so many lines stand.
    pub fn add(&mut self, rest: Report, lines: usize) {
        self.accepted += rest.accepted;
        self.duplicates += rest.duplicates;
        self.taken += rest.taken;
        self.of_leaders += rest.of_leaders;
        self.plain += rest.plain;
        self.classes.extend(rest.classes.into_iter().map(|(line, code)| (line + lines, code)));
        self.refused.append(rest.refused, lines);
    }
}
