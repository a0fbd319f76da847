//! Packages for courses, of the built files.

use crate::{build, files, paths, sources};
use anyhow::{Context, Result, bail};
use powerbase_packages::{Format, Options};
use std::fs;
use std::path::Path;
use std::time::SystemTime;

/// Makes one package as the words say, or without any a package of each format.
pub fn package(words: &[&str]) -> Result<()> {
    let wanted = options(words)?;
    let formats = if words.is_empty() { Format::ALL.to_vec() } else { vec![wanted.format] };
    if changed(&paths::dist().join(files::LIST)) < sources::newest().1 {
        build::release()?;
    }
    let files = files::read(&paths::dist())?;
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, bytes)| (&**name, &**bytes)).collect();
    fs::create_dir_all(paths::dist().join("packages"))?;
    formats.into_iter().try_for_each(|format| write(&Options { format, ..wanted.clone() }, &files))
}

fn write(options: &Options, files: &[(&str, &[u8])]) -> Result<()> {
    let bytes = powerbase_packages::build(options, files)?;
    let path = paths::dist().join(format!("packages/powerbase-{}.zip", options.format.name()));
    fs::write(&path, &bytes).with_context(|| format!("cannot write {}", paths::short(&path)))?;
    println!("package: {}, {:.1} kB", paths::short(&path), bytes.len() as f64 / 1000.0);
    Ok(())
}

/// `--title Leading --objectives` as options: the names are those of the element's attributes.
fn options(words: &[&str]) -> Result<Options> {
    let mut given = Vec::new();
    let mut words = words.iter().peekable();
    while let Some(word) = words.next() {
        let Some(name) = word.strip_prefix("--") else { bail!("{word}: an option begins with --") };
        let value = words.next_if(|next| !next.starts_with("--"));
        given.push((name, value.map_or("", |value| *value)));
    }
    Ok(Options::read(given)?)
}

fn changed(path: &Path) -> Option<SystemTime> {
    path.metadata().ok()?.modified().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_become_options() -> Result<()> {
        let words = ["--format", "cmi5", "--title", "To lead", "--pass-mark", "70", "--in-scripts"];
        let read = options(&[&words, ["--scope", "a"].as_slice()].concat())?;
        assert_eq!((read.format, &*read.title, read.pass_mark), (Format::Cmi5, "To lead", Some(70)));
        assert!(read.in_scripts && !read.objectives);
        assert_eq!(read.more.into_iter().collect::<Vec<_>>(), [("scope", "a".to_string())]);
        Ok(())
    }

    #[test]
    fn what_is_no_option_is_refused() {
        for words in [["title", "A"], ["--titel", "A"], ["--format", "scorm"], ["--pass-mark", "many"]] {
            assert!(options(&words).is_err(), "{words:?}");
        }
    }
}
