//! A class that came as a link: what it says, or why it says nothing.

use crate::codec::kind::Kind;
use crate::codec::{self, Cohort, Refusal};

/// The class.
#[derive(Debug, Default)]
pub struct Opened {
    /// The code, as it came.
    pub code: String,
    /// What it says.
    pub found: Option<Result<Cohort, Refusal>>,
}

impl Opened {
    /// Reads what a link brought, whatever a message left around its code.
    pub fn enter(&mut self, came: &str, pack: u16) {
        let code = code_in(came);
        *self = Opened { found: Some(codec::read_class(&code, pack)), code };
    }
}

/// A class's code in a text: mail breaks a long one over lines.
pub fn code_in(text: &str) -> String {
    let mut found = codec::find(text).into_iter().map(|found| found.code);
    found.find(|code| Kind::of(code) == Kind::Cohort).unwrap_or_else(|| codec::code_in(text))
}
