//! The page: the two forms, and after them what scores each.

use super::html::{el, escaped, say};
use super::words::Words;
use super::{bases_form, bases_score, choices, meanings, quiz_form, quiz_score};
use serde_json::Value as Json;

/// The parts of the page: their ids, the texts that name them, and what draws them. Each begins on a new sheet.
const PARTS: [Part; 6] = [
    Part { id: "power-bases", title: "first.ui.title-power-bases", draw: bases_form::draw },
    Part { id: "influence", title: "first.ui.title-influence", draw: quiz_form::draw },
    Part { id: "score-power-bases", title: "paper.ui.score-bases", draw: bases_score::draw },
    Part { id: "meanings", title: "result.ui.readings", draw: meanings::draw },
    Part { id: "score-influence", title: "paper.ui.score-quiz", draw: quiz_score::draw },
    Part { id: "choices", title: "paper.ui.choices", draw: choices::draw },
];

struct Part {
    id: &'static str,
    title: &'static str,
    draw: fn(&Words) -> Result<String, String>,
}

/// The whole page.
///
/// # Errors
/// What the pack lacks, by its path.
pub fn page(pack: &Json) -> Result<String, String> {
    let words = Words::of(pack)?;
    let mut sheets = first(&words);
    for part in PARTS {
        let heading = say("h2", words.get(part.title));
        let open = format!("section id=\"{}\"", part.id);
        sheets += &el(&open, &[heading, (part.draw)(&words)?].concat());
    }
    let page = ["<!doctype html>\n", &el(&root(&words), &(head(&words) + &el("body", &el("main", &sheets))))];
    match words.missing().as_slice() {
        [] => Ok(page.concat()),
        missing => Err(format!("these texts are missing: {}", missing.join(", "))),
    }
}

fn root(words: &Words) -> String {
    let [language, direction] = ["language", "direction"].map(|name| escaped(words.get(name)));
    format!("html lang=\"{language}\" dir=\"{direction}\"")
}

fn head(words: &Words) -> String {
    let head = [
        "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n",
        &say("title", words.own("heading")),
        "<link rel=\"stylesheet\" href=\"paper.css\">\n",
    ];
    el("head", &head.concat())
}

/// What stands before the parts: what this is, and what it is not.
fn first(words: &Words) -> String {
    let link = |part: &Part| el("li", &say(&format!("a href=\"#{}\"", part.id), words.get(part.title)));
    let links: String = PARTS.iter().map(link).collect();
    let paragraphs: String = ["first.ui.start-lead-both", "paper.ui.privacy", "first.limits.tool"]
        .map(|path| say("p", words.get(path)))
        .concat();
    let on_screen = [say("p", words.own("on-screen")), el("ul", &links)].concat();
    [say("h1", words.own("heading")), paragraphs, el("nav class=\"screen\"", &on_screen), name(words)]
        .concat()
}

/// Whose sheets these are: a mark of one's own does as well.
fn name(words: &Words) -> String {
    let line = "<span class=\"line\"></span>";
    let place = |name: &str| el("span", &[&say("span", words.own(name)), line].concat());
    el("p class=\"name\"", &["name", "date"].map(place).concat())
}
