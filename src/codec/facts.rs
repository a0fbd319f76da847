//! What stands in a code as a number: the pack, the month, an invitation; and the hash by
//! which codes are told apart.

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

/// An invitation's number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InviteId(pub u32);

impl InviteId {
    /// Its eight hexadecimal digits.
    pub fn digits(self) -> String {
        hex(self.0)
    }
}

/// A number as eight hexadecimal digits.
pub fn hex(number: u32) -> String {
    let digit = |place: u32| char::from_digit(number >> (28 - 4 * place) & 15, 16).unwrap_or('0');
    (0..8).map(digit).collect()
}
