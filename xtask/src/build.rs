//! The whole of a build, release or quick.

use crate::{files, marks, optimise, parts, paths, setup, site, wasm};
use anyhow::Result;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// The release files, in `dist/`.
pub fn release() -> Result<()> {
    let start = Instant::now();
    setup::npm()?;
    let wasm = wasm::release()?;
    let packages = wasm::packages()?;
    let compiled = start.elapsed();
    let stage = empty_stage("release")?;
    let parts = parts::split_and_bind(&wasm, &stage)?;
    optimise::optimise(&parts::bind_packages(&packages, &stage)?)?;
    site::assemble(&stage)?;
    site::minify(&stage)?;
    marks::stamp(&stage)?;
    files::list(&stage)?;
    site::replace(&paths::dist(), &stage)?;
    println!(
        "build: dist/ with {} later part(s) in {:.1} s, {:.1} s of it the compiler",
        parts.len(),
        start.elapsed().as_secs_f64(),
        compiled.as_secs_f64()
    );
    Ok(())
}

/// The quick build, in `out`.
pub fn quick(out: &Path) -> Result<()> {
    let start = Instant::now();
    let wasm = wasm::quick()?;
    let stage = empty_stage("quick")?;
    parts::bind(&wasm, &stage)?;
    parts::bind_packages(&wasm::quick_packages()?, &stage)?;
    site::assemble(&stage)?;
    site::dress(&stage)?;
    marks::stamp(&stage)?;
    files::list(&stage)?;
    site::replace(out, &stage)?;
    println!("build: {} in {:.1} s", paths::short(out), start.elapsed().as_secs_f64());
    Ok(())
}

fn empty_stage(name: &str) -> Result<PathBuf> {
    let stage = paths::target().join("stage").join(name);
    if stage.exists() {
        fs::remove_dir_all(&stage)?;
    }
    fs::create_dir_all(&stage)?;
    Ok(stage)
}
