//! What has been answered since one last looked, and how long it took.

use crate::instruments::answers::{self, MARKS, place};
use crate::instruments::draft::Draft;
use crate::instruments::instrument::Instrument;
use crate::widget::state::State;

/// An answer that is new, or another than before.
#[derive(Clone, Debug, PartialEq)]
pub struct Answered {
    /// Of which instrument.
    pub instrument: Instrument,
    /// Its place in [`answers::Answers::marks`].
    pub place: usize,
    /// The question: `LEG1`, `TR1`, `S1`.
    pub id: String,
    /// The answer as results write it: `1` to `5`, or `T`, `E`, `X`, `N`.
    pub response: String,
    /// Seconds since its page came or the answer before it was given.
    pub latency: f64,
}

/// The marks that were seen, and since when the next answer is waited for.
#[derive(Clone, Debug)]
pub struct Watch {
    seen: [(u32, [u8; MARKS]); 2],
    page: Option<(Instrument, u8)>,
    since: f64,
}

impl Default for Watch {
    fn default() -> Self {
        Watch { seen: [(0, [0; MARKS]); 2], page: None, since: 0.0 }
    }
}

impl Watch {
    /// Takes what is answered by now as seen. `clock` is in milliseconds.
    pub fn new(state: &State, clock: f64) -> Watch {
        let mut watch = Watch { since: clock, ..Watch::default() };
        watch.follow(state, clock);
        watch
    }

    /// What has been answered or changed since. Of the quiz, what was fixed.
    pub fn follow(&mut self, state: &State, clock: f64) -> Vec<Answered> {
        let page = state.step().map(|(draft, _)| (draft.instrument, draft.step));
        let latency = (clock - self.since).max(0.0) / 1000.0;
        let drafts = state.drafts.iter().flatten();
        let news: Vec<Answered> = drafts.flat_map(|draft| self.of(draft, latency)).collect();
        if page != self.page || !news.is_empty() {
            (self.page, self.since) = (page, clock);
        }
        news
    }

    fn of(&mut self, draft: &Draft, latency: f64) -> Vec<Answered> {
        let seen = &mut self.seen[draft.instrument as usize];
        if seen.0 != draft.key {
            *seen = (draft.key, [0; MARKS]);
        }
        let marks = counted(draft);
        let fresh = |(place, mark): &(usize, u8)| *mark != 0 && seen.1.get(*place) != Some(mark);
        let fresh: Vec<(usize, u8)> = marks.into_iter().enumerate().filter(fresh).collect();
        seen.1 = marks;
        let instrument = draft.instrument;
        let answered = |(place, mark)| Answered {
            instrument,
            place,
            id: answers::name(instrument, place),
            response: answers::value(instrument, place, mark),
            latency,
        };
        fresh.into_iter().map(answered).collect()
    }
}

/// The marks that count as answers: not the group, and of the quiz the choices that are fixed.
fn counted(draft: &Draft) -> [u8; MARKS] {
    let choices = draft.choices();
    core::array::from_fn(|at| match draft.instrument {
        Instrument::PowerBases if at < place::CONTEXT => draft.mark(at),
        Instrument::Influence => choices.get(at).copied().unwrap_or(0),
        Instrument::PowerBases => 0,
    })
}
