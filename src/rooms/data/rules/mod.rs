//! What is kept here: saved as files, added from files, deleted.

pub mod export;
mod forgetting;
pub mod import;
pub mod merge;
pub mod outcome;
pub mod planners;
pub mod saving;
mod texts;

use crate::plain::value::{Value, object};
use crate::rooms::common::handoff::rules::Sending;
use crate::rooms::common::plans::rules::listed::list;
use crate::rooms::common::words::rules::SHARE;
use crate::widget::action::Action;
use crate::widget::notice::{Confirmation, Notice};
use crate::widget::room::Room;
use crate::widget::screen::Screen;
use crate::widget::section::Section;
use crate::widget::state::State;
use crate::widget::transition::Transition;
use outcome::Outcome;
use saving::Unsure;

/// The room of what is kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Data {
    /// What came of the files that were brought in last.
    pub outcome: Option<Outcome>,
    /// What a file holds that the browser may not have saved.
    pub unsure: Option<Unsure>,
    /// Copying that.
    sending: Sending,
    /// What rooms keep, as their doors say: how the names begin, and what it is called.
    stores: Vec<(&'static str, &'static str)>,
    /// The kept result of somebody that is about to be deleted.
    deleting: String,
    /// The file that is on its way to the reader.
    saving: String,
}

impl Room for Data {
    fn texts(&self) -> &'static [(Section, &'static [&'static str])] {
        &[(SHARE, texts::TEXTS), (Section::RESULT, texts::RESULT)]
    }

    fn handle(&mut self, transition: &mut Transition, action: &Action) -> bool {
        match action {
            Action::Entered => self.enter(transition),
            Action::Press(button, subject) => {
                return self.press(transition, button, subject) || self.sending.handle(transition, action);
            }
            Action::Input(name, _) if name == "import" => {
                transition.tool("read", object([("control", "import".into())]));
            }
            Action::ToolDone("read", Ok(files)) => self.bring(transition, files),
            Action::ToolDone("save" | "picture", told) => {
                self.unsure = saving::told(transition, std::mem::take(&mut self.saving), told.as_ref().ok());
            }
            Action::ToolDone("read", Err(_)) => {
                transition.say(Notice::Room(SHARE, "read-failed", Vec::new()));
            }
            _ => return self.sending.handle(transition, action),
        }
        true
    }

    fn reset(&mut self) {
        *self = Data::default();
    }
}

impl Data {
    /// How much the rooms keep of what. Rooms that call it alike are counted together.
    pub fn kept_by_rooms(&self, state: &State) -> Vec<(&'static str, usize)> {
        let mut counts: Vec<(&'static str, usize)> = Vec::new();
        for (start, called) in &self.stores {
            let count = state.values.iter().filter(|(name, _)| self.start_of(name) == Some(start)).count();
            match counts.iter_mut().find(|(known, _)| known == called) {
                Some((_, sum)) => *sum += count,
                None => counts.push((called, count)),
            }
        }
        counts
    }

    /// How the names of what this one is begin: of two that fit, the longer says more.
    fn start_of(&self, name: &str) -> Option<&'static str> {
        let starts = self.stores.iter().map(|(start, _)| *start);
        starts.filter(|start| name.starts_with(start)).max_by_key(|start| start.len())
    }

    fn enter(&mut self, transition: &mut Transition) {
        (self.outcome, self.unsure) = (None, None);
        self.stores = transition.stores().copied().collect();
    }

    fn press(&mut self, transition: &mut Transition, button: &str, subject: &str) -> bool {
        match button {
            "back" => back(transition),
            // So the browser's Back asks for one, which may be gone.
            "result" => transition.go(Screen::Result(subject.to_string())),
            "save-json" | "save-csv" | "save-png" | "save-svg" => {
                if let Some(name) = saving::save(transition, button, subject) {
                    (self.saving, self.unsure) = (name, None);
                }
            }
            "forget-me" => transition.ask(Some(Confirmation::Room(SHARE, forgetting::ALL))),
            "drop-shared" => {
                self.deleting = subject.to_string();
                transition.ask(Some(Confirmation::Room(SHARE, forgetting::ONE)));
            }
            "confirm" => return self.confirm(transition),
            _ => return false,
        }
        true
    }

    /// What was asked about is done.
    fn confirm(&mut self, transition: &mut Transition) -> bool {
        match transition.confirmed(SHARE) {
            Some(forgetting::ALL) => forgetting::forget_all(transition),
            Some(forgetting::ONE) => forgetting::forget_one(transition, &std::mem::take(&mut self.deleting)),
            _ => return false,
        }
        true
    }

    /// Takes in the files that the reader chose.
    fn bring(&mut self, transition: &mut Transition, files: &Value) {
        let Value::Array(files) = files else { return };
        let mut outcome = Outcome::default();
        files.iter().for_each(|file| merge::take(transition, file, &mut outcome));
        let counts = outcome.counts(transition.state);
        transition.say(Notice::Room(SHARE, "imported", counts));
        self.outcome = Some(outcome);
    }
}

/// Back to the result that the screen is about, or to the list of all.
fn back(transition: &mut Transition) {
    let name = match &transition.state.screen {
        Screen::Room(_, name) if transition.state.record(name).is_some() => Some(name.clone()),
        _ => None,
    };
    transition.go(name.map_or_else(|| list(transition.state), Screen::Result));
}
