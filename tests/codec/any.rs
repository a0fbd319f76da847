//! Codes of every kind, a class's among them, which is read and written apart.

use powerbase::codec::kind::Kind;
use powerbase::codec::{self, Code, Cohort, Refusal};

/// What a code of any kind says.
#[derive(Clone, Debug, PartialEq)]
pub enum Any {
    Code(Code),
    Class(Box<Cohort>),
}

fn is_class(code: &str) -> bool {
    Kind::of(code) == Kind::Cohort
}

/// Reads a code of a pack.
pub fn read(code: &str, pack: u16) -> Result<Any, Refusal> {
    if is_class(code) {
        return codec::read_class(code, pack).map(Box::new).map(Any::Class);
    }
    codec::read(code, pack).map(Any::Code)
}

/// Reads a code of any pack.
pub fn read_any(code: &str) -> Result<(u16, Any), Refusal> {
    if is_class(code) {
        return codec::read_any_class(code).map(|(pack, class)| (pack, Any::Class(Box::new(class))));
    }
    codec::read_any(code).map(|(pack, code)| (pack, Any::Code(code)))
}

/// Writes a code.
pub fn write(any: &Any, pack: u16) -> String {
    match any {
        Any::Code(code) => codec::write(code, pack),
        Any::Class(class) => codec::write_class(class, pack),
    }
}
