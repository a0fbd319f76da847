//! Why a code is no response of a class.

use crate::codec::{Code, Refusal, has_lost_its_case};

/// So many refused codes are listed one by one; all of them are counted.
const LISTED: usize = 1000;

/// How many characters of a refused code are kept.
const SHOWN: usize = 12;

/// A code that was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The line it begins on, from 1.
    pub line: usize,
    /// Why: `damaged`, `one-case` (damaged, and of letters of one case alone), `newer`,
    /// `unknown`, `invite`, `draft`, `cohort` (too many classes), or `few` for an aggregate of fewer than three people; of a
    /// result in a file `json`, `foreign`, `newer` or `range`; `cut` where a saved class has lost its end.
    pub reason: &'static str,
    /// How it begins, up to twelve characters.
    pub sample: String,
}

/// All that was refused.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AllRefused {
    /// How many there are.
    pub count: usize,
    /// The first thousand.
    pub listed: Vec<Refused>,
}

impl AllRefused {
    /// Adds one.
    pub fn add(&mut self, line: usize, reason: &'static str, code: &str) {
        self.count += 1;
        if self.listed.len() < LISTED {
            let sample = code.chars().take(SHOWN).collect();
            self.listed.push(Refused { line, reason, sample });
        }
    }

    /// Adds others that stand so many lines further down.
    pub fn append(&mut self, others: AllRefused, lines: usize) {
        self.count += others.count;
        let room = LISTED.saturating_sub(self.listed.len());
        let moved = others.listed.into_iter().map(|one| Refused { line: one.line + lines, ..one });
        self.listed.extend(moved.take(room));
    }
}

/// Why a code was not read.
pub fn of_refusal(refusal: Refusal, code: &str) -> &'static str {
    match refusal {
        Refusal::Damaged if has_lost_its_case(code) => "one-case",
        other => other.name(),
    }
}

/// Why a code that was read is of no use to a class.
pub fn of_code(code: &Code) -> &'static str {
    match code {
        Code::Invite(_) => "invite",
        Code::Draft(_) => "draft",
        _ => "unknown",
    }
}
