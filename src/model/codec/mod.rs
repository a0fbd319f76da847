//! Codes: results, invitations and answers as the few characters of a link.
//!
//! ```text
//! code     = version:4 (1)  kind:4  body  crc:16  zeros
//! ```

mod bits;
mod find;
mod read;
mod wire;
mod write;

pub use find::{Found, find};
pub use read::read;
pub use wire::{Aggregate, Answers, Code, Invite, Item, QuizSums, Rating, Refusal, Scale, Sum, Sums};
pub use write::write;

/// The version of the layout that is read and written.
const VERSION: u8 = 1;
/// The highest number of a context.
const CONTEXTS: u8 = 6;
/// The longest name, in bytes.
const NAME: usize = 63;
/// A base's sum: items, bits of the count, bits of the sum.
const BASE_SUMS: [(u32, usize, usize); 6] = [(5, 3, 5); 6];
/// Trust, credibility and growing in the same way.
const SUPPLEMENT_SUMS: [(u32, usize, usize); 3] = [(6, 3, 5), (3, 2, 4), (3, 2, 4)];
/// How many of an aggregate's scales, from the first on, say how far people agree.
const AGREEING: usize = 7;
/// The highest mean of a scale, in tenths of a point.
const MEAN: u16 = 1000;
/// The highest standard deviation, in tenths of a point: five people at both ends have 55.9 points.
const SD: u16 = 560;
/// The highest mean of an item, in hundredths.
const ITEM_MEAN: u16 = 500;

/// The most characters that a code of a kind can have; `None` for kinds that are not known.
fn longest(kind: u8) -> Option<usize> {
    match kind {
        1 => Some(129),
        2 => Some(117),
        3 => Some(98),
        4 => Some(43),
        5 => Some(103),
        _ => None,
    }
}

/// The number by which a code names its content pack: the low bits of the hash
/// of its identity, `powerbase@1`.
pub fn pack(identity: &str) -> u16 {
    hash(identity) as u16
}

/// FNV-1a of a text's bytes, 64 bits.
pub fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// The month of a date as months since January 2020, 0 to 4095: of
/// `2026-11-22T10:00:00Z` or `2026-11`, it is 82. What is no date gives 0.
pub fn month(date: &str) -> u16 {
    let mut parts = date.split('-');
    let mut number = |digits: usize| {
        let part = parts.next()?.get(..digits)?;
        part.bytes().all(|digit| digit.is_ascii_digit()).then(|| part.parse::<u16>().ok())?
    };
    let (Some(year), Some(month @ 1..=12)) = (number(4), number(2)) else { return 0 };
    let months = i32::from(year) * 12 + i32::from(month - 1) - 2020 * 12;
    months.clamp(0, 4095) as u16
}

/// The month with this number as a text: 82 is `2026-11`.
pub fn month_text(month: u16) -> String {
    let (year, month) = (2020 + month / 12, month % 12 + 1);
    let digits = [year / 1000, year / 100, year / 10, year];
    let digit = |number: u16| char::from(b'0' + (number % 10) as u8);
    let year = digits.into_iter().map(digit);
    year.chain(['-', digit(month / 10), digit(month)]).collect()
}
