//! The signs of print, quotes, dots and minus signs, and in English one spelling, the British.

use super::packs::{is_english, texts};
use serde_json::Value;

/// What an American would write, and what is written here.
const SPELLING: [(&str, &str); 8] = [
    ("toward", "towards"),
    ("organization", "organisation"),
    ("organizations", "organisations"),
    ("judgment", "judgement"),
    ("favor", "favour"),
    ("behavior", "behaviour"),
    ("color", "colour"),
    ("recognize", "recognise"),
];

/// Every sign of a typewriter in any pack, and every other spelling in an English one.
pub fn check(packs: &[(String, Value)]) -> Vec<String> {
    let mut found = Vec::new();
    for (language, pack) in packs {
        for (path, text) in texts(pack) {
            let wrong = [text.contains(['\'', '"']), text.contains("..."), has_hyphen_for_minus(text)];
            let better =
                ["curly quotes, as ’ “ ”", "one sign for three dots, …", "a minus sign, −, before a number"];
            for (_, better) in wrong.into_iter().zip(better).filter(|(wrong, _)| *wrong) {
                found.push(format!("www/content/{language}.json: {path}: write {better}"));
            }
            for (_, better) in SPELLING.iter().filter(|(other, _)| is_english(pack) && has(text, other)) {
                found.push(format!("www/content/{language}.json: {path}: write {better}"));
            }
        }
    }
    found
}

/// A hyphen before a number, and nothing before the hyphen that it could join: `-15`, not `9-15`.
fn has_hyphen_for_minus(text: &str) -> bool {
    text.match_indices('-').any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + 1..]);
        after.starts_with(|sign: char| sign.is_ascii_digit() || sign == '{')
            && !before.ends_with(|sign: char| sign.is_alphanumeric() || sign == '}')
    })
}

fn has(text: &str, word: &str) -> bool {
    text.split(|sign: char| !sign.is_alphabetic()).any(|other| other.eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::check;
    use serde_json::json;

    fn found(text: &str) -> usize {
        check(&[("fr".to_string(), json!({ "first": { "ui": { "start": text } } }))]).len()
    }

    #[test]
    fn signs_of_a_typewriter_are_found() {
        assert_eq!(["l'autre", "\"a\"", "and so on...", "from -100 to 100", "(-{n})"].map(found), [1; 5]);
        assert_eq!(found("'-1'..."), 3);
    }

    #[test]
    fn signs_of_print_are_not() {
        assert_eq!(
            ["l’autre", "« a »", "and so on…", "from −100", "pages 3-5", "COVID-19"].map(found),
            [0; 6]
        );
    }

    #[test]
    fn another_spelling_is_found_in_english_alone() {
        let found = |language: &str, text: &str| {
            let pack = json!({ "language": language, "first": { "ui": { "start": text } } });
            check(&[("en".to_string(), pack)]).len()
        };
        assert_eq!(found("en-GB", "Toward goals in your favor"), 2);
        assert_eq!(found("en-GB", "Towards goals in your favour"), 0);
        assert_eq!(found("es", "por favor"), 0);
    }
}
