//! Codes in any text: in a link or alone, in brackets or quotes, and with what
//! chat and mail programmes do to them.
//!
//! A code begins where a word begins. Behind the `pb=` of a link it is told even
//! if it is damaged, so that the reader learns which line was refused; behind `pb-`,
//! with which names of headings begin too, if it has something of a code. Alone it is
//! told if its beginning, its length and its checksum say that it is one, or if it
//! is about as long and as mixed as an answer's code, which no word is.

use super::bits::sextet;
use super::cohort::code;
use super::layout::{LONGEST, SHORTEST, VERSION};
use super::read::{extent, head};
use super::scan::{collect, dashed_mark, end_of_run, hidden_by_number, is_marked, sign_of_equality};

/// The kind of a class's code.
const CLASS: u8 = 6;
/// The most characters of a code, but for a class's.
const USUAL: usize = 129;
/// Over how many line breaks a code may run, and a class's.
const BREAKS: [usize; 2] = [4, 15];
/// From how many words of one run a code is looked for in vain.
const FAILURES: usize = 3;
/// How long a word is that may have been meant as a code.
const ALIKE: std::ops::Range<usize> = 24..47;

/// A code and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The line on which it begins, counted from 1.
    pub line: usize,
    /// The code, whole or damaged.
    pub code: String,
}

/// Every code in a text, in its order; takes time in proportion to the text.
pub fn find(text: &str) -> Vec<Found> {
    find_by(text, |text| extent(text).or_else(|| code::extent(text)))
}

/// The same without what it takes to know where a class's code ends: it is taken as it stands.
pub fn find_but_classes(text: &str) -> Vec<Found> {
    find_by(text, |text| extent(text).or_else(|| class_as_it_stands(text)))
}

/// All of a word that begins like a class's code of our own pack.
fn class_as_it_stands(word: &str) -> Option<usize> {
    let is_one = word.len() >= SHORTEST && head(word) == Some((VERSION, CLASS)) && is_of_our_pack(word);
    is_one.then_some(word.len())
}

fn find_by(text: &str, extent: Extent) -> Vec<Found> {
    let mut search = Search { text, extent, fence: 0, failures: 0 };
    let (mut found, mut at) = (Vec::new(), 0);
    let (mut line, mut counted) = (1, 0);
    while let Some(start) = word(text, at) {
        let (code, end) = search.code_at(start);
        if let Some(code) = code {
            line += breaks(text, counted, start);
            counted = start;
            found.push(Found { line, code });
        }
        at = end;
    }
    found
}

/// How many characters the code takes that a text begins with.
type Extent = fn(&str) -> Option<usize>;

struct Search<'a> {
    text: &'a str,
    extent: Extent,
    /// The end of the last run in which a word looked like the beginning of a code and was none.
    fence: usize,
    /// How many such words this run has had.
    failures: usize,
}

impl Search<'_> {
    /// The code in the word that begins here, and where to look on.
    fn code_at(&mut self, start: usize) -> (Option<String>, usize) {
        let text = self.text;
        if let Some(end) = past_number(text, start) {
            return (None, end);
        }
        let mark = dashed_mark(text, start);
        if let Some((code, end)) = mark.and_then(|mark| self.behind_dash(start + mark)) {
            return (Some(code), end);
        }
        let body = start + sign_of_equality(text, start);
        if is_marked(text, start, body) {
            let (code, end) = self.whole(body).unwrap_or_else(|| collect(text, body, usize::MAX, 0));
            return (Some(code).filter(|code| !code.is_empty()), end);
        }
        // Words are set in italics by signs that codes are written with; no code begins with them.
        let body = body + signs(text, body, |sign| matches!(sign, b'_' | b'-'));
        let is_beginning = matches!(text.as_bytes().get(body), Some(b'E' | b'F'));
        match is_beginning.then(|| self.whole(body).or_else(|| damaged(text, body))) {
            Some(Some((code, end))) => (Some(code), end),
            Some(None) => (None, self.past(body)),
            None => (None, past_word(text, body)),
        }
    }

    /// The code that begins here, if its checksum holds, and where it ends.
    fn whole(&self, body: usize) -> Option<(String, usize)> {
        let text = self.text;
        let (most, breaks) = reach(text, body);
        let word = text.bytes().skip(body).take(most).take_while(|sign| sextet(*sign).is_some()).count();
        let word = text.get(body..body + word)?;
        // Most codes are just one word, which is quickest read as it stands.
        if let Some(code) = (self.extent)(word).and_then(|length| word.get(..length)) {
            return Some((code.to_string(), body + code.len()));
        }
        let code = |breaks| {
            let (code, end) = collect(text, body, most, breaks);
            let length = (self.extent)(&code)?;
            Some(if length == code.len() { (code, end) } else { collect(text, body, length, breaks) })
        };
        code(0).or_else(|| code(breaks))
    }

    /// The code behind `pb-`, whole or damaged; `None` where a name stands there.
    fn behind_dash(&self, body: usize) -> Option<(String, usize)> {
        let text = self.text;
        self.whole(body).or_else(|| {
            let (word, _) = collect(text, body, USUAL, 0);
            (is_of_our_pack(&word) || is_like_a_code(&word)).then(|| collect(text, body, usize::MAX, 0))
        })
    }

    /// Where to look on after a word that was no code. Its run goes on behind
    /// characters that nobody sees, but is not read from each of its words.
    fn past(&mut self, body: usize) -> usize {
        if body >= self.fence {
            self.fence = end_of_run(self.text, body);
            self.failures = 0;
        }
        self.failures += 1;
        if self.failures > FAILURES { self.fence } else { past_word(self.text, body) }
    }
}

