//! The text files of the project.

use anyhow::Result;
use std::fs;
use std::path::Path;

/// One file: its path from the top folder on, with `/`, and its text.
pub struct Source {
    pub path: String,
    pub text: String,
}

/// Folders that hold nothing of ours.
const SKIPPED: [&str; 4] = [".git", "target", "dist", "node_modules"];

/// Every file that is text.
pub fn all(root: &Path) -> Result<Vec<Source>> {
    let mut sources = Vec::new();
    collect(root, "", &mut sources)?;
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(sources)
}

fn collect(folder: &Path, under: &str, sources: &mut Vec<Source>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if under.is_empty() { name.clone() } else { format!("{under}/{name}") };
        if entry.file_type()?.is_dir() {
            if !SKIPPED.contains(&path.as_str()) {
                collect(&entry.path(), &path, sources)?;
            }
        } else if let Ok(text) = fs::read_to_string(entry.path()) {
            sources.push(Source { path, text });
        }
    }
    Ok(())
}

impl Source {
    /// Rust of the library, which the rules on rooms are for.
    pub fn is_library(&self) -> bool {
        self.path.starts_with("src/") && self.path.ends_with(".rs")
    }

    /// A finding at a line of this file.
    pub fn finding(&self, line: usize, what: impl std::fmt::Display) -> String {
        format!("{}:{line}: {what}", self.path)
    }
}

/// A sample for the tests of the checks.
#[cfg(test)]
pub fn sample(path: &str, text: &str) -> Source {
    Source { path: path.to_string(), text: text.to_string() }
}
