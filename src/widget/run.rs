//! A run of an instrument: beginning it, answering, going from page to page, finishing.

use super::action::Effect;
use super::notice::{Confirmation, Notice};
use super::screen::{Screen, Step};
use super::transition::Transition;
use crate::instruments::answers::{self, place};
use crate::instruments::draft::Draft;
use crate::instruments::instrument::Instrument;
use crate::instruments::names;
use crate::plain::value::object;

impl Transition<'_> {
    /// Begins a run. Both instruments of one run share its key.
    pub(super) fn begin(&mut self, instrument: Instrument) {
        if self.state.draft(instrument).is_some_and(Draft::begun) {
            return self.resume(instrument);
        }
        let shared = self.state.latest(Instrument::PowerBases).map(|record| record.key);
        let shared = shared.filter(|key| {
            instrument == Instrument::Influence
                && self.state.config.instruments.len() > 1
                && self.state.record(&names::result(instrument, *key)).is_none()
        });
        let key = shared.unwrap_or(self.moment.key);
        let mut draft = Draft::new(instrument, key);
        draft.step = self.first_step(instrument);
        if let Some(context) = self.state.config.context
            && draft.step > 0
        {
            draft.set(place::CONTEXT, context.number());
        }
        self.take_draft(draft);
        self.resume(instrument);
    }

    /// Takes a run, which is stored in the place of another of its instrument.
    pub fn take_draft(&mut self, draft: Draft) {
        let instrument = draft.instrument;
        self.state.drafts[instrument as usize] = Some(draft);
        self.effects.push(Effect::SaveDraft(instrument));
    }

    /// The first step of a run: where the page fixes the group, nobody is asked for it.
    fn first_step(&self, instrument: Instrument) -> u8 {
        u8::from(instrument == Instrument::PowerBases && self.state.config.context.is_some())
    }

    /// Goes on with a run where it stands.
    pub(super) fn resume(&mut self, instrument: Instrument) {
        if self.state.draft(instrument).is_some() {
            self.go(Screen::Run(instrument));
        }
    }

    /// Asks whether a run is to be begun anew.
    pub(super) fn ask_to_start_over(&mut self, instrument: Instrument) {
        if self.state.draft(instrument).is_some() {
            self.ask(Some(Confirmation::StartOver(instrument)));
        }
    }

    /// Sets a control of the run on screen.
    pub(super) fn answer(&mut self, name: &str, value: &str) {
        let Screen::Run(instrument) = self.state.screen else { return };
        let Some((place, mark)) = answers::control(instrument, name, value) else { return };
        let Some(draft) = &mut self.state.drafts[instrument as usize] else { return };
        let news = draft.mark(place) != mark;
        draft.set(place, mark);
        self.effects.push(Effect::SaveDraft(instrument));
        self.state.take_back(&|notice| matches!(notice, Notice::Unanswered(_) | Notice::Choose));
        if news && instrument == Instrument::PowerBases && place != place::CONTEXT {
            self.progress(instrument);
        }
    }

    /// Tells the page how far the reader is.
    pub fn progress(&mut self, instrument: Instrument) {
        let Some(draft) = self.state.draft(instrument) else { return };
        let detail = object([
            ("instrument", instrument.name().into()),
            ("answered", (draft.answered() as f64).into()),
            ("total", (draft.total() as f64).into()),
        ]);
        self.effects.push(Effect::Emit("powerbase-progress", detail));
    }

    /// Adds the time since the last action to the page of items on screen.
    pub(super) fn count_time(&mut self) {
        let seconds = self.state.stopwatch.lap(self.moment.clock);
        if let Some((_, Step::Items(page))) = self.state.step()
            && let Some(draft) = &mut self.state.drafts[Instrument::PowerBases as usize]
        {
            draft.seconds[page] += seconds;
        }
    }

    /// Goes on from a step of the self-assessment.
    pub(super) fn next(&mut self) {
        let Some((draft, step)) = self.state.step() else { return };
        let to = draft.step + 1;
        let missing = match step {
            Step::Context if draft.context().is_none() => return self.say(Notice::Choose),
            Step::Context => 0,
            Step::Items(page) => unanswered(draft, page * 6),
            Step::Supplement(0) => unanswered(draft, place::SUPPLEMENT),
            _ => return,
        };
        if self.may_leave(missing) {
            self.go_to_step(to);
        }
    }

    /// Finishes from the last page of the supplement.
    pub(super) fn finish_page(&mut self) {
        let Some((draft, Step::Supplement(1))) = self.state.step() else { return };
        let missing = unanswered(draft, place::SUPPLEMENT + 6);
        if self.may_leave(missing) {
            self.finish();
        }
    }

    /// Goes to the step before.
    pub(super) fn back(&mut self) {
        match self.state.step().map(|(draft, _)| (draft.step, self.first_step(draft.instrument))) {
            Some((step, first)) if step > first => self.go_to_step(step - 1),
            _ => self.go(Screen::Start),
        }
    }

    /// Goes to a step of the run on screen.
    pub fn go_to_step(&mut self, step: u8) {
        if let Screen::Run(instrument) = self.state.screen {
            self.navigate(Screen::Run(instrument), step);
        }
    }

    /// The room that shows a result also makes it; until it is there, the run stays as it is.
    pub fn finish(&mut self) {
        if let Some((draft, _)) = self.state.step() {
            self.go(Screen::Result(draft.result()));
        }
    }
}

/// How many of the six questions from `first` on have no answer.
fn unanswered(draft: &Draft, first: usize) -> usize {
    (first..first + 6).filter(|place| draft.mark(*place) == 0).count()
}
