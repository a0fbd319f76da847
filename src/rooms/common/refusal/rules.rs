//! The texts of a link or a code that opens nothing.

/// Of the section of sharing: what each refusal is called, and how the code came.
pub const TEXTS: &[&str] =
    &["ui.as-came,one-case", "refusals.damaged,newer,unknown,unknown-pack.heading,text"];
