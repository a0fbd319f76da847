//! What a code is of, told by its first two characters before the rest is looked at.

/// What a code claims to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A result: its answers, or its scores alone.
    Result,
    /// An invitation, for the people or for the facilitator.
    Invite,
    /// What one of the people answered.
    Rating,
    /// What several of them answered, taken together.
    Aggregate,
    /// A class, taken together.
    Cohort,
    /// A run that is not finished.
    Draft,
    /// Something else, or nothing that is a code.
    Unknown,
}

impl Kind {
    /// The kind of a code of this version: four bits of version, then four of the kind.
    pub fn of(code: &str) -> Kind {
        match code.as_bytes() {
            [b'E', b'Q'..=b'Z' | b'a'..=b'v', ..] => Kind::Result,
            [b'E', b'w'..=b'z' | b'0'..=b'9' | b'-' | b'_', ..] => Kind::Invite,
            [b'F', b'A'..=b'P', ..] => Kind::Rating,
            [b'F', b'Q'..=b'Z' | b'a'..=b'f', ..] => Kind::Aggregate,
            [b'F', b'g'..=b'v', ..] => Kind::Cohort,
            [b'F', b'w'..=b'z' | b'0'..=b'9' | b'-' | b'_', ..] => Kind::Draft,
            _ => Kind::Unknown,
        }
    }
}
