//! The rules of the house as checks. Each check is pure, takes samples in its
//! tests, and names the file, the line and the rule that was broken.

mod circles;
mod controls;
mod doubles;
mod exports;
mod floor;
mod gaps;
mod glossary;
mod imports;
mod items;
mod keys;
mod lengths;
pub mod literals;
mod machine;
mod packs;
mod sentences;
mod signs;
pub mod source;
mod tokens;
mod tools;
mod uses;

use crate::{content, paths, run, setup};
use anyhow::{Result, bail};
use source::Source;

/// Where the crates begin.
const TOPS: [&str; 3] = ["src/", "packages/src/", "xtask/src/"];

/// Runs every check; fails if one of them found something.
pub fn check() -> Result<()> {
    setup::npm()?;
    let sources = source::all(&paths::root())?;
    for hint in lengths::worth_a_look(&sources) {
        println!("tidy: worth a look: {hint}");
    }
    let mut found = of_files(&sources);
    found.extend(of_all(&sources));
    found.extend(of_content(&sources)?);
    for finding in &found {
        eprintln!("tidy: {finding}");
    }
    if !found.is_empty() {
        bail!("tidy found {} thing(s) to mend", found.len());
    }
    documented()?;
    println!("tidy: {} files in order", sources.len());
    Ok(())
}

fn of_files(sources: &[Source]) -> Vec<String> {
    let checks = [imports::check, exports::check, sentences::check, lengths::too_long, machine::check];
    sources.iter().flat_map(|source| checks.into_iter().flat_map(move |check| check(source))).collect()
}

/// What no file shows by itself.
fn of_all(sources: &[Source]) -> Vec<String> {
    let circles = TOPS.iter().flat_map(|top| circles::check(sources, top));
    circles.chain(controls::check(sources)).chain(tools::check(sources)).collect()
}

fn of_content(sources: &[Source]) -> Result<Vec<String>> {
    let folder = paths::root().join("www/content");
    let mut read = Vec::new();
    for (language, path) in content::packs(&folder)? {
        read.push((language, content::read(&path)?));
    }
    let mut found = packs::same_paths(&read);
    found.extend(packs::against_schema(&folder)?);
    if let Some(list) = sources.iter().find(|source| source.path == keys::LIST) {
        found.extend(keys::check(&list.text, &read));
    }
    let table = std::fs::read_to_string(paths::root().join(glossary::TABLE))?;
    found.extend(glossary::check(&table, &read));
    found.extend(glossary::idle(&read));
    found.extend(doubles::check(&read));
    found.extend(gaps::check(&read));
    found.extend(signs::check(&read));
    Ok(found)
}

/// Every public item has its sentence, and no link in one is broken.
fn documented() -> Result<()> {
    let crates = ["--package", "powerbase", "--package", "powerbase-packages"];
    let words = [&["doc", "--quiet", "--lib", "--no-deps"], crates.as_slice()].concat();
    run::run(run::cargo().args(words).env("RUSTDOCFLAGS", "-D warnings -D missing_docs"))
}
