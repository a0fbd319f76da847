//! Cuts a content pack into the sections that the screens load.

use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// The end of the name of a file that describes packs and is none.
const SCHEMA: &str = ".schema.json";

/// The section that the first screens load.
const FIRST: &str = "first";

/// The packs of a folder: language and file, in the order of the languages.
pub fn packs(folder: &Path) -> Result<Vec<(String, PathBuf)>> {
    let mut packs = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if let (Some(language), false) = (name.strip_suffix(".json"), name.ends_with(SCHEMA)) {
            packs.push((language.to_string(), path));
        }
    }
    packs.sort();
    Ok(packs)
}

/// Reads a pack, or any other file of JSON.
pub fn read(path: &Path) -> Result<Value> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{} is not JSON", path.display()))
}

/// Writes `<language>/<section>.json` for every top-level object of every pack,
/// and the schemas as they are. Gives the languages.
pub fn cut(folder: &Path, out: &Path) -> Result<Vec<String>> {
    let packs = packs(folder)?;
    for (language, path) in &packs {
        let sections = sections(&read(path)?);
        if sections.is_empty() {
            bail!("{} has no sections", path.display());
        }
        fs::create_dir_all(out.join(language))?;
        for (name, text) in sections {
            fs::write(out.join(language).join(format!("{name}.json")), text)?;
        }
    }
    copy_schemas(folder, out)?;
    Ok(packs.into_iter().map(|(language, _)| language).collect())
}

/// The name and the compact text of each top-level object. The pack's own
/// identity and language travel with the first.
fn sections(pack: &Value) -> Vec<(String, String)> {
    let members = || pack.as_object().into_iter().flatten();
    let identity = ["id", "version", "language", "direction"];
    members()
        .filter_map(|(name, value)| {
            let mut section = value.as_object()?.clone();
            if name == FIRST {
                section.extend(
                    members()
                        .filter(|(name, _)| identity.contains(&name.as_str()))
                        .map(|(name, value)| (name.clone(), value.clone())),
                );
            }
            Some((name.clone(), Value::Object(section).to_string()))
        })
        .collect()
}

fn copy_schemas(folder: &Path, out: &Path) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().ends_with(SCHEMA) {
            fs::copy(entry.path(), out.join(entry.file_name()))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::sections;
    use serde_json::json;

    #[test]
    fn only_objects_become_sections() {
        let pack = json!({ "id": "a@1", "first": { "b": "c d" }, "quiz": {} });
        let expected = [("first", r#"{"b":"c d"}"#), ("quiz", "{}")];
        assert_eq!(sections(&pack), expected.map(|(name, text)| (name.to_string(), text.to_string())));
    }
}
