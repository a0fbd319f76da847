//! Which results and runs belong to an attempt, and what is to be said of it.

use super::options::{CompleteWhen, Options};
use super::suspend;
use crate::instruments::answers::MARKS;
use crate::instruments::instrument::Instrument;
use crate::instruments::record::Record;
use crate::widget::state::State;

/// What was last seen of a run: its key, step and marks.
type Seen = Option<(u32, u8, [u8; MARKS])>;

/// An attempt. Its own are the results of runs that were under way in it, not those that were there
/// before or came in a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Attempt {
    /// Grows with each change, so that of two copies the newer one is known without a clock.
    pub counter: u32,
    /// A token that the room keeps with it: letters, digits and what stands in codes.
    pub extra: String,
    /// The names that the results of its runs have, or will have.
    runs: Vec<String>,
    seen: [Seen; 2],
    results: Vec<String>,
}

impl Attempt {
    /// One that begins, or goes on with these results of its own.
    pub fn new(state: &State, counter: u32, extra: &str, own: &[String]) -> Attempt {
        let (extra, runs) = (extra.to_string(), own.to_vec());
        let mut attempt = Attempt { counter, extra, runs, ..Attempt::default() };
        attempt.look(state);
        attempt
    }

    /// Looks at what has been done by now; `true` if something was.
    pub fn follow(&mut self, state: &State) -> bool {
        let news = self.look(state);
        self.counter += u32::from(news);
        news
    }

    fn look(&mut self, state: &State) -> bool {
        for run in state.drafts.iter().flatten().map(|draft| draft.result()) {
            if !self.runs.contains(&run) {
                self.runs.push(run);
            }
        }
        let seen = Instrument::ALL
            .map(|of| state.draft(of).map(|draft| (draft.key, draft.step, draft.answers.marks)));
        let results: Vec<String> = self.own(state).map(Record::name).collect();
        let news = (seen, &results) != (self.seen, &self.results);
        (self.seen, self.results) = (seen, results);
        news
    }

    fn own<'s>(&self, state: &'s State) -> impl Iterator<Item = &'s Record> {
        state.records.iter().filter(|record| self.runs.contains(&record.name()))
    }

    /// Its latest result of an instrument.
    pub fn result<'s>(&self, state: &'s State, instrument: Instrument) -> Option<&'s Record> {
        self.own(state).find(|record| record.instrument == instrument)
    }

    /// The quiz's score, 0 to 100.
    pub fn score(&self, state: &State) -> Option<f64> {
        let quiz = self.result(state, Instrument::Influence)?;
        quiz.quiz_scores(state.key.as_ref()?).index
    }

    /// Whether the quiz has the pass mark, once it is finished; `None` without a mark.
    pub fn passed(&self, state: &State, options: &Options) -> Option<bool> {
        let mark = options.pass_mark?;
        self.result(state, Instrument::Influence)?;
        Some(self.score(state).is_some_and(|score| score >= mark))
    }

    /// Whether all is done that the author asks for.
    pub fn is_complete(&self, state: &State, options: &Options) -> bool {
        let mut offered = state.config.instruments.iter();
        let done = |instrument: &Instrument| self.result(state, *instrument).is_some();
        match options.complete_when {
            CompleteWhen::All => offered.all(done),
            CompleteWhen::Any => offered.any(done),
            CompleteWhen::Passed => self.passed(state, options) == Some(true),
        }
    }

    /// All of it as a text, see [`suspend`].
    pub fn suspend(&self, state: &State, date: &str) -> String {
        let results = Instrument::ALL.into_iter().filter_map(|of| self.result(state, of));
        suspend::write(self.counter, &self.extra, &state.drafts, results, &state.pack(), date)
    }
}
