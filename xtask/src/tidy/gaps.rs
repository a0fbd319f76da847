//! Gaps in texts, such as `{group}`: every language has the same ones, and in English each stands
//! where its words fit however they are inflected, and whatever the number is.

use super::packs::{FIRST, is_english, texts};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Names that stand apart from any sentence: they would have to be inflected, or need an article.
const APART: [&str; 3] = ["group", "base", "title"];

/// Gaps that hold a count, whatever follows.
const COUNTS: [&str; 9] = ["answered", "best", "differs", "from", "hits", "items", "n", "needed", "total"];

/// Gaps that hold somebody, who may do something: `{who} asks`.
const PEOPLE: [&str; 2] = ["name", "who"];

/// What may follow a count all the same: it is the same for one and for many.
const AFTER_COUNT: [&str; 4] = ["of", "or", "to", "answered"];

/// All that the gaps of a text can be told for.
pub fn check(packs: &[(String, Value)]) -> Vec<String> {
    let mut found = Vec::new();
    for (language, pack) in packs {
        let mut say =
            |path: &str, what: String| found.push(format!("www/content/{language}.json: {path}: {what}"));
        for (path, text) in other_gaps(packs, pack) {
            say(&path, format!("the gaps are {text} in www/content/{FIRST}.json"));
        }
        for (path, text) in texts(pack).into_iter().filter(|_| is_english(pack)) {
            gaps(text).iter().filter_map(|gap| gap.fault()).for_each(|fault| say(&path, fault));
        }
    }
    found
}

/// The texts that have other gaps than the English ones, and which these are.
fn other_gaps(packs: &[(String, Value)], pack: &Value) -> Vec<(String, String)> {
    let first = packs.iter().find(|(language, _)| language == FIRST).map(|(_, pack)| pack);
    let first: BTreeMap<String, &str> = first.map(texts).into_iter().flatten().collect();
    let names = |text: &str| gaps(text).iter().map(|gap| gap.name.to_string()).collect::<BTreeSet<_>>();
    let differ = |(path, text): (String, &str)| {
        let expected = names(first.get(&path)?);
        (expected != names(text)).then(|| (path, format!("{expected:?}")))
    };
    texts(pack).into_iter().filter_map(differ).collect()
}

/// A gap, and the words on both sides of it.
struct Gap<'a> {
    name: &'a str,
    before: &'a str,
    after: &'a str,
}

/// `{name}`, small letters and hyphens in braces.
fn gaps(text: &str) -> Vec<Gap<'_>> {
    let open = text.match_indices('{');
    let gap = |(at, _): (usize, &str)| {
        let (name, after) = text[at + 1..].split_once('}')?;
        let is_name = name.chars().all(|sign| sign.is_ascii_lowercase() || sign == '-');
        is_name.then(|| Gap { name, before: &text[..at], after })
    };
    open.filter_map(gap).collect()
}

impl Gap<'_> {
    /// What is wrong with its place.
    fn fault(&self) -> Option<String> {
        let name = self.name;
        if APART.contains(&name) && !self.stands_apart() {
            return Some(format!("{{{name}}} stands after a colon, a middle dot, or in quotes"));
        }
        if name == "name" && self.after.starts_with(['’', '\'']) {
            return Some("{name} in the genitive".into());
        }
        let what = "stands after a colon: the word behind it would hang on the number";
        self.is_counted().then(|| format!("{{{name}}} {what}"))
    }

    fn stands_apart(&self) -> bool {
        let alone = !has_words(self.before) && !has_words(self.after);
        let heads = self.before.is_empty()
            && [": ", " · ", "\u{a0}· "].iter().any(|sign| self.after.starts_with(sign));
        let led = [": ", " · ", "\u{a0}· "].iter().any(|sign| self.before.ends_with(sign));
        let quoted = self.before.ends_with('“') && self.after.starts_with('”');
        alone || heads || led || quoted
    }

    /// A word follows that is another one for one than for many.
    fn is_counted(&self) -> bool {
        let word = self.after.strip_prefix(' ').unwrap_or_default();
        let word = word.split(|sign: char| !sign.is_alphabetic()).next().unwrap_or_default();
        let is_plural = word.len() > 3 && word.ends_with('s') && !PEOPLE.contains(&self.name);
        !word.is_empty() && (is_plural || COUNTS.contains(&self.name) && !AFTER_COUNT.contains(&word))
    }
}

/// Whether there is a word outside the gaps.
fn has_words(text: &str) -> bool {
    text.split('{').enumerate().any(|(place, piece)| {
        let outside = if place == 0 { piece } else { piece.split_once('}').map_or(piece, |(_, rest)| rest) };
        outside.contains(char::is_alphabetic)
    })
}

#[cfg(test)]
mod tests {
    use super::check;
    use serde_json::{Value, json};

    fn pack(language: &str, text: &str) -> (String, Value) {
        (language.to_string(), json!({ "language": language, "share": { "ui": { "lead": text } } }))
    }

    fn found(text: &str) -> usize {
        check(&[pack("en", text)]).len()
    }

    #[test]
    fn names_within_a_sentence_are_found() {
        assert_eq!(
            ["{base} stands out.", "Ask {group} first", "Of {title}.", "“The {title}”"].map(found),
            [1; 4]
        );
        assert_eq!(
            ["Next: {base}. Ask.", "Page {page}\u{a0}· {group}", "Of “{title}” ({date})"].map(found),
            [0; 3]
        );
        assert_eq!(
            ["{title}: your choices", "{title} · {group} · {month}", "{group}, {date}"].map(found),
            [0; 3]
        );
    }

    #[test]
    fn a_genitive_is_found() {
        assert_eq!(["{name}’s answers", "Answers about {name}", "“{name}”"].map(found), [1, 0, 0]);
    }

    #[test]
    fn a_word_that_hangs_on_a_count_is_found() {
        assert_eq!(["{n} people answered", "And {n} more.", "in {other} guesses"].map(found), [1; 3]);
        assert_eq!(
            ["Answers: {n}.", "{n} of 12", "({n})", "{who} asks", "{answered} of {total} answered"]
                .map(found),
            [0; 5]
        );
    }

    #[test]
    fn other_languages_have_the_same_gaps_and_a_grammar_of_their_own() {
        let first = pack("en", "Saved on {date}: {n}");
        assert!(check(&[first.clone(), pack("de", "{n} gespeichert am {date}")]).is_empty());
        let found = check(&[first, pack("de", "Gespeichert: {n}, {base}")]);
        assert_eq!(
            found,
            [r#"www/content/de.json: share.ui.lead: the gaps are {"date", "n"} in www/content/en.json"#]
        );
    }
}
