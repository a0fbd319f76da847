//! One word for one thing: no text has a word in it for which the table in CONTRIBUTING.md
//! has a better one. The words are read from there, so the two cannot drift apart.

use super::packs::{FIRST, is_english, texts};
use serde_json::Value;

/// Where the table is.
pub const TABLE: &str = "CONTRIBUTING.md";
const HEAD: &str = "| say | for | not |";

/// What is answered, what a scenario tells and what a source says: each in its own words.
const OTHERS: [&str; 5] =
    ["first.items.", "supplement.items.", "others.items.", "quiz.scenarios.", "quiz.sources."];

/// What nobody reads: where in the content an idea is met.
const PATHS: &str = ".met";

/// Where such a word is the right one after all.
const ALLOWED: [(&str, &str); 8] = [
    // The disclaimer: what it is, and what it is not.
    ("first.limits.tool", "tool"),
    // A figure under its own name, which is explained beside it.
    ("report.ui.buyin", "buy-in"),
    // The name by which facilitators know it; below it stands what it means.
    ("planner.canvas.title", "buy-in"),
    // For those who want to know how it is reckoned, behind the plain sentence or in a closed part.
    ("report.ui.rule", "error"),
    ("report.ui.agreement-figure", "index"),
    ("report.ui.index", "index"),
    ("report.ui.index", "r*wg"),
    ("report.limits.differences", "correlation"),
];

/// A word that stands in the table as one that is not ours, and the term beside it.
struct Refused<'a> {
    word: &'a str,
    instead: &'a str,
}

/// Every such word in the packs that are written in English.
pub fn check(table: &str, packs: &[(String, Value)]) -> Vec<String> {
    let refused = refused(table);
    if refused.is_empty() {
        return vec![format!("{TABLE} has no table of words below \"{HEAD}\"")];
    }
    let mut found = Vec::new();
    for (language, pack) in packs.iter().filter(|(_, pack)| is_english(pack)) {
        for (path, text) in texts(pack).into_iter().filter(|(path, _)| is_ours(path)) {
            let here = refused.iter().filter(|refused| has(text, refused.word));
            for Refused { word, instead } in here.filter(|refused| !ALLOWED.contains(&(&path, refused.word)))
            {
                let not_ours = format!("\"{word}\" is none of our words: say {instead}");
                found.push(format!("www/content/{language}.json: {path}: {not_ours}"));
            }
        }
    }
    found
}

/// Every exception that excuses nothing any more.
pub fn idle(packs: &[(String, Value)]) -> Vec<String> {
    let first = packs.iter().find(|(language, _)| language == FIRST).map(|(_, pack)| pack);
    let texts = first.map(texts).unwrap_or_default();
    let excuses = |(path, word): &&(&str, &str)| texts.iter().any(|(at, text)| at == path && has(text, word));
    let idle = ALLOWED.iter().filter(|allowed| !excuses(allowed));
    idle.map(|(path, word)| format!("xtask/src/tidy/glossary.rs: there is no \"{word}\" in {path}")).collect()
}

fn is_ours(path: &str) -> bool {
    !OTHERS.iter().any(|others| path.starts_with(others)) && !path.ends_with(PATHS)
}

/// What stands in code marks in the third column.
fn refused(table: &str) -> Vec<Refused<'_>> {
    let rows =
        table.lines().skip_while(|line| *line != HEAD).skip(2).take_while(|line| line.starts_with('|'));
    let mut refused = Vec::new();
    for row in rows {
        let [_, instead, _, not, ..] = row.split('|').collect::<Vec<_>>()[..] else { continue };
        let words = not.split('`').skip(1).step_by(2);
        refused.extend(words.map(|word| Refused { word, instead: instead.trim() }));
    }
    refused
}

/// Whether a text has the word, or several of what it names, but not within another one nor in
/// the name of a gap. Capitals count where the word has some: `SD`.
fn has(text: &str, word: &str) -> bool {
    let text = if word.chars().any(char::is_uppercase) { text.to_string() } else { text.to_lowercase() };
    text.match_indices(word).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + word.len()..]);
        let after = after.strip_prefix('s').unwrap_or(after);
        !before.ends_with(goes_on) && !after.starts_with(goes_on)
    })
}

fn goes_on(sign: char) -> bool {
    sign.is_alphanumeric() || "-{}".contains(sign)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const SAMPLE: &str = "Words.\n\n| say | for | not |\n| --- | --- | --- |\n\
        | statement | a sentence that is rated | `item` |\n\
        | spread | how far answers lie apart | `SD`, `n {n}`, the word error |\n\nMore `words`.";

    fn found(text: &str) -> usize {
        let pack = json!({ "language": "en-GB", "result": { "ui": { "lead": text } } });
        check(SAMPLE, &[("en".to_string(), pack)]).len()
    }

    #[test]
    fn a_refused_word_is_found_with_the_one_to_say() {
        let pack =
            json!({ "language": "en", "result": { "flags": { "gaps": "Several items were left out." } } });
        let found = check(SAMPLE, &[("en".to_string(), pack)]);
        assert_eq!(
            found,
            ["www/content/en.json: result.flags.gaps: \"item\" is none of our words: say statement"]
        );
    }

    #[test]
    fn it_is_found_in_any_case_and_number_but_as_a_whole() {
        assert_eq!(["Items", "one item.", "ITEM"].map(found), [1, 1, 1]);
        assert_eq!(
            ["itemise", "an item-free page", "{item}", "{items}", "words"].map(found),
            [0, 0, 0, 0, 0]
        );
        assert_eq!(["SD {sd}", "sd", "n {n}, then", "in {n}", "an error"].map(found), [1, 0, 1, 0, 0]);
    }

    #[test]
    fn statements_scenarios_and_other_languages_have_their_own_words() {
        let pack = json!({ "language": "en", "first": { "items": { "LEG1": "I own the last item." } } });
        assert!(check(SAMPLE, &[("en".to_string(), pack)]).is_empty());
        let pack = json!({ "language": "de", "first": { "ui": { "start": "Item" } } });
        assert!(check(SAMPLE, &[("de".to_string(), pack)]).is_empty());
    }

    #[test]
    fn an_exception_without_its_word_is_found() {
        let said = |text: &str| json!({ "language": "en", "first": { "limits": { "tool": text } } });
        let idle = |text: &str| idle(&[("en".to_string(), said(text))]).len();
        assert_eq!([idle("A tool."), idle("A game.")], [ALLOWED.len() - 1, ALLOWED.len()]);
    }

    #[test]
    fn a_table_that_is_gone_is_told() {
        assert_eq!(check("| say | not |", &[]).len(), 1);
    }
}