/// Where the next word of code characters begins.
fn word(text: &str, at: usize) -> Option<usize> {
    Some(at + text.as_bytes().get(at..)?.iter().position(|sign| sextet(*sign).is_some())?)
}

/// Where a character ends that nobody sees and of which this word is a part.
fn past_number(text: &str, start: usize) -> Option<usize> {
    let sign = start.checked_sub(1)?;
    let rest = text.get(sign..).filter(|rest| rest.starts_with('%'))?;
    hidden_by_number(rest).map(|length| sign + length)
}

/// How many characters the code that begins here may have, and line breaks: a class's has more of
/// both. Its first two characters stand in one line.
fn reach(text: &str, body: usize) -> (usize, usize) {
    let [usual, many] = BREAKS;
    match head(&collect(text, body, 2, 0).0) {
        Some((_, CLASS)) => (LONGEST, many),
        _ => (USUAL, usual),
    }
}

/// The word that begins here, if it was meant as a code, and where it ends.
fn damaged(text: &str, body: usize) -> Option<(String, usize)> {
    Some(collect(text, body, ALIKE.end, 0)).filter(|(word, _)| is_like_a_code(word))
}

/// Whether a word has the characters, in whatever case, that all codes of our own pack have
/// in their third and fourth place. No name that begins like a code has them there.
fn is_of_our_pack(word: &str) -> bool {
    matches!(word.as_bytes(), [b'E'..=b'L' | b'e'..=b'l', _, b'S' | b's', b'G' | b'g', ..])
}

/// Where the word ends.
fn past_word(text: &str, body: usize) -> usize {
    body + signs(text, body, |sign| sextet(sign).is_some())
}

/// Whether a word, though no code, was meant as one: of a result or an answer
/// without a name, or of a run, which have up to 44 characters. Kinds of characters take
/// turns much more often in it than in a word or in the name of a file.
fn is_like_a_code(word: &str) -> bool {
    let turns = word.bytes().zip(word.bytes().skip(1)).filter(|(one, next)| class(*one) != class(*next));
    ALIKE.contains(&word.len())
        && matches!(head(word), Some((1, 1 | 2 | 4 | 7)))
        && turns.count() * 9 >= word.len() * 4
}

fn class(sign: u8) -> u8 {
    match sign {
        b'A'..=b'Z' => 0,
        b'a'..=b'z' => 1,
        b'0'..=b'9' => 2,
        _ => 3,
    }
}

/// How many bytes of a kind follow each other from here on.
fn signs(text: &str, at: usize, belongs: impl Fn(u8) -> bool) -> usize {
    text.bytes().skip(at).take_while(|sign| belongs(*sign)).count()
}

/// How many lines end between two places.
fn breaks(text: &str, from: usize, to: usize) -> usize {
    let bytes = text.as_bytes();
    let ends = |place: &usize| match bytes.get(*place) {
        Some(b'\n') => true,
        Some(b'\r') => bytes.get(place + 1) != Some(&b'\n'),
        _ => false,
    };
    (from..to).filter(ends).count()
}
