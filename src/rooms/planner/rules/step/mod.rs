//! The next step: proposed, written, committed to, and marked later.

pub mod calendar;
pub mod proposal;
mod proposals;
mod saving;
mod told;
mod writing;

use super::refused::Refused;
use super::texts::PLANNER;
use crate::rooms::common::origin::rules::Origin;
use crate::rooms::common::plans::rules::step::{BECAME, DRAFT, Step, kept_as, step};
use crate::widget::action::{Action, Effect};
use crate::widget::notice::{Confirmation, Notice};
use crate::widget::screen::Screen;
use crate::widget::state::State;
use crate::widget::transition::Transition;
use proposal::Proposal;

/// The name of its screen: about a result, the gap of a report, a step that is kept, or none of these.
pub const SCREEN: &str = "step";
/// The question before a step is deleted, also the name of the button that asks it.
const DELETE: &str = "step-delete";
/// The question before what was written gives way to the proposal, also such a name.
const ANEW: &str = "step-anew";

/// What the screen of the next step holds.
#[derive(Debug, Default)]
pub struct NextStep {
    /// The reader's own day when the screen was entered, ISO 8601.
    today: String,
    /// Which of the proposals is made, counted round and round.
    place: usize,
    /// Where the reader came from.
    from: Origin,
    /// The fields that hold what does not count.
    pub refused: Refused,
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
        let all = proposals::all(state, subject(state).unwrap_or_default());
        let place = self.place.checked_rem(all.len()).unwrap_or_default();
        (all.get(place).copied(), all.len() > 1)
    }

    /// Whether the day of a step that is still to be done lies before today.
    pub fn has_passed(&self, step: &Step) -> bool {
        // ISO 8601: texts in the order of the days.
        step.became == BECAME[0] && !step.day.is_empty() && step.day < self.today
    }

    /// What stands in the fields of a step that is being written.
    pub fn draft(&self, state: &State) -> Step {
        writing::draft(state, self.proposal(state).0.as_ref(), &self.today)
    }

    /// The screen stands; `inside` where the reader was in this room before.
    pub fn enter(&mut self, transition: &mut Transition, inside: bool) {
        self.today = transition.moment.today.clone();
        self.place = 0;
        self.refused = Refused::default();
        self.from.note(transition.state, inside);
        self.leave_deleted(transition);
    }

    /// Keeps what was typed or marked; what a field cannot hold stays on screen and is spoken of.
    pub fn write(&mut self, transition: &mut Transition, field: &str, value: &str) {
        let standing = standing(transition.state);
        let (number, mut step) =
            standing.unwrap_or_else(|| (DRAFT.to_string(), self.draft(transition.state)));
        let set = writing::set(&mut step, field, value);
        if set == Ok(true) {
            writing::keep(transition, &number, step);
        }
        self.refused.heard(transition, [field, value], set.map(drop));
    }

    /// A button; `false` where it is none of this screen's.
    pub fn press(&mut self, transition: &mut Transition, button: &str) -> bool {
        match (button, standing(transition.state)) {
            ("back", _) => self.from.leave(transition),
            ("step-other", None) => self.other(transition),
            ("step-commit", None) => self.commit(transition),
            (ANEW, None) => transition.ask(Some(Confirmation::Room(PLANNER, ANEW))),
            (DELETE, Some(_)) => transition.ask(Some(Confirmation::Room(PLANNER, DELETE))),
            // What is said of a day that is none stays.
            ("step-calendar", Some(_)) if self.refused.any() => {}
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

    /// The next of the proposals.
    fn other(&mut self, transition: &mut Transition) {
        self.place += 1;
        self.refused.forget(transition);
        transition.effects.push(Effect::Focus);
    }

    /// The step on screen was changed in another place.
    pub fn changed_elsewhere(&mut self, transition: &mut Transition) {
        self.refused.forget(transition);
        self.leave_deleted(transition);
    }

    /// A step that was deleted in another tab leaves nothing to do here.
    fn leave_deleted(&self, transition: &mut Transition) {
        let number = subject(transition.state).filter(|number| number.parse::<u32>().is_ok());
        if number.is_some_and(|number| step(transition.state, number).is_none()) {
            self.from.leave(transition);
            transition.say(Notice::Room(PLANNER, "step-deleted", Vec::new()));
        }
    }

    /// Where the day is none, what is said of that stays, and nothing is committed to.
    fn commit(&self, transition: &mut Transition) {
        if self.refused.any() {
            return;
        }
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
                self.refused.forget(transition);
                transition.effects.push(Effect::Focus);
            }
            _ => return false,
        }
        true
    }
}
