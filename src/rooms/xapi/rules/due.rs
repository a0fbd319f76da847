//! What the course has to be told, in its order: the answers of pages that were left, the ends of
//! exercises, that all is done, how the quiz was judged.

use super::told::{About, Told};
use crate::instruments::answers::{Answers, MARKS, place};
use crate::instruments::draft::Draft;
use crate::instruments::instrument::Instrument;
use crate::instruments::record::Record;
use crate::rooms::common::course::rules::attempt::Attempt;
use crate::rooms::common::course::rules::options::{CompleteWhen, Options};
use crate::widget::screen::Step;
use crate::widget::state::State;
use std::ops::Range;

/// What decides whether something is due.
#[derive(Clone, Copy)]
pub struct Due<'a> {
    /// The answers.
    pub state: &'a State,
    /// Which of them are the course's.
    pub attempt: &'a Attempt,
    /// When all is done.
    pub options: &'a Options,
    /// The score from which on the quiz is passed, 0 to 1.
    pub mastery: Option<f64>,
    /// What was told, or waits to be sent.
    pub told: &'a Told,
    /// Whether this visit may still say how the quiz was judged.
    pub may_judge: bool,
}

impl Due<'_> {
    /// All that is due. The page on screen is told when it is left, or when all ends.
    pub fn list(&self, ending: bool) -> Vec<About> {
        let mut due = Vec::new();
        for record in self.state.records.iter().rev() {
            due.extend(self.answers(record, &(0..0)));
            let ended = self.told.has_ended(record.instrument, record.key);
            due.extend((!ended).then_some(About::End(record.instrument, record.key)));
        }
        for draft in self.state.drafts.iter().flatten() {
            let open = if ending { 0..0 } else { self.open(draft) };
            due.extend(self.answers(draft, &open));
        }
        due.extend((self.is_complete() && !self.told.completed).then_some(About::Completed));
        due.extend(self.judgement());
        due
    }

    /// The quiz's score, 0 to 1.
    pub fn scaled(&self) -> Option<f64> {
        Some(self.attempt.score(self.state)? / 100.0)
    }

    /// Whether the quiz is passed; `None` where there is no mark to pass, or no score.
    fn passed(&self) -> Option<bool> {
        Some(self.scaled()? >= self.mastery?)
    }

    fn is_complete(&self) -> bool {
        match self.options.complete_when {
            CompleteWhen::Passed => self.passed() == Some(true),
            _ => self.attempt.is_complete(self.state, self.options),
        }
    }

    /// Passed is said once, and nothing after it; failed once for each run.
    fn judgement(&self) -> Option<About> {
        let run: &Record = self.attempt.result(self.state, Instrument::Influence)?;
        let news = self.may_judge && !self.told.passed && self.told.judged != Some(run.key);
        let passed = self.passed().filter(|_| news)?;
        Some(About::Judged(passed, run.key))
    }

    /// The answers of a run that were not told as they are now.
    fn answers(&self, run: &Answers, open: &Range<usize>) -> Vec<About> {
        let marks = counted(run).into_iter().enumerate();
        let fresh = marks.filter(|(place, mark)| {
            *mark != 0 && !open.contains(place) && self.told.mark(run.instrument, run.key, *place) != *mark
        });
        fresh.map(|(place, mark)| About::Answer(run.instrument, run.key, place, mark)).collect()
    }

    /// The places of the page on screen.
    fn open(&self, draft: &Draft) -> Range<usize> {
        let first = match self.state.step() {
            Some((shown, Step::Items(page))) if shown.key == draft.key => page * 6,
            Some((shown, Step::Supplement(page))) if shown.key == draft.key => place::SUPPLEMENT + page * 6,
            _ => return 0..0,
        };
        first..first + 6
    }
}

/// The marks that are answers: not the group, and of the quiz the choices that are fixed.
fn counted(run: &Answers) -> [u8; MARKS] {
    let choices = run.choices();
    core::array::from_fn(|at| match run.instrument {
        Instrument::PowerBases if at < place::CONTEXT => run.mark(at),
        Instrument::PowerBases => 0,
        Instrument::Influence => choices.get(at).copied().unwrap_or(0),
    })
}
