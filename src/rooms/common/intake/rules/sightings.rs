//! Every code in a text, and what it says.
//!
//! Most long texts are files with a link or a code a line. Lines with one whole code and nothing
//! that looks like another are read as they stand; all others are left to the search that knows
//! what chats and mail do to codes. What comes out is the same.

use super::candidate::{Candidate, candidate, is_plain, is_sign};
use crate::codec::{self, Code, Refusal, find};

/// A code and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Sighting {
    /// The line on which it begins, counted from 1.
    pub line: usize,
    /// The code, whole or damaged.
    pub code: String,
    /// The content pack and what it says, or why it was not read.
    pub says: Result<(u16, Code), Refusal>,
}

/// Over how many line breaks a code may run: a class's has the most.
const BREAKS: usize = 15;

/// Every code in a text whose lines end with line feeds, in its order.
pub fn sightings(text: &str) -> Vec<Sighting> {
    let mut search = Search { text, known: ["", ""], slow: 0, slow_line: 1, found: Vec::new() };
    let (mut at, mut number) = (0, 1);
    // So many lines may be the rest of a code that began before.
    let mut rest: usize = 0;
    for line in text.split_inclusive('\n') {
        match search.alone(line) {
            Some((code, says)) if rest == 0 => {
                search.catch_up(at);
                search.found.push(Sighting { line: number, code: code.to_string(), says: Ok(says) });
                (search.slow, search.slow_line) = (at + line.len(), number + 1);
            }
            Some(_) => rest = if may_go_on(line) { rest - 1 } else { 0 },
            None => rest = if may_go_on(line) { BREAKS } else { 0 },
        }
        at += line.len();
        number += 1;
    }
    search.catch_up(at);
    search.found
}

/// Whether a code may go on in the next line, as mail breaks it.
fn may_go_on(line: &str) -> bool {
    let line = line.trim_end_matches([' ', '\t', '\n', '\r']);
    let last = line.strip_suffix('=').unwrap_or(line).chars().next_back();
    last.is_some_and(|last| !last.is_ascii() || is_sign(last as u8))
}

struct Search<'a> {
    text: &'a str,
    /// What stood before and behind a code, and holds none itself.
    known: [&'a str; 2],
    /// Where the lines begin that are left to the slow search, and the number of the first.
    slow: usize,
    slow_line: usize,
    found: Vec<Sighting>,
}

impl<'a> Search<'a> {
    /// The first whole code of a line, if there is nothing else that needs a closer look.
    fn alone(&mut self, line: &'a str) -> Option<(&'a str, (u16, Code))> {
        let line = line.trim_ascii_end();
        let mut from = 0;
        while let Some(Candidate { before, code, behind }) = candidate(line, from) {
            if let Ok(says) = codec::read_any(code) {
                return (self.is_empty(0, before) && self.ends(behind)).then_some((code, says));
            }
            from = line.len() - behind.len();
        }
        None
    }

    /// Whether no code begins in the rest of a line, to end there or in a later one.
    fn ends(&mut self, behind: &'a str) -> bool {
        is_plain(behind) || !may_go_on(behind) && self.is_empty(1, behind)
    }

    /// Whether there is no code in what stands on one side of a code.
    fn is_empty(&mut self, side: usize, text: &'a str) -> bool {
        let Some(known) = self.known.get_mut(side) else { return false };
        let empty = text == *known || is_plain(text) || find(text).is_empty();
        if empty {
            *known = text;
        }
        empty
    }

    /// Searches the lines before `end` that are no code each.
    fn catch_up(&mut self, end: usize) {
        let lines = self.text.get(self.slow..end).filter(|lines| !lines.trim_ascii().is_empty());
        for found in lines.map(find).unwrap_or_default() {
            let (line, says) = (self.slow_line + found.line - 1, codec::read_any(&found.code));
            self.found.push(Sighting { line, code: found.code, says });
        }
    }
}
