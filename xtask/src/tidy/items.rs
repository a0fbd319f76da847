//! Where attributes and blocks end, and what of a file is not compiled for its users.

use super::tokens::Token;

/// The tokens without the items that only tests have.
pub fn without_tests(tokens: &[Token]) -> Vec<Token> {
    let (mut kept, mut place) = (Vec::new(), 0);
    while let Some(token) = tokens.get(place) {
        if starts_test(&tokens[place..]) {
            place = after_item(tokens, after_attributes(tokens, place));
        } else {
            kept.push(token.clone());
            place += 1;
        }
    }
    kept
}

fn starts_test(tokens: &[Token]) -> bool {
    matches!(tokens, [hash, open, cfg, paren, test, close, ..]
        if hash.is("#") && open.is("[") && cfg.word() == Some("cfg")
            && paren.is("(") && test.word() == Some("test") && close.is(")"))
}

/// The place of the item that the attributes from `place` on belong to.
pub fn after_attributes(tokens: &[Token], mut place: usize) -> usize {
    while tokens.get(place).is_some_and(|token| token.is("#")) {
        place = after_pair(tokens, place, "[", "]");
    }
    place
}

/// The place after the item that starts at `place`: after its block, or its `;`.
fn after_item(tokens: &[Token], place: usize) -> usize {
    let ends = |token: &&Token| token.is("{") || token.is_other(';');
    match tokens.iter().skip(place).find(ends) {
        Some(token) if token.is("{") => after_pair(tokens, place, "{", "}"),
        _ => place + tokens.iter().skip(place).take_while(|token| !token.is_other(';')).count() + 1,
    }
}

/// The place after the sign that closes the first `open` from `place` on.
pub fn after_pair(tokens: &[Token], place: usize, open: &str, close: &str) -> usize {
    let mut depth = 0;
    for (at, token) in tokens.iter().enumerate().skip(place) {
        if token.is(open) {
            depth += 1;
        } else if token.is(close) {
            depth -= 1;
            if depth == 0 {
                return at + 1;
            }
        }
    }
    tokens.len()
}

#[cfg(test)]
mod tests {
    use super::super::tokens::tokens;
    use super::without_tests;

    #[test]
    fn what_only_tests_have_falls_away() {
        let text = "a #[cfg(test)] mod tests { b { c } } d #[cfg(test)] #[e] use f; g #[cfg(feature)] h;";
        let kept = without_tests(&tokens(text));
        let words: Vec<&str> = kept.iter().filter_map(|token| token.word()).collect();
        assert_eq!(words, ["a", "d", "g", "cfg", "feature", "h"]);
    }
}
