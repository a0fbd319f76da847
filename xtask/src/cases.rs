//! The browser tests: runs of Node's test runner for a few files each, in each engine.

use crate::{browsers, paths, peers, run};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Instant;

/// Milliseconds after which a file of tests counts as hanging.
const PATIENCE: &str = "--test-timeout=900000";

/// How many of them run at once: they wait as much as they work.
const SIDE_BY_SIDE: usize = 3;

/// How many tests ended how.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Outcome {
    pub passed: usize,
    pub failed: usize,
}

/// How many files of tests share a process, and with it an engine, which takes long to start. With ten of
/// them the history of the window is full (Chromium: 50) before the tests of it begin.
const TOGETHER: usize = 5;

/// Files of tests in one engine.
type Job<'a> = (&'static str, &'a [PathBuf]);

/// Runs the cases of these names, or all, in every engine, some side by side, and says of each
/// how it ended; what one printed that failed, or had a second go, follows it.
pub fn run(engines: &[&'static str], names: &[&str]) -> Result<Outcome> {
    let files = cases(names)?;
    let jobs = files.chunks(TOGETHER).flat_map(|files| engines.iter().map(move |engine| (*engine, files)));
    let waiting = Mutex::new(jobs);
    let ended = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..SIDE_BY_SIDE {
            scope.spawn(|| {
                let next = || locked(&waiting).next();
                while let Some(job) = next() {
                    let (outcome, told) = run_one(job);
                    locked(&ended).push((job.0, outcome, told));
                }
            });
        }
    });
    let ended = ended.into_inner().unwrap_or_else(PoisonError::into_inner);
    let all = |engine: Option<&str>| {
        let of = ended.iter().filter(|(of, ..)| engine.is_none_or(|engine| engine == *of));
        sum(of.map(|(_, outcome, _)| *outcome))
    };
    for engine in engines {
        let Outcome { passed, failed } = all(Some(engine));
        println!("== {engine}: {passed} passed, {failed} failed");
    }
    // Once more at the end, where they are found.
    ended.iter().flat_map(|(.., told)| told).for_each(|line| println!("{line}"));
    Ok(all(None))
}

fn locked<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

fn sum(ended: impl Iterator<Item = Outcome>) -> Outcome {
    ended.fold(Outcome::default(), |sum, one| Outcome {
        passed: sum.passed + one.passed,
        failed: sum.failed + one.failed,
    })
}

fn run_one((engine, files): Job) -> (Outcome, Vec<String>) {
    let start = Instant::now();
    let mut node = run::program("node");
    node.args(["--test", "--test-reporter=spec", PATIENCE]);
    node.arg(paths::root().join("tests/browser/support/several.mjs"));
    let paths: Vec<_> = files.iter().map(|file| file.to_string_lossy()).collect();
    node.env("CASES", paths.join("\n")).env("ENGINE", engine).env("DIST", paths::dist());
    node.envs(browsers::places(engine)).envs(peers::places()).env("COUNTS", paths::counts());
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
    let Outcome { passed, failed } = outcome;
    let seconds = start.elapsed().as_secs();
    let names: Vec<_> =
        files.iter().filter_map(|file| file.file_stem()?.to_str()?.strip_suffix(".test")).collect();
    println!("{engine}: {passed} passed, {failed} failed, {seconds} s: {}", names.join(", "));
    let told = told(&said);
    if !told.is_empty() || failed > 0 {
        println!("{said}");
    }
    (outcome, told)
}

/// What is told once more: the tests in the reporter's list of those that failed, and those that had a second go.
fn told(said: &str) -> Vec<String> {
    let listed = said.lines().skip_while(|line| *line != "✖ failing tests:").skip(1);
    let failed = listed.filter_map(|line| line.strip_prefix("✖ ")).map(|name| format!("failed: {name}"));
    let again = said.lines().filter(|line| line.starts_with("once more: ")).map(String::from);
    again.chain(failed).collect()
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
fn cases(names: &[&str]) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for folder in entries(&paths::root().join("tests/browser"))? {
        let wanted = names.is_empty() || names.iter().any(|name| folder.ends_with(name));
        if folder.is_dir() && wanted {
            let inside = entries(&folder)?.into_iter();
            files.extend(inside.filter(|path| path.to_string_lossy().ends_with(".test.mjs")));
        }
    }
    files.sort();
    if files.is_empty() {
        bail!("tests/browser holds no such case");
    }
    Ok(files)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    Ok(entries.flatten().map(|entry| entry.path()).collect())
}

#[cfg(test)]
mod tests {
    use super::{Outcome, read, told};

    #[test]
    fn the_summary_is_read() {
        let said = "✔ pass 99 (1 ms)\nℹ tests 5\nℹ pass 3\nℹ fail 1\nℹ cancelled 1\nℹ skipped 0\n";
        assert_eq!(read(said), Outcome { passed: 3, failed: 2 });
        assert_eq!(read("it broke"), Outcome::default());
    }

    #[test]
    fn what_failed_is_named_once() {
        let said = "✖ a b (firefox) (9 ms)\n  why\nℹ fail 1\n\n✖ failing tests:\n\ntest at x\n✖ a b (firefox) (9 ms)\n  why\n";
        assert_eq!(told(said), ["failed: a b (firefox) (9 ms)"]);
        assert_eq!(told("it broke"), [""; 0]);
    }

    #[test]
    fn a_second_go_is_told_of_a_run_that_passed() {
        let said =
            "✔ a (9 ms)\nonce more: webkit ended itself in \"b\": why\n✔ b (9 ms)\nℹ pass 2\nℹ fail 0\n";
        assert_eq!(told(said), ["once more: webkit ended itself in \"b\": why"]);
    }
}
