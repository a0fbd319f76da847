//! The builds for the browser: the widget, and what the page that makes packages runs.

use crate::{paths, run, setup};
use anyhow::Result;
use std::path::PathBuf;

const FILE: &str = "powerbase.wasm";
const PACKAGES_FILE: &str = "powerbase_packages.wasm";
/// The crate of the packages, with what scripts call.
const PACKAGES: [&str; 4] = ["--package", "powerbase-packages", "--features", "page"];
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

/// The quick build of the packages.
pub fn quick_packages() -> Result<PathBuf> {
    let words = ["rustc", "--lib", "--crate-type", "cdylib", "--profile", "widget-dev"];
    let folder = paths::target();
    let mut cargo = run::cargo();
    cargo.args(words).args(PACKAGES).args(["--target", setup::WASM]).arg("--target-dir").arg(&folder);
    run::run(&mut cargo)?;
    Ok(folder.join(setup::WASM).join("widget-dev").join(PACKAGES_FILE))
}

/// The release build: as small as the compiler makes it, ready to be split.
pub fn release() -> Result<PathBuf> {
    Ok(small(&["--features", "split"])?.join(FILE))
}

/// The same for the packages.
pub fn packages() -> Result<PathBuf> {
    Ok(small(&PACKAGES)?.join(PACKAGES_FILE))
}

/// Builds one crate as small as can be, and gives the folder.
///
/// Its flags would make every other build start again, so it has a folder of its own.
fn small(which: &[&str]) -> Result<PathBuf> {
    let folder = paths::target().join("small");
    let mut cargo = run::cargo();
    // As a Rust library beside the wasm one, the crate would be left out of the
    // optimisation across crates: 51 kB instead of 31 for an empty app.
    cargo.args(["rustc", "--lib", "--crate-type", "cdylib", "--release"]).args(which);
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
    Ok(folder.join(setup::WASM).join("release"))
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
