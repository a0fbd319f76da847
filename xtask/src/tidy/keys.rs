//! Every text that the widget asks for is in the content file, in the section that
//! the screen loads.

use super::literals::unescaped;
use super::packs::{FIRST, paths};
use super::tokens::{Kind, tokens};
use crate::content::sections;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Where the widget lists the texts of each section.
pub const LIST: &str = "src/widget/text_keys.rs";

/// Every listed path that the English file lacks.
pub fn check(list: &str, packs: &[(String, Value)]) -> Vec<String> {
    let pack = packs.iter().find(|(language, _)| language == FIRST).map(|(_, pack)| pack);
    let mut found = Vec::new();
    let sections: BTreeMap<String, BTreeSet<String>> =
        pack.map(sections).into_iter().flatten().map(|(name, section)| (name, paths(&section))).collect();
    for (section, path) in listed(list) {
        if !sections.get(&section).is_some_and(|present| present.contains(&path)) {
            found.push(format!("{LIST}: {section}.{path} is not in www/content/{FIRST}.json"));
        }
    }
    found
}

/// Section and path: `pub const FIRST: &[&str] = &["ui.start"];` is `first`, `ui.start`.
fn listed(list: &str) -> Vec<(String, String)> {
    let (mut section, mut after_const) = (None, false);
    let mut listed = Vec::new();
    for token in tokens(list) {
        let is_const = token.word() == Some("const");
        match (token.kind, &section) {
            (Kind::Word(word), _) if after_const => section = Some(word.to_lowercase()),
            (Kind::Text(pattern), Some(section)) => {
                listed.extend(paths_of(&pattern).map(|path| (section.clone(), path)));
            }
            (Kind::Other(';'), _) => section = None,
            _ => {}
        }
        after_const = is_const;
    }
    listed
}

/// What a pattern stands for: `bases.LEG,REW.name` is two paths.
fn paths_of(pattern: &str) -> impl Iterator<Item = String> {
    let pattern = unescaped(pattern);
    let mut paths = vec![String::new()];
    for step in pattern.split('.') {
        let longer = |path: &String, name: &str| {
            if path.is_empty() { name.to_string() } else { format!("{path}.{name}") }
        };
        paths = paths.iter().flat_map(|path| step.split(',').map(move |name| longer(path, name))).collect();
    }
    paths.into_iter()
}

#[cfg(test)]
mod tests {
    use super::check;
    use serde_json::json;

    #[test]
    fn a_text_that_is_asked_for_and_not_there_is_found() {
        let list = "pub const FIRST: &[&str] = &[\"ui.start\", \"ui.next\"];\npub const QUIZ: &[&str] = &[\"ui.start\"];\nfn other() -> &str { \"ui.other\" }";
        let pack = json!({ "first": { "ui": { "start": "Start" } }, "quiz": { "ui": { "next": "Next" } } });
        let found = check(list, &[("en".to_string(), pack)]);
        assert_eq!(found.len(), 2, "{found:?}");
    }

    #[test]
    fn a_pattern_stands_for_every_path_it_draws() {
        let paths: Vec<String> = super::paths_of("ui.\\\n     a,b.c,\\\n     d").collect();
        assert_eq!(paths, ["ui.a.c", "ui.a.d", "ui.b.c", "ui.b.d"]);
    }
}
