//! The buttons: what each does to the run, the results and the question asked.

use super::navigation::OFFER;
use super::state::{Confirmation, Effect, Notice, Room, Screen, Step};
use super::update::Transition;
use crate::instruments::draft::{Draft, place};
use crate::instruments::instrument::Instrument;
use crate::instruments::record::Record;
use crate::plain::value::Value;

impl Transition<'_> {
    /// A button was pressed. Names that mean nothing here are passed over.
    pub(crate) fn press(&mut self, button: &str, subject: &str) {
        let known = self.state.record(subject).is_some();
        let step = self.state.step().map(|(_, step)| step);
        match button {
            "start" | "next-instrument" => {
                Instrument::from_name(subject).into_iter().for_each(|instrument| self.begin(instrument))
            }
            "continue" => {
                Instrument::from_name(subject).into_iter().for_each(|instrument| self.resume(instrument))
            }
            "start-over" => self.ask_over(subject),
            "delete" if known => self.ask(Some(Confirmation::Delete(subject.to_string()))),
            "delete-all" => self.ask(Some(Confirmation::DeleteAll)),
            "cancel" => self.ask(None),
            "confirm" => self.confirm(),
            "next" => self.next(),
            "answer" => self.answer(),
            "back" if !matches!(self.state.screen, Screen::Room(..)) => self.back(),
            "finish" => self.finish_page(),
            "skip" if step == Some(Step::Offer) => self.finish(),
            "supplement" if step == Some(Step::Offer) => self.go_to_step(OFFER + 1),
            "home" => self.go(Screen::Start),
            "history" => self.go(Screen::History),
            "open" if known => self.go(Screen::Result(subject.to_string())),
            "retry" => self.retry(),
            "print" => self.effects.push(Effect::Tool("print", Value::Null)),
            _ => {
                Room::from_name(button).into_iter().for_each(|room| self.enter_room(room, subject));
            }
        }
    }

    /// Begins a run. Both instruments of one run share its key.
    fn begin(&mut self, instrument: Instrument) {
        if self.state.draft(instrument).is_some_and(Draft::begun) {
            return self.resume(instrument);
        }
        let shared = self.state.latest(Instrument::PowerBases).map(|record| record.key);
        let shared = shared.filter(|key| {
            instrument == Instrument::Influence
                && self.state.config.instruments.len() > 1
                && self.state.record(&Record::name_of(instrument, *key)).is_none()
        });
        self.state.drafts[instrument as usize] =
            Some(Draft::new(instrument, shared.unwrap_or(self.moment.key)));
        self.effects.push(Effect::SaveDraft(instrument));
        self.resume(instrument);
    }

    fn resume(&mut self, instrument: Instrument) {
        if self.state.draft(instrument).is_some() {
            self.go(Screen::Run(instrument));
        }
    }

    fn ask_over(&mut self, subject: &str) {
        let instrument = Instrument::from_name(subject).filter(|of| self.state.draft(*of).is_some());
        if let Some(instrument) = instrument {
            self.ask(Some(Confirmation::StartOver(instrument)));
        }
    }

    /// Asks the reader to confirm something, or withdraws the question.
    pub fn ask(&mut self, ask: Option<Confirmation>) {
        self.state.confirmation = ask;
        self.effects.push(Effect::Focus);
    }

    fn confirm(&mut self) {
        match self.state.confirmation.take() {
            Some(Confirmation::StartOver(instrument)) => {
                self.state.drafts[instrument as usize] = None;
                self.begin(instrument);
            }
            Some(Confirmation::Delete(name)) => self.forget(|record| record.name() == name),
            Some(Confirmation::DeleteAll) => self.forget(|_| true),
            Some(Confirmation::Room(..)) | None => {}
        }
    }

    /// Deletes the results that `which` names, and leaves a screen that still has something to show.
    fn forget(&mut self, which: impl Fn(&Record) -> bool) {
        let (gone, kept) =
            std::mem::take(&mut self.state.records).into_iter().partition(|record| which(record));
        self.state.records = kept;
        let gone: Vec<Record> = gone;
        self.effects.extend(gone.iter().map(|record| Effect::DeleteResult(record.name())));
        self.go(if self.state.records.is_empty() { Screen::Start } else { Screen::History });
    }

    fn next(&mut self) {
        let Some((draft, step)) = self.state.step() else { return };
        let to = draft.step + 1;
        let missing = match step {
            Step::Context if draft.context().is_none() => return self.say(Notice::Choose),
            Step::Items(page) => unanswered(draft, page * 6),
            Step::Supplement(0) => unanswered(draft, place::SUPPLEMENT),
            Step::Context | Step::Intro => 0,
            Step::Scenario(place) if place < 11 && draft.is_fixed(draft.scenario_at(place)) => 0,
            _ => return,
        };
        if !self.warned(missing) {
            self.go_to_step(to);
        }
    }

    /// Whether the reader must first be told that questions are unanswered. Once is enough.
    fn warned(&mut self, missing: usize) -> bool {
        let told = self.state.notices.contains(&Notice::Unanswered(missing));
        if missing > 0 && !told {
            self.state.notices.retain(|notice| !matches!(notice, Notice::Unanswered(_)));
            self.say(Notice::Unanswered(missing));
        }
        missing > 0 && !told
    }

    fn finish_page(&mut self) {
        let missing = match self.state.step() {
            Some((draft, Step::Supplement(1))) => unanswered(draft, place::SUPPLEMENT + 6),
            Some((draft, Step::Scenario(11))) if draft.is_fixed(draft.scenario_at(11)) => {
                12 - draft.answered()
            }
            _ => return,
        };
        if !self.warned(missing) {
            self.finish();
        }
    }

    /// Fixes the answer to the scenario on screen; pressed twice without one, it goes on.
    fn answer(&mut self) {
        let Some((draft, Step::Scenario(place))) = self.state.step() else { return };
        let scenario = draft.scenario_at(place);
        let (chosen, to) = (draft.mark(scenario), draft.step + 1);
        if chosen == 0 {
            return match self.warned(1) {
                true => {}
                false if place == 11 => self.finish(),
                false => self.go_to_step(to),
            };
        }
        if let Some(draft) = &mut self.state.drafts[Instrument::Influence as usize] {
            draft.set(place::FIXED + scenario, 1);
        }
        self.effects.push(Effect::SaveDraft(Instrument::Influence));
        self.progress(Instrument::Influence);
        self.go(Screen::Run(Instrument::Influence));
    }

    fn back(&mut self) {
        match self.state.step().map(|(draft, _)| draft.step) {
            Some(0) | None => self.go(Screen::Start),
            Some(step) => self.go_to_step(step - 1),
        }
    }

    /// The part that shows a result also makes it; until it is there, the run stays as it is.
    fn finish(&mut self) {
        if let Some((draft, _)) = self.state.step() {
            self.go(Screen::Result(draft.result()));
        }
    }
}

/// How many of the six questions from `first` on have no answer.
fn unanswered(draft: &Draft, first: usize) -> usize {
    (first..first + 6).filter(|place| draft.mark(*place) == 0).count()
}
