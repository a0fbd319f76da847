//! What the builds need: the wasm target, the sources of std, the npm packages.

use crate::{debian, paths, run};
use anyhow::{Context, Result, bail};
use std::path::PathBuf;
use std::time::SystemTime;

/// The target of every browser build.
pub const WASM: &str = "wasm32-unknown-unknown";

/// Adds the wasm target where it is missing.
pub fn wasm_target() -> Result<()> {
    if rustlib()?.join(WASM).is_dir() {
        return Ok(());
    }
    println!("setup: adding the target {WASM}");
    run::run(run::program("rustup").args(["target", "add", WASM]))
        .with_context(|| format!("the Rust target {WASM} is missing and could not be added"))
}

/// Adds the sources of std where they are missing; false where that is impossible.
pub fn std_sources() -> Result<bool> {
    let sources = rustlib()?.join("src/rust/library/Cargo.lock");
    if sources.is_file() {
        return Ok(true);
    }
    println!("setup: adding the component rust-src");
    let added = run::run(run::program("rustup").args(["component", "add", "rust-src"]));
    Ok(added.is_ok() && sources.is_file())
}

/// Adds the formatter and the linter where a small toolchain came without them.
pub fn components() -> Result<()> {
    for (name, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if run::read(run::cargo().args([name, "--version"])).is_err() {
            println!("setup: adding the component {component}");
            run::run(run::program("rustup").args(["component", "add", component]))?;
        }
    }
    Ok(())
}

/// Installs the npm packages of the lock file, unless they are as new as it.
pub fn npm() -> Result<()> {
    let root = paths::root();
    let installed = changed(root.join("node_modules/.package-lock.json"));
    if installed.is_some() && installed >= changed(root.join("package-lock.json")) {
        return Ok(());
    }
    println!("setup: installing the npm packages");
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    // No package may run a script: some would fetch browsers of their own.
    let words = ["ci", "--ignore-scripts", "--loglevel=error"];
    run::run(run::program(npm).args(words)).context("Node.js with npm is needed")
}

/// Installs what judges the manifests of packages, where it is missing.
pub fn xmllint() -> Result<()> {
    if run::program("xmllint").arg("--version").output().is_ok() {
        return Ok(());
    }
    debian::install(&["libxml2-utils"])
}

/// The compiler's folder of libraries.
fn rustlib() -> Result<PathBuf> {
    let sysroot = run::read(run::program("rustc").args(["--print", "sysroot"]))?;
    match sysroot.trim() {
        "" => bail!("rustc names no sysroot"),
        path => Ok(PathBuf::from(path).join("lib/rustlib")),
    }
}

fn changed(path: PathBuf) -> Option<SystemTime> {
    path.metadata().ok()?.modified().ok()
}
