//! The content files agree: the same texts in every language, each as its schema says.

use crate::{content, paths, run};
use anyhow::Result;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

/// The language that the others are translated from.
pub const FIRST: &str = "en";

/// Every text that one language has and another lacks.
pub fn same_paths(packs: &[(String, Value)]) -> Vec<String> {
    let Some((_, first)) = packs.iter().find(|(language, _)| language == FIRST) else {
        return vec![format!("www/content/{FIRST}.json is missing")];
    };
    let expected = paths(first);
    let mut found = Vec::new();
    for (language, pack) in packs {
        let own = paths(pack);
        let say = |path: &String, what: &str| format!("www/content/{language}.json: {path} {what}");
        found.extend(expected.difference(&own).map(|path| say(path, "is missing")));
        found.extend(own.difference(&expected).map(|path| say(path, "is not in the English file")));
    }
    found
}

/// The dotted path of every text and number.
pub fn paths(pack: &Value) -> BTreeSet<String> {
    leaves(pack).into_iter().map(|(path, _)| path).collect()
}

/// Path and words of every text, in the order of the file.
pub fn texts(pack: &Value) -> Vec<(String, &str)> {
    leaves(pack).into_iter().filter_map(|(path, value)| Some((path, value.as_str()?))).collect()
}

/// Whether a pack is written in English.
pub fn is_english(pack: &Value) -> bool {
    let language = pack.get("language").and_then(Value::as_str).unwrap_or_default();
    language.split('-').next() == Some("en")
}

fn leaves(pack: &Value) -> Vec<(String, &Value)> {
    let mut found = Vec::new();
    walk(pack, String::new(), &mut found);
    found
}

fn walk<'a>(value: &'a Value, path: String, found: &mut Vec<(String, &'a Value)>) {
    let under = |key: &str| if path.is_empty() { key.to_string() } else { format!("{path}.{key}") };
    match value {
        Value::Object(members) => members.iter().for_each(|(key, inner)| walk(inner, under(key), found)),
        Value::Array(members) => {
            members.iter().enumerate().for_each(|(at, inner)| walk(inner, under(&at.to_string()), found));
        }
        _ => found.push((path, value)),
    }
}

/// What the published schema says against any of the files.
pub fn against_schema(folder: &Path) -> Result<Vec<String>> {
    let mut command = run::program("node");
    command.arg(paths::root().join("xtask/schema.mjs")).arg(folder.join("pack.schema.json"));
    command.args(content::packs(folder)?.into_iter().map(|(_, path)| path));
    Ok(run::read(&mut command)?.lines().map(String::from).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_text_too_few_and_a_text_too_many_are_found() {
        let english = ("en".to_string(), json!({ "ui": { "start": "Start", "tips": ["a", "b"] } }));
        let german = ("de".to_string(), json!({ "ui": { "start": "Los", "tips": ["a"], "halt": "Halt" } }));
        let found = same_paths(&[german, english]);
        let expected = [
            "www/content/de.json: ui.tips.1 is missing",
            "www/content/de.json: ui.halt is not in the English file",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn a_pack_against_the_schema_is_found() -> Result<()> {
        let folder = std::env::temp_dir().join(format!("powerbase-packs-{}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        let schema =
            json!({ "type": "object", "required": ["id"], "properties": { "a": { "type": "string" } } });
        std::fs::write(folder.join("pack.schema.json"), schema.to_string())?;
        std::fs::write(folder.join("en.json"), json!({ "a": 1 }).to_string())?;
        let found = against_schema(&folder);
        std::fs::remove_dir_all(&folder)?;
        assert_eq!(found?.len(), 2);
        Ok(())
    }
}
