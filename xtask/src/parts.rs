//! From the compiler's wasm to what a browser loads: split into parts, then the glue.

use anyhow::{Context, Result, anyhow, bail};
use std::fs;
use std::path::{Path, PathBuf};
use wasm_bindgen_cli_support::Bindgen;
use wasm_split_cli_support::{Options, transform};

/// The script that the splitter writes and the glue imports.
pub const SCRIPT: &str = "__wasm_split.js";

/// How that script reads a part: only from a server that names the type of wasm.
const STREAMED: &str = "WebAssembly.instantiateStreaming(src, imports)";
/// Many a course server does not, and the glue's own loading gets by without it too.
const FROM_BYTES: &str = "WebAssembly.instantiate(await (await src).arrayBuffer(), imports)";

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
    parts.iter().try_for_each(|part| shrink(part))?;
    name_by_content(&parts, out)
}

/// Writes a part anew, without the names of its functions and with every number
/// as short as it can be: a fifth less to fetch.
fn shrink(part: &Path) -> Result<()> {
    let mut config = walrus::ModuleConfig::new();
    config.generate_name_section(false).generate_producers_section(false);
    let mut module = config.parse(&fs::read(part)?).context("reading a part")?;
    let sections: Vec<_> = module.customs.iter().map(|(id, _)| id).collect();
    sections.into_iter().for_each(|id| drop(module.customs.delete(id)));
    fs::write(part, module.emit_wasm())?;
    Ok(())
}

/// Puts a hash of the whole build into the names of the parts: a page that was
/// opened before an update asks for the part that fits it, or gets none, but
/// never one that does not fit. Gives the new names.
fn name_by_content(parts: &[PathBuf], out: &Path) -> Result<Vec<PathBuf>> {
    let hash = build_hash(parts.iter().chain([&out.join("app_bg.wasm")]))?;
    let rename = |part: &PathBuf| -> Result<PathBuf> {
        let stem = part.file_stem().unwrap_or_default().to_string_lossy();
        let named = part.with_file_name(format!("{stem}-{hash}.wasm"));
        fs::rename(part, &named)?;
        Ok(named)
    };
    let named = parts.iter().map(rename).collect::<Result<Vec<_>>>()?;
    for entry in fs::read_dir(out)? {
        let path = entry?.path();
        if path.extension().is_some_and(|end| end == "js") {
            let script = fs::read_to_string(&path)?;
            let script = parts
                .iter()
                .zip(&named)
                .fold(script, |script, (old, new)| script.replace(&*file_name(old), &file_name(new)));
            fs::write(&path, script)?;
        }
    }
    Ok(named)
}

fn file_name(path: &Path) -> std::borrow::Cow<'_, str> {
    path.file_name().unwrap_or_default().to_string_lossy()
}

/// Eight digits of the CRC-32 of all these files.
fn build_hash<'a>(files: impl Iterator<Item = &'a PathBuf>) -> Result<String> {
    let mut crc = flate2::Crc::new();
    for file in files {
        crc.update(&fs::read(file)?);
    }
    Ok(format!("{:08x}", crc.sum()))
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
    if !split.split_modules.is_empty() {
        accept_any_type(&out.join(SCRIPT))?;
    }
    Ok(split.split_modules)
}

fn accept_any_type(script: &Path) -> Result<()> {
    let text = fs::read_to_string(script)?;
    if !text.contains(STREAMED) {
        bail!("the splitter's script no longer holds {STREAMED}");
    }
    fs::write(script, text.replace(STREAMED, FROM_BYTES))?;
    Ok(())
}
