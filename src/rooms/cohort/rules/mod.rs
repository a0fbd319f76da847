//! A class in the making: texts are read into it, its responses counted, its figures shown and
//! told to scripts. All of it goes on in short turns, also while another screen stands.

mod adding;
mod answers;
mod beside;
mod calls;
mod choice;
mod classes;
mod counting;
mod guard;
mod guarding;
mod incoming;
mod intake;
mod labelling;
mod labels;
mod listing;
mod lrs;
mod lrs_reading;
pub mod out;
mod pace;
pub mod pictures;
pub mod present;
mod presenting;
mod published;
mod room;
mod rows;
mod saving;
mod sorting;
mod telling;
pub mod texts;
mod turns;
mod undoing;
mod writing;

pub use beside::{Column, MOST};
pub use choice::Choice;
pub use classes::{Classes, OtherClass};
pub use counting::{Counting, Made};
pub use intake::{Intake, Job, Outcome, Source};
pub use labelling::Labelling;
pub use listing::{Listing, Only, Page, standing};
pub use lrs::Lrs;
pub use published::CohortStatistics;
pub use room::{Cohort, SHARES};
pub use undoing::{Undoable, undoable};

use crate::plain::value::Value;
use crate::rooms::common::paper::rules::refused;
use crate::widget::action::Action;
use crate::widget::notice::Confirmation;
use crate::widget::room::Room;
use crate::widget::section::Section;
use crate::widget::transition::Transition;
use room::TOOL;
use texts::COHORT;

impl Room for Cohort {
    fn texts(&self) -> &'static [(Section, &'static [&'static str])] {
        texts::ALL
    }

    fn handle(&mut self, transition: &mut Transition, action: &Action) -> bool {
        if out::handle(self, transition, action) {
            return true;
        }
        match action {
            Action::Entered => {
                self.shown.clone_from(&self.typed);
                rows::entered(self, transition);
                presenting::entered(self, transition);
                turns::go_on(self, transition);
            }
            Action::Press(name, subject) if pictures::press(self, transition, name, subject) => {}
            Action::Press(name, subject) => return press(self, transition, name, subject),
            Action::Input(name, value) => return input(self, transition, name, value),
            Action::ToolDone("picture", answer) => pictures::told(self, transition, answer.as_ref().ok()),
            Action::ToolDone("save", answer) => saving::told(self, transition, answer.as_ref().ok()),
            _ => return refused(transition, action),
        }
        true
    }

    fn attend(&mut self, transition: &mut Transition, action: Option<&Action>) {
        match action {
            Some(Action::Input(name, detail)) if name == "cohort-call" => {
                calls::take(self, transition, detail);
            }
            Some(Action::Input(name, detail)) if name == "cohort-lrs" => self.lrs.told(detail),
            Some(Action::Input(name, detail)) if name == "cohort-long" => {
                adding::take_long(self, transition, Source::Pasted, detail);
            }
            Some(Action::ToolDone(TOOL, Ok(answer))) => heard(self, transition, answer),
            Some(Action::ToolDone(TOOL, Err(_))) => adding::lost(self, transition),
            None => {
                guarding::guard(self, transition);
                presenting::tell(self, transition);
            }
            _ => {}
        }
    }

    fn reset(&mut self) {
        *self = Cohort::default();
    }
}

/// What the page answered, by what it was asked to do.
fn heard(cohort: &mut Cohort, transition: &mut Transition, answer: &Value) {
    match answer.get("do").and_then(Value::text) {
        Some("open") => adding::opened(cohort, transition, answer),
        Some("next") => adding::came(cohort, transition, answer),
        Some("later" | "part") => turns::turn(cohort, transition, answer),
        Some("save") => {
            saving::done(cohort, transition, Some(answer));
            turns::turn(cohort, transition, answer);
        }
        Some("lrs") => lrs_reading::came(cohort, transition, answer),
        Some("wall") => presenting::answered(cohort, answer),
        Some(what) => out::heard(cohort, transition, what, answer),
        None => {}
    }
}

fn press(cohort: &mut Cohort, transition: &mut Transition, name: &str, subject: &str) -> bool {
    match name {
        "cohort-add" => adding::paste(cohort, transition),
        "cohort-stop" => adding::stop(cohort, transition),
        "cohort-save" => saving::class(cohort, transition),
        "cohort-save-refused" => saving::refused(cohort, transition),
        "cohort-delete" => transition.ask(Some(Confirmation::Room(COHORT, "cohort-delete"))),
        "confirm" => match transition.confirmed(COHORT) {
            Some(_) => adding::delete(cohort, transition),
            None => return false,
        },
        _ => {
            return sorting::press(cohort, transition, name, subject)
                || out::press(cohort, transition, name)
                || presenting::press(cohort, transition, name);
        }
    }
    true
}

fn input(cohort: &mut Cohort, transition: &mut Transition, name: &str, value: &str) -> bool {
    match name {
        "cohort-codes" => cohort.typed = value.to_string(),
        "cohort-files" | "cohort-drop" => adding::open(transition, name),
        "cohort-context" => cohort.choose(transition, |choice| choice.set_context(value)),
        "cohort-flagged" => cohort.choose(transition, |choice| choice.flagged = !value.is_empty()),
        _ => {
            return sorting::input(cohort, transition, name, value)
                || out::input(cohort, name, value)
                || presenting::input(cohort, transition, name, value);
        }
    }
    true
}

impl Cohort {
    /// Changes which responses count, and counts anew.
    fn choose(&mut self, transition: &mut Transition, change: impl FnOnce(&mut Choice)) {
        change(&mut self.choice);
        self.stale();
        turns::go_on(self, transition);
    }
}
