//! Words of a line that may be a whole code, told without reading them.

/// The signs before the mark of a link.
const MARKED: [char; 3] = ['#', '?', '&'];

/// Signs before a word that may be part of another sign, written by its number.
const BY_NUMBER: [char; 3] = ['%', '\\', '='];

/// No code has fewer characters.
const SHORTEST: usize = 13;

/// A word that may be a code, and the line around it, without the mark of a link.
#[derive(Clone, Copy, Debug)]
pub struct Candidate<'a> {
    /// What stands before it.
    pub before: &'a str,
    /// The word.
    pub code: &'a str,
    /// What stands behind it.
    pub behind: &'a str,
}

/// The first candidate of a line that begins at `from` or behind it.
pub fn candidate(line: &str, mut from: usize) -> Option<Candidate<'_>> {
    loop {
        let rest = line.as_bytes().get(from..)?;
        let start = from + rest.iter().position(|sign| is_sign(*sign))?;
        let (before, word) = line.split_at_checked(start)?;
        let length = word.bytes().position(|sign| !is_sign(sign)).unwrap_or(word.len());
        let (word, behind) = word.split_at_checked(length)?;
        if let Some((before, code)) = marked(before, word).filter(|(_, code)| code.len() >= SHORTEST) {
            return Some(Candidate { before, code, behind });
        }
        from = start + length;
    }
}

/// What stands before a code, and the code, if the word is or holds one: behind `pb-` or `pb=` of
/// a link, or by itself.
fn marked<'a>(before: &'a str, word: &'a str) -> Option<(&'a str, &'a str)> {
    if let Some(code) = word.strip_prefix("pb-") {
        return (before.is_empty() || before.ends_with(MARKED)).then_some((before, code));
    }
    if let Some(outer) = before.strip_suffix("pb=") {
        return (outer.is_empty() || outer.ends_with(MARKED)).then_some((outer, word));
    }
    let apart = before.chars().next_back().is_none_or(|last| last.is_ascii() && !BY_NUMBER.contains(&last));
    (apart && word.starts_with(['E', 'F'])).then_some((before, word))
}

/// Whether nothing stands in a text that a code begins with, or its mark, in whatever writing.
pub fn is_plain(text: &str) -> bool {
    let mut last = 0;
    text.bytes().all(|sign| {
        let is_mark = matches!((last, sign), (b'p' | b'P', b'b' | b'B'));
        last = sign;
        !is_mark && !matches!(sign, b'E' | b'F' | b'%' | b'\\')
    })
}

/// Whether a byte is a character of codes.
pub fn is_sign(sign: u8) -> bool {
    sign.is_ascii_alphanumeric() || matches!(sign, b'-' | b'_')
}
