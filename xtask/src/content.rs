//! Cuts a content pack into the sections that the screens load.

use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// The end of the name of a file that describes packs and is none.
const SCHEMA: &str = ".schema.json";

/// The section that the first screens load.
const FIRST: &str = "first";
/// What says whose pack it is and how to read it.
const IDENTITY: [&str; 4] = ["id", "version", "language", "direction"];

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
        for (name, section) in sections {
            fs::write(out.join(language).join(format!("{name}.json")), section.to_string())?;
        }
    }
    copy_schemas(folder, out)?;
    Ok(packs.into_iter().map(|(language, _)| language).collect())
}

/// The name and the content of each top-level object. What identifies the pack
/// and its language travels with the first.
pub fn sections(pack: &Value) -> Vec<(String, Value)> {
    let Some(members) = pack.as_object() else { return Vec::new() };
    let mut sections = Vec::new();
    for (name, value) in members {
        let Some(mut section) = value.as_object().cloned() else { continue };
        if name == FIRST {
            let own = IDENTITY.into_iter().filter_map(|key| members.get_key_value(key));
            section.extend(own.map(|(key, value)| (key.clone(), value.clone())));
        }
        sections.push((name.clone(), Value::Object(section)));
    }
    sections
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
    fn objects_become_sections_and_the_first_says_whose() {
        let pack = json!({ "$schema": "s", "id": "a", "first": { "b": "c d" }, "quiz": {} });
        let expected = [("first", json!({ "b": "c d", "id": "a" })), ("quiz", json!({}))];
        assert_eq!(sections(&pack), expected.map(|(name, section)| (name.to_string(), section)));
    }
}
