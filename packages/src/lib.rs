//! Packages for courses: the built files, a page that shows the widget as an author wants it, and
//! the manifest that a learning management system reads, in one zip.
//!
//! `cargo xtask package` calls this natively, `package.html` as wasm. The same options and files
//! give the same bytes in both. Read the modules in this order.

mod archive;
mod check;
mod choices;
mod identity;
mod manifest;
mod names;
mod options;
mod page;
mod problem;
mod scripts;
mod words;

#[cfg(feature = "page")]
mod script;

pub use choices::{CompleteWhen, Context, Exit, Format, Instrument, Theme};
pub use names::belongs;
pub use options::{MORE, Options};
pub use problem::Problem;

use archive::Entry;
use identity::Identity;
use names::LOADER;
use std::borrow::Cow;

/// Makes a package of the widget's files, each with its name in the built folder.
///
/// # Errors
/// The first option that cannot be, or the first file that has no place in a package.
pub fn build(options: &Options, files: &[(&str, &[u8])]) -> Result<Vec<u8>, Problem> {
    check::options(options)?;
    let words = words::of(options, files)?;
    let identity = Identity::of(options);
    let mut entries = widget(options, files)?;
    entries.push(text("index.css", include_str!("page/index.css").to_string()));
    entries.push(text("index.html", page::page(options, &identity, &words)));
    entries.sort_by(|a, b| a.0.cmp(&b.0));
    names::check(&entries)?;
    if let Some((name, manifest)) = manifest::manifest(options, &identity, &words, &entries)? {
        entries.insert(0, text(name, manifest));
    }
    archive::zip(&entries)
}

/// The widget's own files, as they are or as scripts.
fn widget<'a>(options: &Options, files: &[(&'a str, &'a [u8])]) -> Result<Vec<Entry<'a>>, Problem> {
    if !files.iter().any(|(name, _)| *name == LOADER) {
        return Err(Problem::new("file", "missing", LOADER));
    }
    let as_they_are = files.iter().map(|(name, bytes)| (name.to_string(), Cow::Borrowed(*bytes)));
    if options.in_scripts {
        return Ok(scripts::in_scripts(as_they_are));
    }
    Ok(as_they_are.collect())
}

fn text(name: &str, text: String) -> Entry<'static> {
    (name.to_string(), Cow::Owned(text.into_bytes()))
}
