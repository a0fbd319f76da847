//! Why there is no package.

use std::fmt;

/// An option that cannot be, or a file that has no place in a package.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The option's name, as in [`crate::Options`]; `file` for a file, `options` for all of them.
    pub option: &'static str,
    /// What is wrong with it, by a name such as `empty`.
    pub reason: &'static str,
    /// What was given.
    pub what: String,
}

impl Problem {
    /// A problem with what was given.
    pub fn new(option: &'static str, reason: &'static str, what: impl Into<String>) -> Problem {
        Problem { option, reason, what: what.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}: {}", self.option, self.reason)?;
        if self.what.is_empty() { Ok(()) } else { write!(to, ": {}", self.what) }
    }
}

impl std::error::Error for Problem {}
