//! Short names between the glue and the first wasm. wasm-bindgen's say what they mean, each
//! with a hash of 16 digits, and stand in both files; only the two of them ever read them.

use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Under this name the first wasm asks for the glue's functions.
const GLUE_MODULE: &str = "./app_bg.js";
/// How names begin that wasm-bindgen makes up. All others are meant for somebody.
const MADE_UP: [&str; 4] = ["__wbg_", "__wbindgen_", "__externref", "wasm_bindgen_"];

/// Shortens them in `app.js` and `app_bg.wasm`.
pub fn shorten(out: &Path) -> Result<()> {
    let [script, wasm] = ["app.js", "app_bg.wasm"].map(|name| out.join(name));
    let mut module = config().parse(&fs::read(&wasm)?).context("reading app_bg.wasm")?;
    let names = rename(&mut module);
    fs::write(&wasm, module.emit_wasm())?;
    fs::write(&script, replaced(&fs::read_to_string(&script)?, &names))?;
    Ok(())
}

fn config() -> walrus::ModuleConfig {
    let mut config = walrus::ModuleConfig::new();
    config.generate_name_section(false).generate_producers_section(false);
    config
}

/// Gives the imports and exports new names; which, by the old ones.
fn rename(module: &mut walrus::Module) -> BTreeMap<String, String> {
    let imports = module.imports.iter_mut().filter(|import| import.module == GLUE_MODULE);
    let exports = module.exports.iter_mut();
    let found = imports.map(|import| &mut import.name).chain(exports.map(|export| &mut export.name));
    let mut names = BTreeMap::new();
    for name in found.filter(|name| MADE_UP.iter().any(|start| name.starts_with(start))) {
        let next = format!("_{:x}", names.len());
        *name = names.entry(name.clone()).or_insert(next).clone();
    }
    names
}

/// A script in which whole words are replaced.
fn replaced(script: &str, names: &BTreeMap<String, String>) -> String {
    let is_of_a_word = |sign: char| sign.is_ascii_alphanumeric() || sign == '_' || sign == '$';
    let (mut text, mut rest) = (String::new(), script);
    while !rest.is_empty() {
        let end = rest.find(|sign| !is_of_a_word(sign)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        text += names.get(word).map_or(word, String::as_str);
        let end = after.find(is_of_a_word).unwrap_or(after.len());
        text += &after[..end];
        rest = &after[end..];
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{rename, replaced};
    use std::collections::BTreeMap;

    #[test]
    fn whole_words_alone_are_replaced() {
        let names = BTreeMap::from([("__wbg_a_1".to_string(), "_0".to_string())]);
        let script = "{__wbg_a_1:f,__wbg_a_12:g,x__wbg_a_1:h};wasm.__wbg_a_1(\"é\")";
        assert_eq!(replaced(script, &names), "{_0:f,__wbg_a_12:g,x__wbg_a_1:h};wasm._0(\"é\")");
    }

    #[test]
    fn only_names_that_are_made_up_change() {
        let mut module = walrus::Module::default();
        let memory = module.memories.add_local(false, false, 1, None, None);
        for name in ["memory", "mount", "__wbindgen_free"] {
            module.exports.add(name, memory);
        }
        assert_eq!(rename(&mut module), BTreeMap::from([("__wbindgen_free".into(), "_0".into())]));
        let names: Vec<&str> = module.exports.iter().map(|export| export.name.as_str()).collect();
        assert_eq!(names, ["memory", "mount", "_0"]);
    }
}
