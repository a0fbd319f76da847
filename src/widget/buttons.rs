//! The buttons that no room hears: what each does.

use super::action::Effect;
use super::notice::Confirmation;
use super::screen::{Screen, Step};
use super::transition::Transition;
use crate::instruments::draft::step;
use crate::instruments::instrument::Instrument;
use crate::instruments::record::Record;
use crate::plain::value::Value;

impl Transition<'_> {
    /// A button was pressed. Names that mean nothing here are passed over.
    pub(super) fn press(&mut self, button: &str, subject: &str) {
        let known = self.state.record(subject).is_some();
        let instrument = Instrument::from_name(subject);
        let offered = matches!(self.state.step(), Some((_, Step::Offer)));
        match button {
            "start" | "next-instrument" => instrument.into_iter().for_each(|of| self.begin(of)),
            "continue" => instrument.into_iter().for_each(|of| self.resume(of)),
            "start-over" => instrument.into_iter().for_each(|of| self.ask_to_start_over(of)),
            "delete" if known => self.ask(Some(Confirmation::Delete(subject.to_string()))),
            "delete-all" => self.ask(Some(Confirmation::DeleteAll)),
            "cancel" => self.ask(None),
            "confirm" => self.confirm(),
            "next" => self.next(),
            "back" if !matches!(self.state.screen, Screen::Room(..)) => self.back(),
            "finish" => self.finish_page(),
            "skip" if offered => self.finish(),
            "supplement" if offered => self.go_to_step(step::SUPPLEMENT),
            "home" => self.go(Screen::Start),
            "history" => self.go(Screen::History),
            "open" if known => self.go(Screen::Result(subject.to_string())),
            "retry" => self.retry(),
            "print" => self.tool("print", Value::Null),
            _ => self.enter(button, subject),
        }
    }

    fn confirm(&mut self) {
        match self.state.confirmation.take() {
            Some(Confirmation::StartOver(instrument)) => {
                self.state.drafts[instrument as usize] = None;
                self.begin(instrument);
            }
            Some(Confirmation::Delete(name)) => self.delete(|record| record.name() == name),
            Some(Confirmation::DeleteAll) => self.delete(|_| true),
            Some(Confirmation::Room(..)) | None => {}
        }
    }

    /// Deletes the results that `which` names, and leaves a screen that still has something to show.
    fn delete(&mut self, which: impl Fn(&Record) -> bool) {
        let records = std::mem::take(&mut self.state.records);
        let (gone, left): (Vec<Record>, Vec<Record>) = records.into_iter().partition(|record| which(record));
        self.state.records = left;
        self.effects.extend(gone.iter().map(|record| Effect::DeleteResult(record.name())));
        self.go(if self.state.records.is_empty() { Screen::Start } else { Screen::History });
    }

    /// Tries again what did not come.
    fn retry(&mut self) {
        if let Some((screen, step)) = self.state.waiting.clone() {
            self.navigate(screen, step);
        }
    }
}
