//! What every manifest tells of.

use crate::identity::Identity;
use crate::options::Options;
use crate::words::Words;

/// A package, but for its manifest.
pub struct Package<'a> {
    /// What the author chose.
    pub options: &'a Options,
    /// What it is known by.
    pub identity: &'a Identity,
    /// What it says of itself.
    pub words: &'a Words,
    /// Its files, but for the manifest.
    pub files: Vec<&'a str>,
}
