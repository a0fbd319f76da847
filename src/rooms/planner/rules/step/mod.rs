//! The next step: proposed, written, committed to, and marked later.

pub mod calendar;
pub mod proposal;
mod saving;
mod sources;
mod told;
mod writing;

use super::texts::PLANNER;
use crate::rooms::common::origin::rules::Origin;
use crate::rooms::common::plans::rules::step::{DRAFT, Step, kept_as, step};
use crate::widget::action::{Action, Effect};
use crate::widget::notice::{Confirmation, Notice};
use crate::widget::screen::Screen;
use crate::widget::state::State;
use crate::widget::transition::Transition;
use proposal::Proposal;

/// The name of its screen: about a result, a step that is kept, or neither.
pub const SCREEN: &str = "step";
/// The question before a step is deleted, also the name of the button that asks it.
const DELETE: &str = "step-delete";
/// The question before what was written gives way to the proposal, also such a name.
const ANEW: &str = "step-anew";

/// What the screen of the next step holds.
#[derive(Debug, Default)]
pub struct NextStep {
    /// The moment the screen was entered, ISO 8601.
    today: String,
    /// Which of the proposals is made, counted round and round.
    place: usize,
    /// Where the reader came from.
    from: Origin,
}

/// What the screen is about; `None` where another stands.
pub fn subject(state: &State) -> Option<&str> {
    match &state.screen {
        Screen::Room(SCREEN, subject) => Some(subject),
        _ => None,
    }
}

/// The number of the step on screen that the reader committed to, and the step.
pub fn standing(state: &State) -> Option<(String, Step)> {
    let number = subject(state).filter(|number| *number != DRAFT)?;
    Some((number.to_string(), step(state, number)?))
}

/// Whether the reader has begun to write.
pub fn is_begun(state: &State) -> bool {
    step(state, DRAFT).is_some()
}

impl NextStep {
    /// The proposal, and whether there are others.
    pub fn proposal(&self, state: &State) -> (Option<Proposal>, bool) {
        let all = sources::proposals(state, subject(state).unwrap_or_default());
        let place = self.place.checked_rem(all.len()).unwrap_or_default();
        (all.get(place).copied(), all.len() > 1)
    }

    /// What stands in the fields of a step that is being written.
    pub fn draft(&self, state: &State) -> Step {
        writing::draft(state, self.proposal(state).0.as_ref(), &self.today)
    }

    /// The screen stands; `inside` where the reader was in this room before.
    pub fn enter(&mut self, transition: &mut Transition, inside: bool) {
        self.today = transition.moment.date.clone();
        self.place = 0;
        self.from.note(transition.state, inside);
    }

    /// Keeps what was typed or marked; what a field cannot hold stays on screen and is spoken of.
    pub fn write(&self, transition: &mut Transition, field: &str, value: &str) {
        let standing = standing(transition.state);
        let (number, mut step) =
            standing.unwrap_or_else(|| (DRAFT.to_string(), self.draft(transition.state)));
        transition.state.take_back(&|notice| matches!(notice, Notice::Room(..)));
        match writing::set(&mut step, field, value) {
            Ok(true) => writing::keep(transition, &number, step),
            Ok(false) => {}
            Err(refused) => transition.say(Notice::Room(PLANNER, refused, Vec::new())),
        }
    }

    /// A button; `false` where it is none of this screen's.
    pub fn press(&mut self, transition: &mut Transition, button: &str) -> bool {
        match (button, standing(transition.state)) {
            ("back", _) => self.from.leave(transition),
            ("step-other", None) => self.place += 1,
            ("step-commit", None) => self.commit(transition),
            (ANEW, None) => transition.ask(Some(Confirmation::Room(PLANNER, ANEW))),
            (DELETE, Some(_)) => transition.ask(Some(Confirmation::Room(PLANNER, DELETE))),
            ("step-calendar", Some((number, step))) => saving::save(transition, &number, &step),
            ("confirm", _) => return self.confirm(transition),
            _ => return false,
        }
        true
    }

    /// What became of the file for the calendar.
    pub fn saved(&self, transition: &mut Transition, action: &Action) {
        if let (Action::ToolDone(_, told), Some((_, step))) = (action, standing(transition.state)) {
            saving::told(transition, &step, told.as_ref().ok());
        }
    }

    fn commit(&self, transition: &mut Transition) {
        let draft = self.draft(transition.state);
        if draft.words.trim().is_empty() {
            return transition.say(Notice::Room(PLANNER, "step-empty", Vec::new()));
        }
        let number = writing::commit(transition, draft);
        transition.enter(SCREEN, &number);
    }

    /// What was asked about is done.
    fn confirm(&mut self, transition: &mut Transition) -> bool {
        match transition.confirmed(PLANNER) {
            Some(DELETE) => {
                let number = subject(transition.state).unwrap_or_default().to_string();
                transition.keep(&kept_as(&number), None);
                self.from.leave(transition);
            }
            Some(ANEW) => {
                writing::drop_draft(transition);
                transition.effects.push(Effect::Focus);
            }
            _ => return false,
        }
        true
    }
}
