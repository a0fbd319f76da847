//! The texts that the invitation and the constituent's form need.

/// Of the section of the constituents.
pub const ASKING: &[&str] = &[];
