//! Codes written bit by bit, with a checksum of their own, to say what no writer says.

/// Characters of a code, by their six bits.
pub const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// A code of these numbers, each with its width in bits, and the checksum after them.
pub fn code(fields: &[(usize, u128)]) -> String {
    closed(&bits(fields))
}

/// A code of these bits and the checksum after them.
pub fn closed(bits: &[bool]) -> String {
    let checksum = number(16, checksum(bits).into());
    signs(&bits.iter().copied().chain(checksum).collect::<Vec<bool>>())
}

/// The characters of some bits, filled with zeros.
pub fn signs(bits: &[bool]) -> String {
    let value =
        |six: &[bool]| (0..6).fold(0, |value, place| value << 1 | usize::from(six.get(place) == Some(&true)));
    bits.chunks(6).map(|six| char::from(SIGNS[value(six)])).collect()
}

/// The bits of these numbers.
pub fn bits(fields: &[(usize, u128)]) -> Vec<bool> {
    fields.iter().flat_map(|(width, value)| number(*width, *value)).collect()
}

fn number(width: usize, value: u128) -> impl Iterator<Item = bool> {
    (0..width).rev().map(move |place| value >> place & 1 == 1)
}

/// The checksum, one bit after the other.
pub fn checksum(bits: &[bool]) -> u16 {
    let filled =
        bits.iter().copied().chain(std::iter::repeat_n(false, bits.len().next_multiple_of(8) - bits.len()));
    filled.fold(0xffff, |register: u16, bit| {
        let out = register >> 15 == 1;
        register << 1 ^ if out == bit { 0 } else { 0x1021 }
    })
}

#[test]
fn the_checksum_is_the_catalogued_one() {
    let fields: Vec<(usize, u128)> = b"123456789".iter().map(|byte| (8, u128::from(*byte))).collect();
    assert_eq!(checksum(&bits(&fields)), 0x29b1);
}
