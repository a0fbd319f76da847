//! A text stands under one key: the same words under two would be translated twice, and drift.

use super::packs::{is_english, texts};
use serde_json::Value;
use std::collections::BTreeMap;

/// Letters of outcomes, and sources, which are the same for many an option.
const REPEATED: &str = "quiz.scenarios.";

/// Every text of the English packs that stands under several keys, with them.
pub fn check(packs: &[(String, Value)]) -> Vec<String> {
    let mut found = Vec::new();
    for (language, pack) in packs.iter().filter(|(_, pack)| is_english(pack)) {
        let mut keys: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        let own =
            texts(pack).into_iter().filter(|(path, text)| !path.starts_with(REPEATED) && has_words(text));
        own.for_each(|(path, text)| keys.entry(text).or_default().push(path));
        let doubles = keys.into_iter().filter(|(_, paths)| paths.len() > 1);
        found.extend(doubles.map(|(text, paths)| {
            format!("www/content/{language}.json: \"{text}\" stands twice: {}", paths.join(", "))
        }));
    }
    found
}

/// Whether there are words between the gaps, and not just signs.
fn has_words(text: &str) -> bool {
    text.split('{')
        .map(|piece| piece.split_once('}').map_or(piece, |(_, rest)| rest))
        .any(|words| words.contains(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::check;
    use serde_json::json;

    #[test]
    fn the_same_words_under_two_keys_are_found() {
        let ui = json!({ "open": "Open", "copy": "Copy" });
        let pack =
            json!({ "language": "en-GB", "result": { "ui": ui }, "share": { "ui": { "open": "Open" } } });
        let found = check(&[("en".to_string(), pack)]);
        assert_eq!(found, ["www/content/en.json: \"Open\" stands twice: result.ui.open, share.ui.open"]);
    }

    #[test]
    fn what_options_share_and_other_languages_are_passed_over() {
        let options = json!({ "T": { "outcome": "R" }, "E": { "outcome": "R" } });
        let english =
            json!({ "language": "en", "quiz": { "scenarios": { "S1": options } }, "first": { "a": "R" } });
        let gaps = json!({ "language": "en", "a": { "b": "{date} · {group}", "c": "{date} · {group}" } });
        assert!(check(&[("en".to_string(), gaps)]).is_empty());
        let german = json!({ "language": "de", "a": { "b": "Los", "c": "Los" } });
        assert!(check(&[("en".to_string(), english), ("de".to_string(), german)]).is_empty());
    }
}
