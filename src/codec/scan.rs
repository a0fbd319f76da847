//! The characters of one code in a text, with what has come between them.

use super::bits::sextet;

/// Takes up to `limit` characters of a code, over up to `breaks` line breaks;
/// gives them and where the text goes on.
pub fn collect(text: &str, at: usize, limit: usize, breaks: usize) -> (String, usize) {
    let (mut code, mut end, mut left) = (String::new(), at, breaks);
    while code.len() < limit {
        let Some((piece, next)) = step(text, end, &mut left) else { break };
        code.push_str(piece);
        end = next;
    }
    code.truncate(limit);
    (code, end)
}

/// Where the characters of a code end in this line.
pub fn end_of_run(text: &str, mut at: usize) -> usize {
    while let Some((_, next)) = step(text, at, &mut 0) {
        at = next;
    }
    at
}

/// How long the rest of an equals sign is with which a word begins, because
/// something wrote the sign by its number.
pub fn sign_of_equality(text: &str, start: usize) -> usize {
    let before = text.as_bytes().get(..start).and_then(|before| before.last());
    let forms: &[&str] = match before {
        Some(b'=') => &["3D"],
        Some(b'%') => &["3D", "3d", "253D", "253d"],
        Some(b'\\') => &["u003d", "u003D"],
        _ => &[],
    };
    let rest = text.get(start..).unwrap_or("");
    forms.iter().find(|form| rest.starts_with(**form)).map_or(0, |form| form.len())
}

/// Whether `pb` and an equals sign stand before a word that begins at `start`
/// and, without the rest of that sign, at `body`.
pub fn is_marked(text: &str, start: usize, body: usize) -> bool {
    let before = text.get(..start).unwrap_or("");
    let equals: &[char] = if body > start { &['=', '%', '\\'] } else { &['='] };
    let Some(before) = before.strip_suffix(equals) else { return false };
    let outer = ["pb", "PB", "Pb", "pB"].iter().find_map(|mark| before.strip_suffix(mark));
    outer.is_some_and(|outer| {
        !outer.ends_with(|last: char| last.is_ascii_alphanumeric())
            || SIGNS_BY_NUMBER.iter().any(|form| outer.ends_with(form))
    })
}

/// A number sign, an ampersand and a question mark, written by their numbers.
const SIGNS_BY_NUMBER: &[&str] =
    &["%23", "%26", "%3F", "%3f", "%2523", "%2526", "%253F", "%253f", "u0023", "u0026", "u003F", "u003f"];

/// How long `pb-` is with which a word begins, and the number of the sign before it.
pub fn dashed_mark(text: &str, start: usize) -> Option<usize> {
    let rest = text.get(start..)?;
    // The percent sign or the backslash is no part of the word.
    let is_number = text.get(..start)?.ends_with(['%', '\\']);
    let number = SIGNS_BY_NUMBER.iter().map(|form| form.trim_start_matches('%'));
    let number = number.filter(|form| is_number && rest.starts_with(form)).map(str::len).max().unwrap_or(0);
    let mark = rest.get(number..number + 3)?;
    mark.eq_ignore_ascii_case("pb-").then_some(number + 3)
}

/// The next character of a code, and where the text goes on behind it.
fn step<'a>(text: &'a str, mut at: usize, breaks: &mut usize) -> Option<(&'a str, usize)> {
    loop {
        let rest = text.get(at..)?;
        if rest.bytes().next().and_then(sextet).is_some() {
            return Some((text.get(at..at + 1)?, at + 1));
        }
        if let Some((meant, length)) = altered(rest) {
            return Some((meant, at + length));
        }
        at += hidden(rest).or_else(|| hidden_by_number(rest)).or_else(|| broken(rest, breaks))?;
    }
}

/// A character of a code that was written in another way.
fn altered(rest: &str) -> Option<(&'static str, usize)> {
    let forms = [("%2D", "-"), ("%2d", "-"), ("%5F", "_"), ("%5f", "_"), ("\\-", "-"), ("\\_", "_")];
    let form = forms.iter().find(|(form, _)| rest.starts_with(form));
    form.map(|(form, meant)| (*meant, form.len())).or(match rest.chars().next()? {
        dash @ ('\u{2010}'..='\u{2013}' | '\u{2212}') => Some(("-", dash.len_utf8())),
        // Two hyphens, as phones put them in order.
        dash @ '\u{2014}' => Some(("--", dash.len_utf8())),
        _ => None,
    })
}

/// The length of a character that nobody sees.
fn hidden(rest: &str) -> Option<usize> {
    let sign = rest.chars().next()?;
    let hidden = matches!(sign, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}');
    hidden.then(|| sign.len_utf8())
}

/// The length of such a character as a browser writes it in an address: `%E2%80%8B`.
pub fn hidden_by_number(rest: &str) -> Option<usize> {
    let digit = |digit: u8| char::from(digit).to_digit(16);
    let byte = |three: &[u8]| match three {
        [b'%', high, low] => Some((digit(*high)? << 4 | digit(*low)?) as u8),
        _ => None,
    };
    let bytes: Vec<u8> = rest.as_bytes().chunks(3).take(3).map_while(byte).collect();
    let length = |count| hidden(std::str::from_utf8(bytes.get(..count)?).ok()?);
    length(2).or_else(|| length(3)).map(|length| 3 * length)
}

/// The length of a line break inside a code: `=` before it is how mail marks
/// one, `>` behind it how a reply quotes. An empty line ends a code.
fn broken(rest: &str, breaks: &mut usize) -> Option<usize> {
    *breaks = breaks.checked_sub(1)?;
    let line = rest.strip_prefix('=').unwrap_or(rest).trim_start_matches([' ', '\t']);
    let next = line.strip_prefix("\r\n").or_else(|| line.strip_prefix(['\n', '\r']))?;
    let next = next.trim_start_matches([' ', '\t', '>']);
    (!next.starts_with(['\n', '\r'])).then(|| rest.len() - next.len())
}
