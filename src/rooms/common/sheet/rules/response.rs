//! What one response puts into its row.

use super::cells::{figure, text};
use crate::codec::Code;
use crate::instruments::answers;
use crate::instruments::instrument::{Base, Instrument};
use crate::instruments::quiz::{Approach, QuizScores};
use crate::instruments::shared::OpenedResult;
use crate::plain::value::Value;

/// What both kinds of results begin with.
#[derive(Default)]
pub struct Head<'a> {
    /// Months since January 2020.
    pub month: u16,
    /// The context, 0 (none) to 6 (other).
    pub context: u8,
    /// The run's random key.
    pub key: u32,
    /// The soft checks that spoke up.
    pub flags: u8,
    /// What the person called it; empty without a name.
    pub name: &'a str,
}

impl Head<'_> {
    /// The head of a result's code.
    pub fn of(code: &Code) -> Head<'_> {
        match code {
            Code::Answers(it) => Head {
                month: it.month,
                context: it.context,
                key: it.key,
                flags: it.flags,
                name: it.name.as_deref().unwrap_or_default(),
            },
            Code::Sums(it) => Head {
                month: it.month,
                context: it.context,
                key: it.key,
                flags: it.flags,
                name: it.name.as_deref().unwrap_or_default(),
            },
            _ => Head::default(),
        }
    }
}

/// The scores of the self-assessment, in the order of the titles.
pub fn bases(opened: Option<&OpenedResult>) -> Vec<Value> {
    let scores = opened.and_then(|opened| opened.bases.as_ref()).map(|bases| bases.scores);
    let scores = scores.unwrap_or_default();
    let bases = Base::ALL.map(|base| scores.base(base));
    let wide = [scores.position(), scores.personal(), scores.balance()];
    let others = [scores.trust, scores.credibility, scores.growing];
    bases.into_iter().chain(wide).chain(others).map(figure).collect()
}

/// The scores of the quiz; none without the key where there are answers.
pub fn quiz(opened: Option<&OpenedResult>, has_key: bool) -> Vec<Value> {
    let quiz = opened.and_then(|opened| opened.quiz.as_ref());
    let has_answers = quiz.is_some_and(|quiz| quiz.answers.is_some());
    let scores = quiz.map(|quiz| &quiz.scores);
    let keyed = scores.filter(|_| has_key || !has_answers);
    let guessed = keyed.filter(|scores| scores.guesses > 0);
    let chosen = |approach| scores.map(|scores: &QuizScores| f64::from(scores.chosen[approach as usize]));
    let mut cells = vec![figure(keyed.and_then(|scores| scores.index))];
    cells.extend(Approach::ALL.map(|approach| figure(chosen(approach))));
    cells.push(figure(guessed.map(|scores| f64::from(scores.hits))));
    cells.push(scores.map_or(Value::Null, |scores| scores.urgent.into()));
    cells
}

/// The questions, in the order of the columns.
pub fn columns() -> impl Iterator<Item = (Instrument, usize)> {
    let of = |instrument, places: std::ops::Range<usize>| places.map(move |place| (instrument, place));
    of(Instrument::PowerBases, 0..answers::place::CONTEXT)
        .chain(of(Instrument::Influence, 0..answers::place::FIXED))
}

/// One answer: 1 to 5, or the letter of an approach or an outcome.
pub fn answer(opened: Option<&OpenedResult>, instrument: Instrument, place: usize) -> Value {
    let given = opened.and_then(|opened| match instrument {
        Instrument::PowerBases => opened.bases.as_ref()?.answers.as_ref(),
        Instrument::Influence => opened.quiz.as_ref()?.answers.as_ref(),
    });
    let mark = given.map_or(0, |given| given.mark(place));
    match instrument {
        Instrument::PowerBases => figure((mark > 0).then_some(f64::from(mark))),
        Instrument::Influence => text(&answers::value(instrument, place, mark)),
    }
}
