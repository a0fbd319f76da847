//! Codes: what they say, what is refused, and where they are found.
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "../common/mod.rs"]
mod common;

mod any;
mod carrying;
mod class;
mod class_rules;
mod craft;
mod damage;
mod dates;
mod finding;
mod golden;
mod made_up;
mod mail;
mod pasted;
mod ranges;
mod round_trips;

/// The number of the project's own pack, powerbase@1, worked out by hand.
const PACK: u16 = 50336;

/// Answers as digits.
fn digits(block: &[u8]) -> String {
    block.iter().map(|digit| char::from(b'0' + digit)).collect()
}
