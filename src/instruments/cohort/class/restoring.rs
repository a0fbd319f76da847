//! A class out of the text that it was saved as. What is damaged is refused as a whole, and
//! its codes can still be added like any others.

use super::roster::Class;
use super::row::Hand;
use super::saving::{MARK, VERSION};
use crate::codec;
use std::collections::BTreeMap;

/// Why a text is not a class: `foreign`, `newer`, or `damaged`.
pub type Reason = &'static str;

/// A class that is being read.
#[derive(Clone, Debug, Default)]
pub struct Restoring {
    class: Class,
    /// The labels by the numbers that the text gives them.
    labels: BTreeMap<u16, u16>,
    /// How many bytes are done with.
    done: usize,
    lines: usize,
    ended: bool,
}

/// Whether a text says that it is a class that was saved.
pub fn is_saved(text: &str) -> bool {
    text.trim_start_matches('\u{feff}').starts_with(MARK)
}

impl Restoring {
    /// Looks at the first line.
    ///
    /// # Errors
    /// `foreign`, `newer` or `damaged`.
    pub fn begin(text: &str) -> Result<Restoring, Reason> {
        let bare = text.trim_start_matches('\u{feff}');
        let first = bare.lines().next().and_then(|line| line.strip_prefix(MARK)).ok_or("foreign")?;
        match first.trim_end().parse::<u32>() {
            Ok(VERSION) => {}
            Ok(version) if version > VERSION => return Err("newer"),
            _ => return Err("damaged"),
        }
        let done = bare.find('\n').map_or(text.len(), |at| text.len() - bare.len() + at + 1);
        Ok(Restoring { done, lines: 1, ..Restoring::default() })
    }

    /// Reads so many lines more; `false` once all are read.
    ///
    /// # Errors
    /// `damaged`.
    pub fn step(&mut self, text: &str, lines: usize) -> Result<bool, Reason> {
        let rest = text.get(self.done..).unwrap_or_default();
        for line in rest.split_inclusive('\n').take(lines) {
            self.done += line.len();
            self.line(line.trim_end_matches(['\n', '\r'])).ok_or("damaged")?;
        }
        Ok(self.done < text.len())
    }

    /// Reads the next whole lines of a text that is still coming, from its first on: how many bytes
    /// and lines of them are done with, and whether all of them can be lines of a class.
    pub fn feed(&mut self, text: &str) -> (usize, usize, bool) {
        let (mut bytes, before) = (0, self.lines);
        for line in text.split_inclusive('\n') {
            let bare = line.trim_end_matches(['\n', '\r']);
            let fits = if self.lines == 0 { self.first(bare) } else { self.line(bare) };
            if fits.is_none() {
                return (bytes, self.lines - before, false);
            }
            bytes += line.len();
        }
        (bytes, self.lines - before, true)
    }

    fn first(&mut self, line: &str) -> Option<()> {
        Restoring::begin(line).ok()?;
        self.lines = 1;
        Some(())
    }

    /// Whether its end has come.
    pub fn is_whole(&self) -> bool {
        self.ended
    }

    /// The class as far as it was read.
    pub fn so_far(self) -> Class {
        self.class
    }

    /// The class, once all is read.
    ///
    /// # Errors
    /// `damaged`, where the end is missing.
    pub fn finish(self) -> Result<Class, Reason> {
        if self.ended { Ok(self.class) } else { Err("damaged") }
    }

    /// Reads a line; `None` if it cannot be one.
    fn line(&mut self, line: &str) -> Option<()> {
        if self.ended {
            return line.trim().is_empty().then_some(());
        }
        let (first, rest) = line.split_once(' ')?;
        match first {
            "label" => self.label(rest)?,
            "rated" | "report" => {
                let (pack, code) = codec::read_any(rest.trim()).ok()?;
                self.class.leaders.take(pack, &code).ok()?;
            }
            "leader" => self.leader(rest)?,
            "end" => self.ended = rest.trim().parse() == Ok(self.lines),
            number => self.row(number.parse().ok()?, rest)?,
        }
        self.lines += 1;
        (first != "end" || self.ended).then_some(())
    }

    fn label(&mut self, rest: &str) -> Option<()> {
        let (number, text) = rest.split_once(' ').unwrap_or((rest, ""));
        let label = self.class.labels.enter(text);
        self.labels.insert(number.parse().ok()?, label);
        Some(())
    }

    fn leader(&mut self, rest: &str) -> Option<()> {
        let mut numbers = rest.split_whitespace().map(|digits| u32::from_str_radix(digits, 16).ok());
        let (pack, invite, key) = (numbers.next()??, numbers.next()??, numbers.next()??);
        self.class.leaders.join(u16::try_from(pack).ok()?, invite, key);
        Some(())
    }

    fn row(&mut self, label: u16, rest: &str) -> Option<()> {
        let (hand, code) = match rest.split_at_checked(2)? {
            ("- ", code) => (Hand::Out, code),
            ("+ ", code) => (Hand::In, code),
            _ => (Hand::None, rest),
        };
        let (pack, code) = codec::read_any(code.trim()).ok()?;
        let (number, _) = self.class.enter(pack, &code, *self.labels.get(&label)?)?;
        if hand != Hand::None {
            self.class.set_hand(number, hand);
        }
        Some(())
    }
}

/// The class of a text.
///
/// # Errors
/// `foreign`, `newer` or `damaged`.
pub fn restore(text: &str) -> Result<Class, Reason> {
    let mut restoring = Restoring::begin(text)?;
    while restoring.step(text, 1000)? {}
    restoring.finish()
}
