//! Numbers, lists and months as the reader's language writes them: texts with gaps that the
//! browser's Intl gave. Where there are none yet, all is as in English.

use super::section::Section;
use super::state::State;
use crate::instruments::scoring::round_half_up;
use crate::plain::numeral::numeral;

/// How the language writes: `zero` and `decimal` are characters, all others texts with gaps.
/// The first screens have `zero` alone; the rest comes with the first part.
pub const FORMATS: Section = Section("formats");

/// A text with each `{name}` replaced by the pair's value; a name without one stays as a word.
pub fn fill(text: &str, pairs: &[(&str, &str)]) -> String {
    let mut pieces = text.split('{');
    let mut filled = pieces.next().unwrap_or_default().to_string();
    for piece in pieces {
        let (name, rest) = piece.split_once('}').unwrap_or((piece, ""));
        filled.push_str(pairs.iter().find(|pair| pair.0 == name).map_or(name, |pair| pair.1));
        filled.push_str(rest);
    }
    filled
}

/// A count.
pub fn count(state: &State, n: usize) -> String {
    digits(state, &numeral(n))
}

/// A figure of 0 or more as a whole number, half up.
pub fn whole(state: &State, figure: f64) -> String {
    digits(state, &numeral(round_half_up(figure) as usize))
}

/// A figure with so many decimals, half away from zero, and a minus where it is below.
pub fn decimals(state: &State, figure: f64, places: u32) -> String {
    let unit = 10_i32.pow(places);
    let parts = round_half_up(figure.abs() * f64::from(unit));
    let fraction = numeral((parts % unit + unit) as usize);
    let [before, after] =
        [&numeral((parts / unit) as usize), fraction.get(1..).unwrap_or("")].map(|part| digits(state, part));
    let number = [&before, format(state, "decimal", "."), &after].concat();
    if figure < 0.0 && parts > 0 { filled(state, "minus", "−{n}", &[("n", &number)]) } else { number }
}

/// A difference as a whole number with its sign; nought has none.
pub fn signed(state: &State, difference: f64) -> String {
    let points = whole(state, difference.abs());
    match difference {
        _ if round_half_up(difference.abs()) == 0 => points,
        difference if difference > 0.0 => filled(state, "plus", "+{n}", &[("n", &points)]),
        _ => filled(state, "minus", "−{n}", &[("n", &points)]),
    }
}

/// A part of the whole, from 0 to 1, in whole percent.
pub fn percent(state: &State, share: f64) -> String {
    filled(state, "percent", "{n}%", &[("n", &whole(state, share * 100.0))])
}

/// A list in a sentence: `a, b and c`.
pub fn list(state: &State, entries: &[&str]) -> String {
    let join = |name, english, a: &str, b: &str| filled(state, name, english, &[("a", a), ("b", b)]);
    match entries {
        [] => String::new(),
        [one] => (*one).to_string(),
        [a, b] => join("pair", "{a} and {b}", a, b),
        [first, between @ .., last] => {
            let all = between.iter().fold((*first).to_string(), |all, b| join("middle", "{a}, {b}", &all, b));
            join("end", "{a} and {b}", &all, last)
        }
    }
}

/// A month with its year, from `2026-11`.
pub fn month(state: &State, iso: &str) -> String {
    let (year, month) = iso.split_once('-').unwrap_or((iso, ""));
    filled(state, &["months.", month].concat(), iso, &[("year", &digits(state, year))])
}

/// A number in Latin digits, written in the language's own.
pub fn digits(state: &State, latin: &str) -> String {
    let zero = format(state, "zero", "0").chars().next().map_or(0, u32::from);
    let mut own = String::new();
    for digit in latin.bytes() {
        if let Some(sign) = char::from_u32(zero + u32::from(digit) - u32::from(b'0')) {
            own.push(sign);
        }
    }
    own
}

fn filled(state: &State, name: &str, english: &str, gaps: &[(&str, &str)]) -> String {
    fill(format(state, name, english), gaps)
}

fn format<'a>(state: &'a State, name: &str, english: &'a str) -> &'a str {
    match state.text(FORMATS, name) {
        "" => english,
        own => own,
    }
}
