//! No sentence lives in Rust: every text comes from the content files.

use super::source::Source;
use super::tokens::{Kind, Token, tokens};

/// Every text on a screen that a reader would read.
pub fn check(source: &Source) -> Vec<String> {
    if !source.is_screen() {
        return Vec::new();
    }
    // What follows is never drawn.
    let drawn = source.text.split("#[cfg(test)]").next().unwrap_or_default();
    let lines: Vec<&str> = drawn.lines().collect();
    let tokens = tokens(drawn);
    let mut found = Vec::new();
    for (place, token) in tokens.iter().enumerate() {
        let Kind::Text(text) = &token.kind else { continue };
        let line = lines.get(token.line - 1).copied().unwrap_or_default();
        let is_class = line.contains("class");
        if is_drawn(&tokens, place, text) && has_letters(text) || !is_class && is_sentence(text) {
            let what = format!("\"{text}\" belongs in www/content");
            found.push(source.finding(token.line, what));
        }
    }
    found
}

/// `<p>{ "…" }`, `text("…")`, `heading("…")` and `say("p", "…")`: drawn as it stands.
fn is_drawn(tokens: &[Token], place: usize, text: &str) -> bool {
    let before = |back: usize| place.checked_sub(back).and_then(|place| tokens.get(place));
    let is = |back: usize, sign: &str| before(back).is_some_and(|token| token.is(sign));
    let word = |back: usize| before(back).and_then(Token::word);
    let child = is(1, "{") && is(2, ">");
    // A name of that kind may also look a key up.
    let is_key = text.chars().all(|sign| sign.is_ascii_lowercase() || ".-".contains(sign));
    let words = is(1, "(") && matches!(word(2), Some("text" | "heading")) && !is_key;
    let said = is(1, ",") && is(3, "(") && word(4) == Some("say");
    child || words || said
}

fn has_letters(text: &str) -> bool {
    text.chars().filter(|sign| sign.is_alphabetic()).count() > 1
}

/// A space and a word of small letters after it. Paths of a drawing have no words,
/// and `div.note step` is an element with its classes.
fn is_sentence(text: &str) -> bool {
    let first = text.split(' ').next().unwrap_or_default();
    let is_element = first.split_once('.').is_some_and(|(_, class)| !class.is_empty());
    !is_element
        && text.split(' ').skip(1).any(|word| {
            let word = word.trim_end_matches(['.', ',', ';', ':', '!', '?']);
            word.len() >= 3 && word.chars().all(|sign| sign.is_ascii_lowercase())
        })
}

#[cfg(test)]
mod tests {
    use super::super::source::sample;
    use super::check;

    fn found(text: &str) -> usize {
        check(&sample("src/view/start.rs", text)).len()
    }

    #[test]
    fn drawn_words_are_found() {
        assert_eq!(found("html! { <p>{ \"Hello\" }</p> }"), 1);
        assert_eq!(found("html! { <p>{\"see\"}</p> }"), 1);
        assert_eq!(found("[text(\"Hello\"), heading(\"Hello\"), say(\"p.soft\", \"Hello\")]"), 3);
        assert_eq!(found("let title = \"Your result stands here.\";"), 1);
        assert_eq!(found("html! { <button title=\"go on\">{ text }</button> }"), 0);
        assert_eq!(found("html! { <button title=\"go back now\">{ text }</button> }"), 1);
    }

    #[test]
    fn the_rooms_screens_are_looked_at_and_nothing_else() {
        let text = "let title = \"Your result stands here.\";";
        assert_eq!(check(&sample("src/rooms/qr/screen.rs", text)).len(), 1);
        assert_eq!(check(&sample("src/rooms/common/handoff/screen/mail.rs", text)).len(), 1);
        assert_eq!(check(&sample("src/rooms/qr/rules.rs", text)).len(), 0);
    }

    #[test]
    fn classes_drawings_paths_and_keys_are_not() {
        assert_eq!(found("html! { <p class=\"base high chosen\">{ text.get(\"ui.start\") }</p> }"), 0);
        assert_eq!(found("let class = if on { \"petal full\" } else { \"petal pale\" };"), 0);
        assert_eq!(found("format!(\"M0 0L{x} {y}A{r} {r} 0 0 1 {x} {y}Z\")"), 0);
        assert_eq!(found("html! { <td>{ \"–\" }</td> }"), 0);
        assert_eq!(found("element(\"div.note step\", [])"), 0);
        assert_eq!(found("// a comment that says why\nfn f() -> &str { \"wheel\" }"), 0);
        assert_eq!(found("#[cfg(test)]\nmod tests { const A: &str = \"a sentence of a test\"; }"), 0);
    }
}
