//! The buttons that no room hears: what each does.

use super::notice::Confirmation;
use super::screen::{Screen, Step};
use super::transition::Transition;
use crate::instruments::draft::step;
use crate::instruments::instrument::Instrument;
use crate::plain::value::Value;

impl Transition<'_> {
    /// A button was pressed. Names that mean nothing here are passed over.
    pub(super) fn press(&mut self, button: &str, subject: &str) {
        let instrument = Instrument::from_name(subject);
        let offered = matches!(self.state.step(), Some((_, Step::Offer)));
        match button {
            "start" | "next-instrument" => instrument.into_iter().for_each(|of| self.begin(of)),
            "continue" => instrument.into_iter().for_each(|of| self.resume(of)),
            "start-over" => instrument.into_iter().for_each(|of| self.ask_to_start_over(of)),
            "cancel" => self.ask(None),
            "confirm" => self.confirm(),
            "next" => self.next(),
            "back" if !matches!(self.state.screen, Screen::Room(..)) => self.back(),
            "finish" => self.finish_page(),
            "skip" if offered => self.finish(),
            "supplement" if offered => self.go_to_step(step::SUPPLEMENT),
            "home" => self.go(Screen::Start),
            "history" => self.go(Screen::History),
            "retry" => self.retry(),
            "print" => self.tool("print", Value::Null),
            _ => self.enter(button, subject),
        }
    }

    fn confirm(&mut self) {
        if let Some(Confirmation::StartOver(instrument)) = self.state.confirmation {
            self.state.drafts[instrument as usize] = None;
            self.begin(instrument);
        }
    }

    /// Tries again what did not come.
    fn retry(&mut self) {
        if let Some((tool, detail)) = self.state.lost.clone() {
            self.tool(tool, detail);
        } else if let Some((screen, step)) = self.state.waiting.clone() {
            self.navigate(screen, step);
        }
    }
}
