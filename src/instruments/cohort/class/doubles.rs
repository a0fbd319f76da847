//! The same run once more: shared as scores, with answers, with a name, joined to another.

use super::row::{Head, Row};
use crate::instruments::instrument::Instrument;

/// How a response stands to an earlier one of the same run and exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Double {
    /// Whether it takes the earlier one's place: it says more, or it says as much, and is the later.
    pub replaces: bool,
    /// Whether the two say the very same.
    pub same: bool,
    /// Whether they contradict each other.
    pub conflict: bool,
}

impl Double {
    /// Compares the responses of two rows; `None` where one of them has none.
    pub fn of(old: &Row, new: &Row, form: Instrument) -> Option<Double> {
        let (before, after) = (old.head(form)?, new.head(form)?);
        let same = weight(before) == weight(after) && content(old, form) == content(new, form);
        let conflict = !same && conflicts(old, new, form);
        Some(Double { replaces: weight(after) >= weight(before), same, conflict })
    }
}

/// How much a response says: answers more than sums, both blocks more than one.
fn weight(head: Head) -> u8 {
    [head.answers, head.first, head.second].iter().fold(0, |weight, has| weight << 1 | u8::from(*has))
}

fn content(row: &Row, form: Instrument) -> [u32; 4] {
    let [one, two, three] = row.items;
    match form {
        Instrument::PowerBases => [one, two, three, row.supplement],
        Instrument::Influence => [row.quiz, row.forecasts, 0, 0],
    }
}

fn conflicts(old: &Row, new: &Row, form: Instrument) -> bool {
    match form {
        Instrument::PowerBases => {
            differ(old.items(), new.items())
                || differ(old.supplement(), new.supplement())
                || differ(old.base_sums(), new.base_sums())
                || differ(old.supplement_sums(), new.supplement_sums())
        }
        Instrument::Influence => {
            differ(old.choices(), new.choices())
                || differ(old.forecasts(), new.forecasts())
                || differ(old.quiz_sums(), new.quiz_sums())
                || differ(chosen(old), chosen(new))
        }
    }
}

/// Whether both say something, and not the same.
fn differ<T: PartialEq>(one: Option<T>, other: Option<T>) -> bool {
    one.zip(other).is_some_and(|(one, other)| one != other)
}

/// How often each approach was chosen, with or without the answers. What it earned takes the
/// pack's key, which need not be here.
pub fn chosen(row: &Row) -> Option<[u8; 4]> {
    let of_choices = |choices: [u8; 12]| {
        std::array::from_fn(|place| {
            choices.iter().filter(|choice| usize::from(**choice) == place + 1).count() as u8
        })
    };
    row.choices().map(of_choices).or_else(|| row.quiz_sums().map(|quiz| quiz.chosen))
}
