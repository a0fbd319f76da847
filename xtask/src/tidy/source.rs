//! The text files of the project.

use anyhow::Result;
use std::fs;
use std::path::Path;

/// One file: its path from the top folder on, with `/`, and its text.
pub struct Source {
    pub path: String,
    pub text: String,
}

/// What holds nothing of ours.
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
        // In a second working tree `.git` is a file, and names a folder of this machine.
        if SKIPPED.contains(&path.as_str()) {
            continue;
        }
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &path, sources)?;
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

    /// Rust that draws: the view, and the screens of the rooms.
    pub fn is_screen(&self) -> bool {
        self.is_library() && (self.path.starts_with("src/view/") || self.is_of_rooms("screen"))
    }

    /// Rust of the rooms' rules.
    pub fn is_rules(&self) -> bool {
        self.is_library() && self.is_of_rooms("rules")
    }

    /// `src/rooms/<room>/<shape>`, a file or a folder; what rooms have in common lies one folder deeper.
    fn is_of_rooms(&self, shape: &str) -> bool {
        let Some(inner) = self.path.strip_prefix("src/rooms/") else { return false };
        let mut names = inner.trim_start_matches("common/").trim_end_matches(".rs").split('/');
        names.nth(1) == Some(shape)
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

#[cfg(test)]
mod tests {
    use super::sample;

    #[test]
    fn screens_and_rules_are_known_by_their_place() {
        let screens =
            ["view/start.rs", "rooms/qr/screen.rs", "rooms/qr/screen/a.rs", "rooms/common/a/screen.rs"];
        for path in screens {
            assert!(sample(&format!("src/{path}"), "").is_screen(), "{path}");
        }
        for path in ["rooms/qr/rules.rs", "rooms/qr/rules/a.rs", "rooms/common/a/rules/b.rs"] {
            let source = sample(&format!("src/{path}"), "");
            assert!(source.is_rules() && !source.is_screen(), "{path}");
        }
        for path in ["rooms/screen/mod.rs", "rooms/qr/mod.rs", "rooms/mod.rs", "widget/screen.rs"] {
            let source = sample(&format!("src/{path}"), "");
            assert!(!source.is_screen() && !source.is_rules(), "{path}");
        }
    }
}
