//! A class's code. It is read and written apart from all others, so that only those who have to do
//! with classes fetch what that takes.

use super::super::bits::{Reader, Writer};
use super::super::layout::VERSION;
use super::super::read::{extent_by, of_any, of_pack, opened};
use super::super::wire::Refusal;
use super::read::cohort;
use super::wire::Cohort;
use super::write;

/// The kind of a class's code.
const KIND: u32 = 6;

/// Reads a class's code, which must belong to the content pack.
///
/// # Errors
/// What is wrong with it: see [`Refusal`]; `Unknown` for a code of another kind.
pub fn read_class(code: &str, pack: u16) -> Result<Cohort, Refusal> {
    of_pack(opened(code, body)?, pack)
}

/// Reads a class's code of whatever content pack, and says of which one it is.
///
/// # Errors
/// What is wrong with it: see [`Refusal`]; never an unknown pack.
pub fn read_any_class(code: &str) -> Result<(u16, Cohort), Refusal> {
    of_any(opened(code, body)?)
}

/// Writes a class's code that belongs to the content pack.
pub fn write_class(class: &Cohort, pack: u16) -> String {
    let mut bits = Writer::default();
    bits.put(4, VERSION);
    bits.put(4, KIND);
    bits.put(16, pack);
    write::cohort(&mut bits, class);
    bits.close()
}

/// How many characters the class's code takes that a text begins with; `None` if there is none.
pub fn extent(text: &str) -> Option<usize> {
    extent_by(text, body)
}

/// The pack and the class; `None` for another kind.
fn body(bits: &mut Reader) -> Option<(u16, Cohort)> {
    let kind = bits.take(8) & 15;
    let pack = bits.take(16) as u16;
    (kind == KIND).then(|| (pack, cohort(bits)))
}
