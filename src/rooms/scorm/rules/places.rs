//! At which place of the interactions each question is told, so that it stands there once.
//!
//! 2004 says which ids stand where. 1.2 lets nobody read them, so the places are kept in the
//! attempt's own text: `0.ABC.7.D` are the questions A, B and C at 0, 1, 2, and D at 7. A letter is
//! a question's number: statements in their order, the supplement, the scenarios.

use crate::instruments::answers;
use crate::instruments::instrument::Instrument;
use crate::rooms::common::course::rules::watch::Answered;

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// How many statements there are, the supplement included.
const STATEMENTS: usize = 42;
/// How many questions there are in all.
const ALL: usize = 54;

/// Which question stands where.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Places {
    /// The first place that is free.
    next: usize,
    /// Questions by number, each with its place.
    known: Vec<(usize, usize)>,
}

/// The number of a question, from its place among the answers.
pub fn number(instrument: Instrument, place: usize) -> usize {
    match instrument {
        Instrument::PowerBases => place,
        Instrument::Influence => STATEMENTS + place,
    }
}

/// The id under which it is told.
fn id(number: usize) -> String {
    match number.checked_sub(STATEMENTS) {
        None => answers::name(Instrument::PowerBases, number),
        Some(scenario) => answers::name(Instrument::Influence, scenario),
    }
}

impl Places {
    /// What stands where, by the ids that the system gave.
    pub fn of_ids(ids: &[String]) -> Places {
        let number = |told: &String| (0..ALL).find(|number| id(*number) == *told);
        let known = ids.iter().enumerate().filter_map(|(place, told)| Some((number(told)?, place)));
        Places { next: ids.len(), known: known.collect() }
    }

    /// What stands where, by what was kept. What the system has forgotten since stands nowhere.
    pub fn kept(text: &str, count: usize) -> Places {
        let mut words = text.split('.');
        let mut known = Vec::new();
        while let (Some(start), Some(letters)) = (words.next(), words.next()) {
            let Ok(start) = start.parse::<usize>() else { continue };
            for (on, letter) in letters.bytes().enumerate() {
                let number = LETTERS.iter().position(|known| *known == letter);
                known.extend(number.map(|number| (number, start.saturating_add(on))));
            }
        }
        known.retain(|(number, place)| *number < ALL && *place < count);
        Places { next: count, known }
    }

    /// The same as a text to keep.
    pub fn write(&self) -> String {
        let mut text = String::new();
        let mut follows = usize::MAX;
        for (number, place) in &self.known {
            if *place != follows {
                let divider = if text.is_empty() { "" } else { "." };
                text.push_str(&[divider, &place.to_string(), "."].concat());
            }
            follows = place + 1;
            text.push(LETTERS.get(*number).copied().map_or('_', char::from));
        }
        text
    }

    /// Whether a question stands somewhere.
    pub fn has(&self, answered: &Answered) -> bool {
        let number = number(answered.instrument, answered.place);
        self.known.iter().any(|(known, _)| *known == number)
    }

    /// The place of a question, and whether it is new there.
    pub fn place(&mut self, number: usize) -> (usize, bool) {
        if let Some((_, place)) = self.known.iter().find(|(known, _)| *known == number) {
            return (*place, false);
        }
        let place = self.next;
        self.next += 1;
        self.known.push((number, place));
        (place, true)
    }
}
