//! Everything answered so far, to be told to a system that has none of it.

use crate::instruments::answers::{self, Answers, place};
use crate::instruments::instrument::Instrument;
use crate::rooms::common::course::rules::attempt::Attempt;
use crate::rooms::common::course::rules::watch::Answered;
use crate::widget::state::State;

/// A latency that nobody knows.
const UNKNOWN: f64 = -1.0;

/// The answers of the attempt: of a run that goes on, else of its result.
pub fn all(state: &State, attempt: &Attempt) -> Vec<Answered> {
    let of = |instrument: Instrument| {
        let draft = state.draft(instrument).filter(|draft| draft.begun()).map(|draft| &draft.answers);
        let result = attempt.result(state, instrument).map(|record| &record.answers);
        draft.or(result).map(given).unwrap_or_default()
    };
    Instrument::ALL.into_iter().flat_map(of).collect()
}

fn given(answers: &Answers) -> Vec<Answered> {
    let choices = answers.choices();
    let mark = |at: usize| match answers.instrument {
        Instrument::PowerBases => answers.mark(at),
        Instrument::Influence => choices.get(at).copied().unwrap_or(0),
    };
    let places = (0..place::CONTEXT).map(|at| (at, mark(at))).filter(|(_, mark)| *mark != 0);
    let answered = |(at, mark)| Answered {
        instrument: answers.instrument,
        place: at,
        id: answers::name(answers.instrument, at),
        response: answers::value(answers.instrument, at, mark),
        latency: UNKNOWN,
    };
    places.map(answered).collect()
}
