//! How far a reading from an LRS is. The credentials never come here: the page's script has them
//! from the fields, and forgets them.

/// A reading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lrs {
    /// Whether one is under way.
    pub busy: bool,
    /// How many statements were read, and how many codes found.
    pub read: [usize; 2],
    /// Why the last one failed: the last word of a text's key.
    pub failed: Option<&'static str>,
}

/// By which names a reading fails.
const NAMES: [&str; 12] = [
    "activity",
    "endpoint",
    "unauthorized",
    "forbidden",
    "not-found",
    "busy",
    "unreachable",
    "not-lrs",
    "broken",
    "elsewhere",
    "expired",
    "AbortError",
];

impl Lrs {
    /// The page tells how far it is: statements and codes, with a blank between.
    pub fn told(&mut self, detail: &str) {
        let mut numbers = detail.split(' ').map(|number| number.parse().unwrap_or(0));
        self.read = [numbers.next().unwrap_or(0), numbers.next().unwrap_or(0)];
    }

    /// The page says why it failed.
    pub fn fail(&mut self, name: &str) {
        let known = NAMES.into_iter().find(|known| *known == name).unwrap_or("refused");
        self.failed = Some(if known == "AbortError" { "stopped" } else { known });
    }
}
