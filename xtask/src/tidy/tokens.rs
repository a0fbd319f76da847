//! Rust source as words and signs: enough to find paths, attributes and texts.

/// What a token is.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// A name or a keyword.
    Word(String),
    /// A text, with its escapes as they stand.
    Text(String),
    /// A single sign, or `::`, `=>` and `->`.
    Sign(&'static str),
    /// Any other sign.
    Other(char),
}

/// A token and the line it starts in, from 1.
#[derive(Clone, Debug)]
pub struct Token {
    pub kind: Kind,
    pub line: usize,
}

impl Token {
    pub fn is(&self, sign: &str) -> bool {
        matches!(&self.kind, Kind::Sign(own) if *own == sign)
    }

    /// Whether it is this sign, one of those that have no name here.
    pub fn is_other(&self, sign: char) -> bool {
        self.kind == Kind::Other(sign)
    }

    pub fn word(&self) -> Option<&str> {
        match &self.kind {
            Kind::Word(word) => Some(word),
            _ => None,
        }
    }
}

const SIGNS: [&str; 15] = ["::", "=>", "->", "{", "}", "(", ")", "[", "]", ",", "#", "*", "=", ">", "!"];

/// Splits source into tokens; comments and character literals fall away.
pub fn tokens(source: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let (mut rest, mut line) = (source, 1);
    while let Some(first) = rest.chars().next() {
        let (kind, length) = next(rest, first);
        if let Some(kind) = kind {
            tokens.push(Token { kind, line });
        }
        let (taken, left) = rest.split_at(length);
        line += taken.matches('\n').count();
        rest = left;
    }
    tokens
}

/// The token that `rest` starts with, if it is one, and how many bytes it takes.
fn next(rest: &str, first: char) -> (Option<Kind>, usize) {
    if let Some(length) = comment(rest) {
        return (None, length);
    }
    if let Some((text, length)) = text(rest) {
        return (Some(Kind::Text(text)), length);
    }
    if let Some(length) = character(rest) {
        return (None, length);
    }
    if first.is_alphanumeric() || first == '_' {
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        return (Some(Kind::Word(rest[..end].to_string())), end);
    }
    if first.is_whitespace() {
        return (None, first.len_utf8());
    }
    match SIGNS.into_iter().find(|sign| rest.starts_with(sign)) {
        Some(sign) => (Some(Kind::Sign(sign)), sign.len()),
        None => (Some(Kind::Other(first)), first.len_utf8()),
    }
}

fn comment(rest: &str) -> Option<usize> {
    if rest.starts_with("//") {
        return Some(rest.find('\n').unwrap_or(rest.len()));
    }
    let inner = rest.strip_prefix("/*")?;
    Some(inner.find("*/").map_or(rest.len(), |end| end + 4))
}

/// A text, raw or with escapes; a leading `b` is read as a word and left alone.
fn text(rest: &str) -> Option<(String, usize)> {
    if let Some(hashes) = rest.strip_prefix('r').map(|raw| raw.len() - raw.trim_start_matches('#').len()) {
        let open = format!("r{}\"", "#".repeat(hashes));
        if let Some(inner) = rest.strip_prefix(&open) {
            let close = format!("\"{}", "#".repeat(hashes));
            let end = inner.find(&close).unwrap_or(inner.len());
            return Some((inner[..end].to_string(), (open.len() + end + close.len()).min(rest.len())));
        }
    }
    let inner = rest.strip_prefix('"')?;
    let mut escaped = false;
    for (place, sign) in inner.char_indices() {
        match sign {
            '"' if !escaped => return Some((inner[..place].to_string(), place + 2)),
            _ => escaped = sign == '\\' && !escaped,
        }
    }
    Some((inner.to_string(), rest.len()))
}

/// `'x'` or `'\n'`, but not a lifetime.
fn character(rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix('\'')?;
    let mut signs = inner.char_indices();
    let (_, first) = signs.next()?;
    if first == '\\' {
        signs.next()?;
        return inner[2..].find('\'').map(|end| end + 4);
    }
    let (place, second) = signs.next()?;
    (second == '\'').then_some(place + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(source: &str) -> Vec<Kind> {
        tokens(source).into_iter().map(|token| token.kind).collect()
    }

    #[test]
    fn comments_and_characters_fall_away_and_texts_stay_whole() {
        let source = "a // \"b\"\n/* c */ \"d \\\" e\" r#\"f\"g\"# '\"' '\\'' 'h";
        let expected = [
            Kind::Word("a".into()),
            Kind::Text("d \\\" e".into()),
            Kind::Text("f\"g".into()),
            Kind::Other('\''),
            Kind::Word("h".into()),
        ];
        assert_eq!(words(source), expected);
    }

    #[test]
    fn lines_are_counted_through_texts() {
        let lines: Vec<usize> = tokens("a \"b\nc\"\nd").iter().map(|token| token.line).collect();
        assert_eq!(lines, [1, 1, 3]);
    }
}
