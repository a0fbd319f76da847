//! What a build is made of.

use crate::paths;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// How many sources there are, and when the last of them changed.
pub fn newest() -> (usize, Option<SystemTime>) {
    let mut files = Vec::new();
    for name in ["src", "examples", "packages", "www", "index.html", "Cargo.toml"] {
        list(&paths::root().join(name), &mut files);
    }
    let times = files.iter().filter_map(|path| path.metadata().ok()?.modified().ok());
    (files.len(), times.max())
}

fn list(path: &Path, files: &mut Vec<PathBuf>) {
    match fs::read_dir(path) {
        Ok(entries) => entries.flatten().for_each(|entry| list(&entry.path(), files)),
        Err(_) => files.push(path.to_path_buf()),
    }
}
