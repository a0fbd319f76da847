//! Names of files: which belong into a package, and which can be in one.

use crate::archive::Entry;
use crate::problem::Problem;

/// Without this file a package would show nothing.
pub const LOADER: &str = "powerbase.js";

/// Kinds of files that the widget is made of.
const KINDS: [&str; 4] = [".css", ".js", ".json", ".wasm"];
/// What else lies in the built folder: the demo's styles, the list of files, what a facilitator's
/// page reads an LRS by, the page that makes packages with its script, its wasm and what it made, and
/// the sheets of paper, from which no course hears.
const OTHERS: [&str; 7] = ["cohort.", "demo.", "files.json", "lrs.", "package", "paper.", "split_cohort"];
/// Describes content files, and is none.
const SCHEMA: &str = ".schema.json";

/// In characters. Longer ones get lost on some systems.
const LONGEST: usize = 30;

/// Whether a file of the built folder is one of the widget's own, and so of every package.
pub fn belongs(name: &str) -> bool {
    let is_of_kind = KINDS.iter().any(|kind| name.ends_with(kind)) && !name.ends_with(SCHEMA);
    is_of_kind && !OTHERS.iter().any(|other| name.starts_with(other))
}

/// Refuses names that some system would lose. The entries are in order.
pub fn check(entries: &[Entry]) -> Result<(), Problem> {
    if let Some((name, _)) = entries.iter().find(|(name, _)| !is_plain(name)) {
        return Err(Problem::new("file", "name", name));
    }
    let twice = entries.windows(2).find(|pair| matches!(pair, [(a, _), (b, _)] if a == b));
    twice.and_then(<[_]>::first).map_or(Ok(()), |(name, _)| Err(Problem::new("file", "twice", name)))
}

/// Each step of a path: small letters, digits, dots, lines; no dot or line below in front.
fn is_plain(name: &str) -> bool {
    let fits = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || "._-".contains(sign);
    let is_served = !name.ends_with(".mjs") && !name.ends_with(".d.ts");
    is_served
        && name.split('/').all(|step| {
            !step.is_empty()
                && step.len() <= LONGEST
                && !step.starts_with(['.', '_'])
                && step.chars().all(fits)
        })
}
