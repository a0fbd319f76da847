//! Coverage-guided tests of the codes: random texts, bred from those that reach
//! lines which no text before them has reached.

use crate::{paths, run};
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};

/// What is tried; `fuzz/targets/` has a file for each.
const TARGETS: [&str; 3] = ["read", "repaired", "find"];

/// Tries each target for some minutes; fails with the text that broke a rule.
pub fn fuzz(minutes: &str) -> Result<()> {
    let minutes: u32 = minutes.parse().context("how many minutes for each target?")?;
    let tool = tool()?;
    let golden = fs::read_to_string(paths::root().join("tests/golden/codes.txt"))?;
    for target in TARGETS {
        println!("fuzz: {target}, {minutes} min");
        let folder = paths::target().join("fuzz");
        let corpus = folder.join("corpus").join(target);
        seed(&corpus, &golden)?;
        let mut command = run::program(&tool);
        command.args(["fuzz", "run", "--target-dir"]).arg(&folder);
        // The codec has no unsafe code, so no memory is watched but its amount.
        command.args(["--sanitizer", "none", target]).arg(&corpus).arg("--");
        command.args([format!("-max_total_time={}", minutes * 60), "-print_final_stats=1".into()]);
        command.args([
            "-max_len=2048",
            "-timeout=5",
            "-rss_limit_mb=1024",
            "-malloc_limit_mb=16",
            "-verbosity=0",
        ]);
        run::run(command.env("RUSTC_BOOTSTRAP", "1"))?;
    }
    Ok(())
}

/// The fuzzer's own command, installed on first use.
fn tool() -> Result<PathBuf> {
    let tool = paths::tools().join("bin").join(if cfg!(windows) { "cargo-fuzz.exe" } else { "cargo-fuzz" });
    if !tool.is_file() {
        println!("setup: installing cargo-fuzz, about two minutes");
        let words = ["install", "--quiet", "--locked", "cargo-fuzz", "--root"];
        run::run(run::cargo().args(words).arg(paths::tools()))?;
    }
    Ok(tool)
}

/// The texts to begin with: golden codes, as they are and in links of today and of old.
fn seed(corpus: &Path, golden: &str) -> Result<()> {
    fs::create_dir_all(corpus)?;
    let blocks = golden.split("\n\n").filter_map(|block| block.lines().find(|line| !line.starts_with('#')));
    for (place, code) in blocks.enumerate() {
        fs::write(corpus.join(format!("golden-{place}")), code)?;
        for (name, mark) in [("link", "#pb-"), ("old", "#pb=")] {
            let text = format!("see\n> <https://example.org/{mark}{code}>.");
            fs::write(corpus.join(format!("{name}-{place}")), text)?;
        }
    }
    Ok(())
}
