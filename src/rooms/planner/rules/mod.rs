//! The planners, and the next step: what is typed is kept at once.

mod keeping;
pub mod limits;
pub mod step;
pub mod texts;

use crate::plain::value::Value;
use crate::rooms::common::origin::rules::Origin;
use crate::rooms::common::paper::rules as paper;
use crate::rooms::common::plans::rules::planner::Planner;
use crate::widget::action::{Action, Effect};
use crate::widget::names::STEPS;
use crate::widget::notice::{Confirmation, Notice};
use crate::widget::room::Room;
use crate::widget::screen::Screen;
use crate::widget::section::Section;
use crate::widget::state::State;
use crate::widget::transition::Transition;
pub use keeping::plan;
use step::NextStep;
use texts::PLANNER;

/// The name of its screen, and of the instrument that an element names for it.
const SCREEN: &str = "planner";
/// The tool that tells of each letter.
const TYPING: &str = "typing";
/// The question before a planner is emptied, also the name of the button that asks it.
const EMPTY: &str = "planner-empty";
/// The question before a row is taken out, also the name of the button that asks it.
const REMOVE: &str = "row-remove";

/// The room of the planners, which are kept in the state.
#[derive(Debug, Default)]
pub struct Planners {
    /// Tells fields that show what they were given from those that were given something since.
    pub drawn: usize,
    /// The row that is asked about.
    removing: usize,
    /// Where the reader came from to the choice.
    from: Origin,
    /// What the screen of the next step holds.
    pub next: NextStep,
}

/// The planner on screen; `None` where the reader chooses one.
pub fn standing(state: &State) -> Option<Planner> {
    match &state.screen {
        Screen::Room(SCREEN, name) => Planner::from_name(name),
        _ => None,
    }
}

/// Whether the element is one of planners, which begins with the choice.
pub fn alone(state: &State) -> bool {
    state.config.first == SCREEN
}

/// Whether what is kept under this name is on screen.
fn is_shown(state: &State, name: &str) -> bool {
    let step = step::subject(state).is_some() && name.starts_with(STEPS);
    step || standing(state).is_some_and(|planner| planner.kept() == name)
}

impl Room for Planners {
    fn texts(&self) -> &'static [(Section, &'static [&'static str])] {
        texts::TEXTS
    }

    fn handle(&mut self, transition: &mut Transition, action: &Action) -> bool {
        match action {
            Action::Entered => self.enter(transition),
            Action::ValueChanged(name, value) => {
                keeping::changed(transition, name, value.as_ref());
                self.drawn += usize::from(is_shown(transition.state, name));
            }
            Action::Input(name, value) => self.write(transition, name, value),
            Action::Press(button, subject) => return self.press(transition, button, subject),
            Action::ToolDone("save", _) => self.next.saved(transition, action),
            // Without it a field tells when it is left, as any does.
            Action::ToolDone(TYPING, _) => {}
            _ => return paper::refused(transition, action),
        }
        true
    }

    /// In an element of planners the start is the choice of them.
    fn attend(&mut self, transition: &mut Transition, action: Option<&Action>) {
        let at_start = transition.state.screen == Screen::Start && transition.state.waiting.is_none();
        if action.is_none() && at_start && alone(transition.state) {
            transition.enter(SCREEN, "");
        }
    }

    fn reset(&mut self) {
        *self = Planners::default();
    }
}

impl Planners {
    fn enter(&mut self, transition: &mut Transition) {
        keeping::set_damaged_aside(transition);
        self.drawn += 1;
        let standing = standing(transition.state);
        let before = &transition.state.before;
        // From the choice a step leads back to it; of any other screen in here it remembers nothing.
        let inside = matches!(before, Some(Screen::Room(SCREEN | step::SCREEN, _)));
        let at_choice = matches!(before, Some(Screen::Room(SCREEN, name)) if name.is_empty());
        self.from.note(transition.state, inside);
        if step::subject(transition.state).is_some() {
            self.next.enter(transition, inside && !at_choice);
        }
        let step = standing.and_then(|planner| Planner::ALL.iter().position(|of| *of == planner));
        transition.state.room_step = step.map(|place| place + 1);
        transition.tool(TYPING, Value::Null);
    }

    /// Keeps what was typed; what a field cannot hold stays on screen and is spoken of.
    fn write(&mut self, transition: &mut Transition, name: &str, value: &str) {
        if step::subject(transition.state).is_some() {
            return self.next.write(transition, name, value);
        }
        let Some(planner) = standing(transition.state) else { return };
        let Some(field) = planner.field(name) else { return };
        let mut plan = plan(transition.state, planner);
        let set = plan.set(field, value, transition.moment);
        transition.state.take_back(&|notice| matches!(notice, Notice::Room(..)));
        match set {
            Ok(()) => keeping::keep(transition, planner, &plan),
            Err(refused) => transition.say(Notice::Room(PLANNER, refused, Vec::new())),
        }
    }

    fn press(&mut self, transition: &mut Transition, button: &str, subject: &str) -> bool {
        if step::subject(transition.state).is_some() {
            let heard = self.next.press(transition, button);
            self.drawn += usize::from(heard);
            return heard;
        }
        match button {
            "back" => self.back(transition),
            EMPTY => transition.ask(Some(Confirmation::Room(PLANNER, EMPTY))),
            REMOVE => {
                self.removing = subject.parse().unwrap_or_default();
                transition.ask(Some(Confirmation::Room(PLANNER, REMOVE)));
            }
            "confirm" => return self.confirm(transition),
            _ => return false,
        }
        true
    }

    /// What was asked about is done.
    fn confirm(&mut self, transition: &mut Transition) -> bool {
        let Some(planner) = standing(transition.state) else { return false };
        match transition.confirmed(PLANNER) {
            Some(EMPTY) => transition.keep(&planner.kept(), None),
            Some(REMOVE) => keeping::remove_row(transition, self.removing),
            _ => return false,
        }
        self.drawn += 1;
        transition.effects.push(Effect::Focus);
        true
    }

    /// Back to the choice, and from there to where the reader came from.
    fn back(&self, transition: &mut Transition) {
        match standing(transition.state) {
            Some(_) => transition.enter(SCREEN, ""),
            None => self.from.leave(transition),
        }
    }
}
