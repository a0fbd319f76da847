//! From the compiler's wasm to what a browser loads: split into parts, then the glue.

use crate::{names, optimise, pieces};
use anyhow::{Context, Result, anyhow};
use std::fs;
use std::path::{Path, PathBuf};
use wasm_bindgen_cli_support::Bindgen;
use wasm_split_cli_support::{Options, transform};

/// The script that the splitter writes and the glue imports.
pub const SCRIPT: &str = "__wasm_split.js";

/// The glue, which takes the splitter's script in.
pub const GLUE: &str = "app.js";

/// The glue of the packages and their wasm begin with this.
const PACKAGES: &str = "packages";

/// Writes `app.js` and `app_bg.wasm`, names kept for the debugger.
pub fn bind(wasm: &Path, out: &Path) -> Result<()> {
    let mut bindgen = bindgen(wasm, "app")?;
    bindgen.generate(out).context("wasm-bindgen")
}

/// Writes `packages.js` and `packages_bg.wasm`, for the page that makes packages. Gives the wasm.
pub fn bind_packages(wasm: &Path, out: &Path) -> Result<PathBuf> {
    let mut bindgen = bindgen(wasm, PACKAGES)?;
    bindgen.remove_name_section(true).remove_producers_section(true);
    bindgen.generate(out).context("wasm-bindgen")?;
    let bound = out.join(format!("{PACKAGES}_bg.wasm"));
    shrink(&bound)?;
    Ok(bound)
}

/// The same for a release, with each later part in a file of its own.
/// Gives the files of the parts and of what they share.
pub fn split_and_bind(wasm: &Path, out: &Path) -> Result<Vec<PathBuf>> {
    let main = out.join("main.wasm");
    let parts = split(wasm, &main, out)?;
    let mut bindgen = bindgen(&main, "app")?;
    // The parts call into the first one by the linker's names.
    bindgen.keep_lld_exports(true).remove_name_section(true).remove_producers_section(true);
    bindgen.generate(out).context("wasm-bindgen")?;
    fs::remove_file(&main)?;
    names::shorten(out)?;
    optimise::optimise(&out.join("app_bg.wasm"))?;
    parts.iter().try_for_each(|part| shrink(part))?;
    join(out)
}

/// Writes a part anew, without the names of its functions and with every number
/// as short as it can be: a fifth less to fetch.
fn shrink(part: &Path) -> Result<()> {
    let mut config = walrus::ModuleConfig::new();
    config.generate_name_section(false).generate_producers_section(false);
    let mut module = config.parse(&fs::read(part)?).context("reading a part")?;
    let sections: Vec<_> = module.customs.iter().map(|(id, _)| id).collect();
    sections.into_iter().for_each(|id| drop(module.customs.delete(id)));
    // Each part came with the types of all functions of all parts.
    walrus::passes::gc::run(&mut module);
    fs::write(part, module.emit_wasm())?;
    Ok(())
}

fn bindgen(wasm: &Path, name: &str) -> Result<Bindgen> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(wasm).out_name(name).typescript(false).web(true)?;
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

/// Puts what parts share into few files. Gives all that are left.
fn join(out: &Path) -> Result<Vec<PathBuf>> {
    let script = out.join(SCRIPT);
    let (joined, files) = pieces::join(&fs::read_to_string(&script)?, out)?;
    fs::write(&script, joined)?;
    hand_out(&out.join(GLUE))?;
    Ok(files)
}

/// The loader sets parts up by the splitter's script, which it reaches through the glue.
fn hand_out(glue: &Path) -> Result<()> {
    let script = fs::read_to_string(glue)?;
    fs::write(glue, format!("{script}\nexport {{ part }} from \"./{SCRIPT}\";\n"))?;
    Ok(())
}
