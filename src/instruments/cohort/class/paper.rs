//! Answers from paper: 30 digits, 12 letters, or both, typed in.

use crate::codec::Answers;
use crate::instruments::flags::flags;

/// What was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paper {
    /// The 30 items in the order asked, 1 to 5, 0 for missing.
    pub items: Option<[u8; 30]>,
    /// The choices in S1 to S12, T, E, X and N as 1 to 4, 0 for missing.
    pub choices: Option<[u8; 12]>,
}

/// Why it is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slip {
    /// A sign that stands for nothing, with its place among the signs, from 1.
    Sign(usize, char),
    /// So many signs are neither 30 nor 12 nor both.
    Length(usize),
    /// Nothing is answered.
    Empty,
}

impl Slip {
    /// The last word of the text that says so.
    pub fn name(self) -> &'static str {
        match self {
            Slip::Sign(..) => "sign",
            Slip::Length(_) => "length",
            Slip::Empty => "empty",
        }
    }
}

impl Paper {
    /// Reads what was typed: 1 to 5, and `0` or a dash where an answer is missing; T, E, X, N, in
    /// capitals or not. Blanks, commas and the like between the signs count for nothing.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn read(text: &str) -> Result<Paper, Slip> {
        let signs =
            text.chars().filter(|sign| !sign.is_whitespace() && !matches!(sign, ',' | ';' | '.' | '|' | '/'));
        let signs: Vec<char> = signs.collect();
        let (items, choices) = match signs.len() {
            30 => (Some(signs.as_slice()), None),
            12 => (None, Some(signs.as_slice())),
            42 => (signs.get(..30), signs.get(30..)),
            other => return Err(Slip::Length(other)),
        };
        let items = items.map(|signs| marks(signs, 0, item)).transpose()?;
        let from = if items.is_some() { 30 } else { 0 };
        let choices = choices.map(|signs| marks(signs, from, choice)).transpose()?;
        let paper = Paper { items, choices };
        if paper.is_empty() { Err(Slip::Empty) } else { Ok(paper) }
    }

    fn is_empty(&self) -> bool {
        let (items, choices) = (self.items.unwrap_or([0; 30]), self.choices.unwrap_or([0; 12]));
        items.iter().chain(&choices).all(|mark| *mark == 0)
    }

    /// The answer as any other: with a random key, the month (since January 2020) and the group,
    /// 0 (none) to 6 (other). How long it took nobody knows.
    pub fn answers(&self, key: u32, month: u16, context: u8) -> Answers {
        Answers {
            month,
            key,
            context: if self.items.is_some() { context } else { 0 },
            flags: self.items.map_or(0, |items| flags(&items, &[0.0; 5]).0),
            name: None,
            items: self.items,
            supplement: None,
            quiz: self.choices,
            forecasts: None,
        }
    }
}

fn marks<const N: usize>(signs: &[char], from: usize, read: fn(char) -> Option<u8>) -> Result<[u8; N], Slip> {
    let mut marks = [0; N];
    for ((mark, sign), place) in marks.iter_mut().zip(signs).zip(from + 1..) {
        *mark = if is_missing(*sign) { 0 } else { read(*sign).ok_or(Slip::Sign(place, *sign))? };
    }
    Ok(marks)
}

/// Phones make long dashes of short ones.
fn is_missing(sign: char) -> bool {
    matches!(sign, '0' | '-' | '_' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

fn item(sign: char) -> Option<u8> {
    sign.to_digit(6).map(|digit| digit as u8)
}

fn choice(sign: char) -> Option<u8> {
    "TEXN".find(sign.to_ascii_uppercase()).map(|place| place as u8 + 1)
}
