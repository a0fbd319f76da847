//! Small letters and capitals, which something on the way may have made one of.

use super::layout::SHORTEST;

/// Whether a code has letters of one case alone, as no code of its length is written:
/// something on the way changed them.
pub fn has_lost_its_case(code: &str) -> bool {
    code.len() >= SHORTEST && is_of_one_case(code)
}

/// Whether all letters of a code are small, or all are capitals.
pub fn is_of_one_case(code: &str) -> bool {
    code.bytes().any(|sign| sign.is_ascii_lowercase()) != code.bytes().any(|sign| sign.is_ascii_uppercase())
}
