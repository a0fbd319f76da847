//! How much a reader's browser fetches, file by file.

use crate::gate::{Baseline, Measured};
use crate::{guard, needs, paths};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::fs;
use std::io::Write;
use std::path::Path;

/// The most that may be fetched up to the first item, in bytes of brotli -11.
const BUDGET: usize = 82_000;
/// What we would like it to be.
const GOAL: usize = 56_000;

/// What the first answerable item needs.
const FIRST: [&str; 4] = ["powerbase.js", "app.js", "app_bg.wasm", "content/en/first.json"];

/// What every reader fetches once the first screen stands.
const SOON: [&str; 2] = ["later.css", "hands.js"];

/// The two kinds of figures in the baseline; what `cargo xtask test --cases speed` counted goes by the second.
const KINDS: [&str; 2] = ["sizes", "counts"];

/// One file as it is and as a server would send it, in bytes.
struct Size {
    name: String,
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// Prints the table; fails over the budget, where a room came too early, and where something grew.
pub fn report() -> Result<()> {
    let dist = paths::dist();
    let mut names = Vec::new();
    list(&dist, &dist, &mut names).context("there is no dist/ yet: cargo xtask build makes it")?;
    // What was made of the files is none of them.
    names.retain(|name| !name.starts_with("packages/"));
    names.sort();
    let first = measure(&dist, FIRST.map(String::from).to_vec())?;
    names.retain(|name| !FIRST.contains(&name.as_str()));
    let (parts, others) = names.into_iter().partition(|name| is_part(name));
    println!("{:<36}{:>9}{:>9}{:>9}", "bytes", "raw", "gzip -9", "brotli");
    let sum = print("up to the first item", &first);
    print("later, each when it is needed", &measure(&dist, parts)?);
    print("not fetched by the widget in English", &measure(&dist, others)?);
    guard::check().context("the first download")?;
    judge(sum)?;
    Baseline::read()?.judge(KINDS[0], &figures(&dist)?).pass()
}

/// Changes the baseline to what is in `dist/`, and to what was last counted in it, where that does
/// not pass; `reason` stands beside each figure that is changed.
pub fn accept(reason: &str) -> Result<()> {
    if reason.trim().is_empty() {
        bail!("say why: cargo xtask size --accept \"reason\"");
    }
    let mut baseline = Baseline::read()?;
    baseline.accept(KINDS[0], &figures(&paths::dist())?, reason);
    match counted(&paths::dist())? {
        Some(counts) => baseline.accept(KINDS[1], &counts, reason),
        None => println!("size: nothing was counted in this build: cargo xtask test --cases speed"),
    }
    baseline.write()
}

/// What the gate looks at: the files up to the first item and their sum, those that come soon after, and each
/// part's files, brotli in bytes, when nothing has come before.
fn figures(dist: &Path) -> Result<Measured> {
    let brotli_of = |name: &str| Ok::<_, anyhow::Error>(measure_one(dist, name.to_string())?.brotli);
    let sum_of = |names: &[String]| names.iter().map(|name| brotli_of(name)).sum::<Result<usize>>();
    let mut figures = Measured::new();
    for name in FIRST {
        figures.push((name.to_string(), brotli_of(name)?));
    }
    figures.push(("up to the first item".into(), figures.iter().map(|(_, size)| size).sum()));
    for name in SOON {
        figures.push((name.to_string(), brotli_of(name)?));
    }
    for (part, files) in needs::of_parts(&fs::read_to_string(dist.join(FIRST[1]))?)? {
        figures.push((format!("part {part}"), sum_of(&files)?));
        figures.push((format!("files of part {part}"), files.len()));
    }
    Ok(figures)
}

/// What the browser case counted, if it was in this build.
fn counted(dist: &Path) -> Result<Option<Measured>> {
    let Ok(text) = fs::read_to_string(paths::counts()) else { return Ok(None) };
    let counted: Value = serde_json::from_str(&text)?;
    let mark = counted["build"].as_str().unwrap_or("none");
    if !fs::read_to_string(dist.join(FIRST[0]))?.contains(mark) {
        return Ok(None);
    }
    let counts = counted["counts"].as_object().into_iter().flatten();
    let counts =
        counts.filter_map(|(name, count)| Some((name.clone(), usize::try_from(count.as_u64()?).ok()?)));
    Ok(Some(counts.collect()))
}

/// Fetched by the widget itself at some later time.
fn is_part(name: &str) -> bool {
    let is_of_page = !powerbase_packages::belongs(name);
    name.ends_with(".wasm") && !is_of_page
        || name.starts_with("content/en/")
        || ["hands.js", "later.css", "picture.js", "print.js", "tools.js"].contains(&name)
}

fn judge(sum: usize) -> Result<()> {
    let kilo = |bytes: usize| format!("{:.1} kB", bytes as f64 / 1000.0);
    let line =
        format!("up to the first item {} brotli; budget {}, goal {}", kilo(sum), kilo(BUDGET), kilo(GOAL));
    if sum > BUDGET {
        bail!("{line}: {} too much", kilo(sum - BUDGET));
    }
    println!("size: {line}");
    Ok(())
}

/// Prints the rows and gives the sum of their brotli sizes.
fn print(title: &str, sizes: &[Size]) -> usize {
    println!("{title}");
    for size in sizes {
        println!("  {:<34}{:>9}{:>9}{:>9}", size.name, size.raw, size.gzip, size.brotli);
    }
    let total = |pick: fn(&Size) -> usize| sizes.iter().map(pick).sum::<usize>();
    let (raw, gzip, brotli) = (total(|s| s.raw), total(|s| s.gzip), total(|s| s.brotli));
    println!("  {:<34}{raw:>9}{gzip:>9}{brotli:>9}", "sum");
    brotli
}

fn measure(dist: &Path, names: Vec<String>) -> Result<Vec<Size>> {
    names.into_iter().map(|name| measure_one(dist, name)).collect()
}

fn measure_one(dist: &Path, name: String) -> Result<Size> {
    let bytes = fs::read(dist.join(&name)).with_context(|| format!("dist/{name} is missing"))?;
    Ok(Size { name, raw: bytes.len(), gzip: gzip(&bytes)?, brotli: brotli(&bytes)? })
}

fn gzip(bytes: &[u8]) -> Result<usize> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

fn brotli(bytes: &[u8]) -> Result<usize> {
    let mut out = Vec::new();
    let params = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &bytes[..], &mut out, &params)?;
    Ok(out.len())
}

fn list(top: &Path, folder: &Path, names: &mut Vec<String>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            list(top, &path, names)?;
        } else {
            let name = path.strip_prefix(top)?.to_string_lossy().replace('\\', "/");
            names.push(name);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_budget_is_a_gate() {
        assert!(judge(BUDGET).is_ok());
        assert!(judge(BUDGET + 1).is_err());
    }

    #[test]
    fn brotli_makes_repetition_small() {
        let text = "influence ".repeat(1000);
        assert!(brotli(text.as_bytes()).is_ok_and(|size| size < 60));
    }
}
