//! The texts that stand in a file, as Rust reads them.

use super::items::without_tests;
use super::tokens::{Kind, tokens};

/// Every text outside the tests.
pub fn literals(source: &str) -> Vec<String> {
    let tokens = without_tests(&tokens(source));
    let texts = tokens.iter().filter_map(|token| match &token.kind {
        Kind::Text(text) => Some(unescaped(text)),
        _ => None,
    });
    texts.collect()
}

/// A text without its escapes. A `\` at the end of a line takes the next one's indentation away.
pub fn unescaped(text: &str) -> String {
    let (mut read, mut rest) = (String::new(), text);
    while let Some((before, escape)) = rest.split_once('\\') {
        read.push_str(before);
        rest = after_escape(escape, &mut read);
    }
    read + rest
}

fn after_escape<'a>(escape: &'a str, read: &mut String) -> &'a str {
    if let Some(next_line) = escape.strip_prefix('\n') {
        return next_line.trim_start();
    }
    if let Some((code, rest)) = escape.strip_prefix("u{").and_then(|code| code.split_once('}')) {
        read.extend(u32::from_str_radix(code, 16).ok().and_then(char::from_u32));
        return rest;
    }
    let mut signs = escape.chars();
    read.extend(signs.next().map(|sign| match sign {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        '0' => '\0',
        other => other,
    }));
    signs.as_str()
}

#[cfg(test)]
mod tests {
    use super::literals;

    #[test]
    fn escapes_are_read_and_tests_left_out() {
        let text = "f(\"a\\n\\\"b\\\"\", \"ui.\\\n     c,\\\n     d\", \"\\u{2013}\");
            #[cfg(test)] mod tests { const A: &str = \"e\"; }";
        assert_eq!(literals(text), ["a\n\"b\"", "ui.c,d", "–"]);
    }
}
