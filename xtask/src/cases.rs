//! The browser tests: one run of Node's test runner an engine.

use crate::{browsers, paths, run};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::thread;
use std::time::Instant;

/// Milliseconds after which a file of tests counts as hanging.
const PATIENCE: &str = "--test-timeout=900000";

/// How many tests ended how.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Outcome {
    pub passed: usize,
    pub failed: usize,
}

/// Runs every case in every engine, two engines side by side, and prints each
/// engine's output when it is done.
pub fn run(engines: &[&'static str]) -> Result<Outcome> {
    let files = cases()?;
    let waiting = Mutex::new(engines.to_vec());
    let total = Mutex::new(Outcome::default());
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(engine) = next(&waiting) {
                    add(&total, run_one(engine, &files));
                }
            });
        }
    });
    let total = *total.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    Ok(total)
}

fn next(waiting: &Mutex<Vec<&'static str>>) -> Option<&'static str> {
    let mut waiting = waiting.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    (!waiting.is_empty()).then(|| waiting.remove(0))
}

fn add(total: &Mutex<Outcome>, one: Outcome) {
    let mut total = total.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    total.passed += one.passed;
    total.failed += one.failed;
}

fn run_one(engine: &str, files: &[PathBuf]) -> Outcome {
    let start = Instant::now();
    let mut node = run::program("node");
    node.args(["--test", "--test-concurrency=1", "--test-reporter=spec", PATIENCE]).args(files);
    node.env("ENGINE", engine).env("DIST", paths::dist()).envs(browsers::places(engine));
    let (said, success) = match node.output() {
        Ok(output) => {
            let said = [output.stdout, output.stderr].concat();
            (String::from_utf8_lossy(&said).into_owned(), output.status.success())
        }
        Err(error) => (format!("cannot start node: {error}"), false),
    };
    let mut outcome = read(&said);
    // A runner that broke before its summary has failed all the same.
    if !success && outcome.failed == 0 {
        outcome.failed = 1;
    }
    let seconds = start.elapsed().as_secs();
    println!("== {engine}: {} passed, {} failed, {seconds} s\n{said}", outcome.passed, outcome.failed);
    outcome
}

/// The counts of the reporter's summary: `ℹ pass 12`.
fn read(said: &str) -> Outcome {
    let count = |name: &str| {
        let lines = said.lines().rev().filter_map(|line| line.strip_prefix("ℹ "));
        let mut counts = lines.filter_map(|line| line.strip_prefix(name)?.trim().parse().ok());
        counts.next().unwrap_or(0)
    };
    Outcome { passed: count("pass "), failed: count("fail ") + count("cancelled ") }
}

/// `tests/browser/<case>/*.test.mjs`, in order.
fn cases() -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for folder in entries(&paths::root().join("tests/browser"))? {
        if folder.is_dir() {
            let inside = entries(&folder)?.into_iter();
            files.extend(inside.filter(|path| path.to_string_lossy().ends_with(".test.mjs")));
        }
    }
    files.sort();
    if files.is_empty() {
        bail!("tests/browser holds no cases");
    }
    Ok(files)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    Ok(entries.flatten().map(|entry| entry.path()).collect())
}

#[cfg(test)]
mod tests {
    use super::{Outcome, read};

    #[test]
    fn the_summary_is_read() {
        let said = "✔ pass 99 (1 ms)\nℹ tests 5\nℹ pass 3\nℹ fail 1\nℹ cancelled 1\nℹ skipped 0\n";
        assert_eq!(read(said), Outcome { passed: 3, failed: 2 });
        assert_eq!(read("it broke"), Outcome::default());
    }
}
