//! Codes into rows, and rows into codes.

use super::figures::{packed, packed_items, packed_quiz, packed_sums};
use super::row::{Head, Row};
use crate::codec::{Answers, Code, Sums};
use crate::instruments::flags::{Flags, excluded};
use crate::instruments::instrument::Instrument;

/// The row of a result's code, and the name in it; `None` for any other code.
pub fn row(pack: u16, code: &Code, label: u16) -> Option<(Row, Option<&str>)> {
    match code {
        Code::Answers(answers) => Some((of_answers(pack, answers, label), answers.name.as_deref())),
        Code::Sums(sums) => Some((of_sums(pack, sums, label), sums.name.as_deref())),
        _ => None,
    }
}

fn of_answers(pack: u16, code: &Answers, label: u16) -> Row {
    let mut row = Row::new(pack, code.key);
    let head = Head { answers: true, month: code.month, context: code.context, label, ..Head::default() };
    let flags = code.flags;
    let flagged = match &code.items {
        Some(items) => excluded(items, Flags(flags)),
        None => Flags(flags).count() >= 2,
    };
    let (first, second) = (code.items.is_some(), code.supplement.is_some());
    row.set_head(Instrument::PowerBases, Head { first, second, flags, flagged, ..head });
    let (first, second) = (code.quiz.is_some(), code.forecasts.is_some());
    row.set_head(Instrument::Influence, Head { first, second, flags, ..head });
    row.items = code.items.as_ref().map(packed_items).unwrap_or_default();
    row.supplement = code.supplement.map_or(0, |marks| packed(&marks, 6));
    row.quiz = code.quiz.map_or(0, |choices| packed(&choices, 5));
    row.forecasts = code.forecasts.map_or(0, |forecasts| packed(&forecasts, 4));
    row
}

fn of_sums(pack: u16, code: &Sums, label: u16) -> Row {
    let mut row = Row::new(pack, code.key);
    let (month, context, flags) = (code.month, code.context, code.flags);
    let head = Head { month, context, flags, label, ..Head::default() };
    let (first, second) = (code.bases.is_some(), code.supplement.is_some());
    let flagged = Flags(flags).count() >= 2;
    row.set_head(Instrument::PowerBases, Head { first, second, flagged, ..head });
    row.set_head(Instrument::Influence, Head { first: code.quiz.is_some(), ..head });
    if let Some([four @ .., a, b]) = &code.bases {
        row.items = [packed_sums(four), packed_sums(&[*a, *b]), 0];
    }
    row.supplement = code.supplement.map_or(0, |sums| packed_sums(&sums));
    row.quiz = code.quiz.map_or(0, |quiz| packed_quiz(&quiz));
    row
}

/// Copies the response to one exercise into another row of the same run.
pub fn copy(from: &Row, to: &mut Row, form: Instrument) {
    to.set_head(form, from.head(form).unwrap_or_default());
    match form {
        Instrument::PowerBases => (to.items, to.supplement) = (from.items, from.supplement),
        Instrument::Influence => (to.quiz, to.forecasts) = (from.quiz, from.forecasts),
    }
}

/// The codes that say what a row holds, each with its label: one where both responses came
/// alike, else one each. Only responses under labels that `takes` are in them; the name goes with
/// the first.
pub fn codes(row: &Row, name: Option<&str>, takes: impl Fn(u16) -> bool) -> Vec<(u16, Code)> {
    let about = |head: Head| (head.answers, head.month, head.context, head.flags, head.label);
    let heads = Instrument::ALL.map(|form| row.head(form).filter(|head| takes(head.label)));
    let [bases, quiz] = heads;
    let joined = bases.zip(quiz).filter(|(bases, quiz)| about(*bases) == about(*quiz));
    if let Some((head, _)) = joined {
        return vec![(head.label, code(row, head, name, [true; 2]))];
    }
    let singles = heads.into_iter().zip([[true, false], [false, true]]);
    let names = std::iter::once(name).chain(std::iter::repeat(None));
    let singles = singles.filter_map(|(head, asked)| Some((head?, asked))).zip(names);
    singles.map(|((head, asked), name)| (head.label, code(row, head, name, asked))).collect()
}

impl Row {
    /// What it says of the exercises asked for, the self-assessment and the quiz, as figures are
    /// made of it: both together where both have their answers, or both have sums alone. No name.
    pub fn said(&self, asked: [bool; 2]) -> [Option<Code>; 2] {
        let [bases, quiz] = Instrument::ALL.map(|form| self.head(form).filter(|_| asked[form as usize]));
        let both = bases.zip(quiz).filter(|(bases, quiz)| bases.answers == quiz.answers);
        if let Some((bases, _)) = both {
            return [Some(code(self, bases, None, asked)), None];
        }
        let alone = |head: Option<Head>, asked| head.map(|head| code(self, head, None, asked));
        [alone(bases, [true, false]), alone(quiz, [false, true])]
    }
}

/// The code of the responses asked for, the self-assessment and the quiz.
fn code(row: &Row, head: Head, name: Option<&str>, [bases, quiz]: [bool; 2]) -> Code {
    let Head { month, context, flags, .. } = head;
    let (key, name) = (row.key, name.map(str::to_string));
    if head.answers {
        return Code::Answers(Answers {
            month,
            context,
            key,
            flags,
            name,
            items: row.items().filter(|_| bases),
            supplement: row.supplement().filter(|_| bases),
            quiz: row.choices().filter(|_| quiz),
            forecasts: row.forecasts().filter(|_| quiz),
        });
    }
    Code::Sums(Sums {
        month,
        context,
        key,
        flags,
        name,
        bases: row.base_sums().filter(|_| bases),
        supplement: row.supplement_sums().filter(|_| bases),
        quiz: row.quiz_sums().filter(|_| quiz),
    })
}
