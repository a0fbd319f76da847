//! The name that a person puts on what they hand on.

use super::layout::NAME;

/// A name as a code will hold it: trimmed, and cut where there is no room for more.
pub fn fitting(name: &str) -> &str {
    let name = name.trim();
    let end = (0..=NAME.min(name.len())).rev().find(|end| name.is_char_boundary(*end));
    name.get(..end.unwrap_or(0)).unwrap_or("").trim_end()
}
