//! What scripts may call is exported in `src/lib.rs` and nowhere else.

use super::items::{after_attributes, after_pair};
use super::source::Source;
use super::tokens::{Token, tokens};

/// Every export outside `src/lib.rs`. An `extern` block imports, so it is no export.
pub fn check(source: &Source) -> Vec<String> {
    if !source.is_library() || source.path == "src/lib.rs" {
        return Vec::new();
    }
    let tokens = tokens(&source.text);
    let (mut found, mut place) = (Vec::new(), 0);
    while place < tokens.len() {
        if !starts_attribute(&tokens[place..]) {
            place += 1;
            continue;
        }
        let line = tokens[place].line;
        place = after_attributes(&tokens, place);
        match tokens.get(place).and_then(Token::word) {
            Some("extern" | "unsafe") => place = after_block(&tokens, place),
            _ => found.push(source.finding(line, "an export for scripts belongs in src/lib.rs")),
        }
    }
    found
}

fn starts_attribute(tokens: &[Token]) -> bool {
    matches!(tokens, [hash, open, name, ..]
        if hash.is("#") && open.is("[") && name.word() == Some("wasm_bindgen"))
}

fn after_block(tokens: &[Token], place: usize) -> usize {
    after_pair(tokens, place, "{", "}")
}

#[cfg(test)]
mod tests {
    use super::super::source::sample;
    use super::check;

    #[test]
    fn an_export_elsewhere_is_found() {
        let text = "#[wasm_bindgen(js_name = mount)]\n#[inline]\npub fn mount() {}";
        assert_eq!(check(&sample("src/embed.rs", text)).len(), 1);
        assert_eq!(check(&sample("src/lib.rs", text)).len(), 0);
    }

    #[test]
    fn imports_from_scripts_are_not() {
        let text = "#[wasm_bindgen]\nextern \"C\" { #[wasm_bindgen(catch)] fn parse(text: &str); }";
        assert_eq!(check(&sample("src/edge/json.rs", text)).len(), 0);
    }
}
