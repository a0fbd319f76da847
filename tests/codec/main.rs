//! Codes: what they say, what is refused, and where they are found.
#![allow(clippy::unwrap_used, clippy::panic)]

mod golden;

/// The number of the project's own pack, powerbase@1, worked out by hand.
const PACK: u16 = 50336;

/// Answers as digits.
fn digits(block: &[u8]) -> String {
    block.iter().map(|digit| char::from(b'0' + digit)).collect()
}
