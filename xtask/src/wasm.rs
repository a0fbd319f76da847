//! The two builds of the library for the browser.

use crate::{paths, run, setup};
use anyhow::Result;
use std::path::PathBuf;

const FILE: &str = "powerbase.wasm";
/// Relocations tell the splitter which function uses what.
const RELOCATIONS: &str = "-Clink-args=--emit-relocs";

/// The quick build for `serve`, in one part and with names.
pub fn quick() -> Result<PathBuf> {
    setup::wasm_target()?;
    let folder = paths::target();
    let words = ["build", "--lib", "--profile", "widget-dev", "--target", setup::WASM];
    run::run(run::cargo().args(words).arg("--target-dir").arg(&folder))?;
    Ok(folder.join(setup::WASM).join("widget-dev").join(FILE))
}

/// The release build: as small as the compiler makes it, ready to be split.
///
/// Its flags would make every other build start again, so it has a folder of its own.
pub fn release() -> Result<PathBuf> {
    let folder = paths::target().join("small");
    let mut cargo = run::cargo();
    // As a Rust library beside the wasm one, the crate would be left out of the
    // optimisation across crates: 51 kB instead of 31 for an empty app.
    cargo.args(["rustc", "--lib", "--crate-type", "cdylib", "--release", "--features", "split"]);
    cargo.args(["--target", setup::WASM]);
    cargo.arg("--target-dir").arg(&folder);
    if setup::std_sources()? {
        cargo.args(SMALL).env("RUSTC_BOOTSTRAP", "1");
        cargo.env("RUSTFLAGS", format!("-Zunstable-options {RELOCATIONS}"));
    } else {
        println!("build: no sources of std here, so it is not rebuilt: the wasm will be a quarter larger");
        setup::wasm_target()?;
        cargo.env("RUSTFLAGS", RELOCATIONS);
    }
    run::run(&mut cargo)?;
    Ok(folder.join(setup::WASM).join("release").join(FILE))
}

/// Rebuilds std for size, without the text of any panic. The manifest stays free
/// of `cargo-features`, which the stable compiler refuses to read.
const SMALL: [&str; 8] = [
    "-Z",
    "build-std=std,panic_abort",
    "-Z",
    "build-std-features=optimize_for_size",
    "-Z",
    "panic-immediate-abort",
    "--config",
    "profile.release.panic=\"immediate-abort\"",
];
