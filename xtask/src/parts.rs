//! From the compiler's wasm to what a browser loads: split into parts, then the glue.

use anyhow::{Context, Result, anyhow};
use std::fs;
use std::path::{Path, PathBuf};
use wasm_bindgen_cli_support::Bindgen;
use wasm_split_cli_support::{Options, transform};

/// Writes `app.js` and `app_bg.wasm`, names kept for the debugger.
pub fn bind(wasm: &Path, out: &Path) -> Result<()> {
    let mut bindgen = bindgen(wasm)?;
    bindgen.generate(out).context("wasm-bindgen")
}

/// The same for a release, with each later part in a file of its own.
/// Gives the files of the parts.
pub fn split_and_bind(wasm: &Path, out: &Path) -> Result<Vec<PathBuf>> {
    let main = out.join("main.wasm");
    let parts = split(wasm, &main, out)?;
    let mut bindgen = bindgen(&main)?;
    // The parts call into the first one by the linker's names.
    bindgen.keep_lld_exports(true).remove_name_section(true).remove_producers_section(true);
    bindgen.generate(out).context("wasm-bindgen")?;
    fs::remove_file(&main)?;
    Ok(parts)
}

fn bindgen(wasm: &Path) -> Result<Bindgen> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(wasm).out_name("app").typescript(false).web(true)?;
    Ok(bindgen)
}

fn split(wasm: &Path, main: &Path, out: &Path) -> Result<Vec<PathBuf>> {
    let bytes = fs::read(wasm).with_context(|| format!("cannot read {}", wasm.display()))?;
    let mut options = Options::new(&bytes);
    options.output_dir = out;
    options.main_out_path = main;
    options.main_module = "./app.js";
    let split = transform(options).map_err(|error| anyhow!("splitting the wasm: {error:#}"))?;
    Ok(split.split_modules)
}
