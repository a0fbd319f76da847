//! Codes in any text around them.

/// A code and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The line on which it begins, counted from 1.
    pub line: usize,
    /// The code, whole or damaged.
    pub code: String,
}

/// Every code in a text.
pub fn find(text: &str) -> Vec<Found> {
    let _ = text;
    Vec::new()
}
