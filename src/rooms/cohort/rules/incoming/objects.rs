//! The objects of results in a text of JSON that may be long and still be coming: each result of
//! an export, of a bare list, or one a line. Nothing but them is held.

use super::json;
use crate::instruments::exported::{self, Reason};

/// An object longer than this is no result, in bytes.
const LONGEST: usize = 100_000;

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// The text of an object that should be a result, and the line on which it begins, from 1.
    Object(String, usize),
    /// What is no export, or does not go on as JSON does: why, the line, and how it begins.
    Refused(Reason, usize, String),
}

/// A text that is being looked through.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Objects {
    text: String,
    /// How many bytes of `text` are looked through.
    at: usize,
    /// How many bytes went before it.
    gone: usize,
    /// How many brackets are open.
    depth: usize,
    /// How many are open around each result.
    level: usize,
    /// Where the object under way begins, and on which line.
    begun: Option<(usize, usize)>,
    line: usize,
    in_string: bool,
    escaped: bool,
    returned: bool,
    /// Whether the rest is of no use.
    dead: bool,
}

impl Objects {
    /// Adds the next piece.
    pub fn push(&mut self, piece: &str) {
        let keep = self.begun.map_or(self.at, |(start, _)| start);
        self.text.drain(..keep);
        (self.at, self.gone) = (self.at - keep, self.gone + keep);
        self.begun = self.begun.map(|(start, line)| (start - keep, line));
        if !self.dead {
            self.text.push_str(piece);
        }
    }

    /// The next object in so many bytes more; `None` where there is none in them.
    pub fn next(&mut self, bytes: &mut usize) -> Option<Found> {
        while *bytes > 0 && !self.dead {
            let sign = *self.text.as_bytes().get(self.at)?;
            *bytes -= 1;
            self.count_lines(sign);
            let found = if self.in_string { self.quoted(sign) } else { self.bare(sign) };
            self.at += 1;
            if found.is_some() {
                return found;
            }
        }
        None
    }

    /// What is left over at the end: brackets that nobody closed.
    pub fn end(&mut self) -> Option<Found> {
        let open = (self.depth > 0 || self.in_string) && !self.dead;
        self.dead = true;
        let (start, line) = self.begun.unwrap_or((self.at, self.line + 1));
        open.then(|| Found::Refused("json", line, self.sample(start)))
    }

    /// How many bytes there are, and how many of them are looked through.
    pub fn progress(&self) -> (usize, usize) {
        let all = self.gone + self.text.len();
        (all, if self.dead { all } else { self.gone + self.at })
    }

    /// Whether all that is here is looked through.
    pub fn is_through(&self) -> bool {
        self.dead || self.at == self.text.len()
    }

    fn count_lines(&mut self, sign: u8) {
        self.line += usize::from(sign == b'\r' || sign == b'\n' && !self.returned);
        self.returned = sign == b'\r';
    }

    fn quoted(&mut self, sign: u8) -> Option<Found> {
        match sign {
            _ if self.escaped => self.escaped = false,
            b'\\' => self.escaped = true,
            b'"' => self.in_string = false,
            _ => {}
        }
        self.too_long()
    }

    fn bare(&mut self, sign: u8) -> Option<Found> {
        match sign {
            b'"' => self.in_string = true,
            b'{' | b'[' => return self.open(sign),
            b'}' | b']' => return self.close(),
            _ => {}
        }
        self.too_long()
    }

    fn open(&mut self, sign: u8) -> Option<Found> {
        if self.depth == 0 {
            self.level = usize::from(sign == b'[');
        }
        if sign == b'{' && self.depth == self.level {
            self.begun = Some((self.at, self.line + 1));
        }
        self.depth += 1;
        // The list of an export: its results stand two deep.
        let lists = sign == b'[' && self.level == 0 && self.depth == 2 && self.is_list();
        if lists { self.enter_list() } else { None }
    }

    /// Whether the member under way is called as the list of an export is.
    fn is_list(&self) -> bool {
        let before = self.begun.and_then(|(start, _)| self.text.get(start..self.at)).unwrap_or_default();
        let before = before.trim_end().strip_suffix(':').unwrap_or_default();
        before.trim_end().ends_with("\"results\"")
    }

    /// Looks at what the file says of itself, up to its list.
    fn enter_list(&mut self) -> Option<Found> {
        let (start, line) = self.begun.take()?;
        let head = [self.text.get(start..self.at)?, "[]}"].concat();
        self.level = 2;
        let reason = json::read(&head).map_or(Some("json"), |file| exported::entries(&file).err())?;
        self.dead = true;
        Some(Found::Refused(reason, line, self.sample(start)))
    }

    fn close(&mut self) -> Option<Found> {
        self.depth = self.depth.saturating_sub(1);
        let (start, line) = self.begun.filter(|_| self.depth == self.level)?;
        self.begun = None;
        self.text.get(start..=self.at).map(|text| Found::Object(text.to_string(), line))
    }

    fn too_long(&mut self) -> Option<Found> {
        let (start, line) = self.begun.filter(|(start, _)| self.at - start > LONGEST)?;
        self.dead = true;
        Some(Found::Refused("json", line, self.sample(start)))
    }

    fn sample(&self, start: usize) -> String {
        self.text.get(start..).unwrap_or_default().chars().take(12).collect()
    }
}
