//! Cuts a content pack into the sections that the screens load.

use crate::paths;
use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};
use std::fs;
use std::path::{Path, PathBuf};

/// The end of the name of a file that describes packs and is none.
const SCHEMA: &str = ".schema.json";

/// The section that the first screens load.
const FIRST: &str = "first";
/// What the loader says before it has fetched anything; no file of its own, for the same reason.
const LOADER: &str = "loader";
/// What the sheets on paper say, which are made when the rest is built.
const PAPER: &str = "paper";
/// The gap in such a sentence.
const REASON: &str = "{reason}";
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

/// Writes `<language>/<section>.json` for every section of every pack, and the schemas as they
/// are. Gives what the loader has to know of each language.
pub fn cut(folder: &Path, out: &Path) -> Result<Value> {
    let mut of_loader = Map::new();
    for (language, path) in &packs(folder)? {
        let pack = read(path)?;
        of_loader.insert(language.clone(), for_loader(&pack).with_context(|| paths::short(path))?);
        let sections = sections(&pack);
        if sections.is_empty() {
            bail!("{} has no sections", path.display());
        }
        fs::create_dir_all(out.join(language))?;
        for (name, section) in sections {
            fs::write(out.join(language).join(format!("{name}.json")), section.to_string())?;
        }
    }
    copy_schemas(folder, out)?;
    Ok(Value::Object(of_loader))
}

/// The loader's own sentences, each with a gap for the reason, and the label of its button, in
/// the order in which it takes them.
fn for_loader(pack: &Value) -> Result<Value> {
    let mut texts = Vec::new();
    for key in ["failed", "not-found"] {
        let text = text(pack, &[LOADER, key])?;
        if !text.contains(REASON) {
            bail!("{LOADER}.{key} has no {REASON}");
        }
        texts.push(isolated(text, pack));
    }
    texts.push(text(pack, &[FIRST, "ui", "retry"])?.into());
    Ok(texts.into())
}

/// The reason is written from left to right, which would mix with words from right to left.
fn isolated(text: &str, pack: &Value) -> String {
    let mirrored = pack.get("direction").and_then(Value::as_str) == Some("rtl");
    if mirrored { text.replace(REASON, &format!("\u{2068}{REASON}\u{2069}")) } else { text.into() }
}

fn text<'a>(pack: &'a Value, path: &[&str]) -> Result<&'a str> {
    let value = path.iter().try_fold(pack, |value, key| value.get(key));
    let text = value.and_then(Value::as_str).filter(|text| !text.trim().is_empty());
    text.with_context(|| format!("{} is missing", path.join(".")))
}

/// The name and the content of each section: of each top-level object, but for what is the
/// loader's and what is on paper alone. What identifies the pack and its language travels with the first.
pub fn sections(pack: &Value) -> Vec<(String, Value)> {
    let Some(members) = pack.as_object() else { return Vec::new() };
    let mut sections = Vec::new();
    for (name, value) in members {
        let is_fetched = name != LOADER && name != PAPER;
        let Some(mut section) = value.as_object().filter(|_| is_fetched).cloned() else { continue };
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
    use super::{for_loader, sections};
    use serde_json::{Value, json};

    #[test]
    fn objects_become_sections_and_the_first_says_whose() {
        let pack = json!({ "$schema": "s", "id": "a", "loader": {}, "paper": {}, "first": { "b": "c d" }, "quiz": {} });
        let expected = [("first", json!({ "b": "c d", "id": "a" })), ("quiz", json!({}))];
        assert_eq!(sections(&pack), expected.map(|(name, section)| (name.to_string(), section)));
    }

    fn pack(direction: &str, not_found: Value) -> Value {
        let loader = json!({ "failed": "No: {reason}", "not-found": not_found });
        json!({ "direction": direction, "loader": loader, "first": { "ui": { "retry": "Again", "next": "Next" } } })
    }

    #[test]
    fn the_loader_takes_its_sentences_and_its_button() -> anyhow::Result<()> {
        let english = for_loader(&pack("ltr", "Not here: {reason}".into()))?;
        assert_eq!(english, json!(["No: {reason}", "Not here: {reason}", "Again"]));
        let arabic = for_loader(&pack("rtl", "Not here: {reason}".into()))?;
        let isolated = "\u{2068}{reason}\u{2069}";
        assert_eq!(arabic, json!([format!("No: {isolated}"), format!("Not here: {isolated}"), "Again"]));
        Ok(())
    }

    #[test]
    fn a_pack_without_one_of_them_is_refused_by_its_key() {
        let said = |not_found: Value| {
            for_loader(&pack("ltr", not_found)).err().map(|error| error.to_string()).unwrap_or_default()
        };
        assert_eq!(said(Value::Null), "loader.not-found is missing");
        assert_eq!(said(" ".into()), "loader.not-found is missing");
        assert_eq!(said("Not here.".into()), "loader.not-found has no {reason}");
        let mut mute = pack("ltr", "Not here: {reason}".into());
        mute["first"] = json!({});
        assert!(for_loader(&mute).is_err_and(|error| error.to_string() == "first.ui.retry is missing"));
    }
}
