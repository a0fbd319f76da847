//! The name that a person puts on what they hand on.

use super::bits::{Reader, Writer};
use super::layout::NAME;

/// A name as a code will hold it: trimmed, and cut where there is no room for more.
pub fn fitting(name: &str) -> &str {
    cut(name.trim()).trim_end()
}

/// As much of a name as there is room for.
pub fn cut(name: &str) -> &str {
    name.get(..name.floor_char_boundary(NAME)).unwrap_or("")
}

/// Reads a name.
pub fn take(bits: &mut Reader) -> Option<String> {
    if !bits.bit() {
        return None;
    }
    let length = bits.take(6);
    let name = String::from_utf8((0..length).map(|_| bits.take(8) as u8).collect());
    bits.bad |= name.is_err();
    name.ok()
}

/// Writes a name.
pub fn put(bits: &mut Writer, name: Option<&str>) {
    bits.put(1, name.is_some());
    let Some(name) = name.map(cut) else { return };
    bits.put(6, name.len() as u8);
    name.bytes().for_each(|byte| bits.put(8, byte));
}
