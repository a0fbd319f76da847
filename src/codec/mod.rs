//! Codes: results, invitations and answers as the few characters of a link.
//!
//! A page's address ends in `#pb=CODE`, and no server sees that part. A code is
//! base64url without padding, six bits a character. Numbers are written with
//! their most significant bit first. A block of answers is one number in its
//! base, the first answer the most significant digit, 0 for a missing answer.
//! A block that is not present takes no bits.
//!
//! ```text
//! code     = version:4 (1)  kind:4  pack:16  body  crc:16  zeros, to the end of the last character
//! crc      = CRC-16/CCITT-FALSE (0x1021, from 0xFFFF, not reflected) of all bits before it,
//!            filled with zeros to a byte
//! pack     = the low bits of FNV-1a-64 of the content pack's "id@version"
//! month    = 12, months since January 2020
//! context  = 4: 0 none, 1 team, 2 class, 3 agency, 4 peers, 5 volunteers, 6 other
//! flags    = 5: F1 F2 F3 F4 F5
//! name     = present:1  [ length:6 in bytes, UTF-8 ]
//!
//! kind 1, a result with its answers
//!     month context key:32 flags  has:4 (items supplement quiz forecasts)  name
//!     items       78 = base 6, 30, in the order asked
//!     supplement  32 = base 6, 12: TR1-6 CV1-3 FG1-3
//!     quiz        28 = base 5, 12: S1-S12; T E X N = 1-4
//!     forecasts   24 = base 4, 12: S1-S12; R C M = 1-3
//!     EcSgBSEAAAAqB6RK58k0F8IoVmZnTHjv6NSIz__6cjgQ
//!
//! kind 2, a result's scores alone
//!     month context key:32 flags  has:3 (bases supplement quiz)  name
//!     bases       LEG EXP REW REF COE INF, each answered:3 sum:5
//!     supplement  trust answered:3 sum:5, credibility and growing answered:2 sum:4
//!     quiz        answered:4 credit:6 T:4 E:4 X:4 urgent:1; the rest were N
//!     EsSgBSEAAAAqB1lbVsjT3O15xj5CM5OA
//!
//! kind 3, an invitation
//!     role:1 (0 rater, 1 facilitator)  invite:32 (random)  context  name
//!     E8SgVeb3gImrI
//!
//! kind 4, what one of the people answered
//!     month invite:32 key:32 flags  items:78 supplement:32
//!     singles      26 = base 6, 10: GC-LEG REF EXP COE REW INF (0-4 as 1-5) GCX BO1-3
//!     FMSgBSq83vAULldvcEiVz5JoL4RQrMzOmPHfJSDr0L8
//!
//! kind 5, what several of them answered, taken together
//!     month invite:32 context n:10
//!     scales      LEG EXP REW REF COE INF trust credibility growing, each n:10
//!                 from 3 people on  mean:10 in tenths of a point
//!                 from 5 people on  SD:10 in tenths of a point
//!                 from 3 people on  r*wg:8 in hundredths, 100 added; not of the last two
//!     items       the ten of the singles, each n:10, from 3 people on  mean:9 in hundredths
//!     FcSgBTAAAABwAMA6KlgBAEAQBAEAQBAEA2QAIAgCAIAgCAIAgCzlo
//!
//! kind 6 is kept for cohorts.
//! ```
//!
//! Reading is total. A code longer than its kind allows is refused before it is
//! read, and no other takes more memory than its length. Numbers that cannot be are damage:
//! a block beyond its base, a sum that no answers have, more people on a scale than
//! there are, a result that holds nothing. So each code that is read is written
//! back as the same characters. The checksum finds accidents; it does not stop forgery.
//!
//! Once released, a link opens for ever: `tests/golden/codes.txt` holds codes that
//! no release may read in another way.

mod bits;
mod find;
mod read;
mod scan;
mod wire;
mod write;

pub use find::{Found, find};
pub use read::read;
pub use wire::{Aggregate, Answers, Code, Invite, Item, QuizSums, RaterAnswers, Refusal, Scale, Sum, Sums};
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

/// The fewest characters of a code: an invitation without a name.
const SHORTEST: usize = 13;

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
