//! The planners, and the next step: what is typed is kept at once.

mod keeping;
pub mod limits;
pub mod refused;
pub mod step;
pub mod texts;

use crate::plain::value::Value;
use crate::rooms::common::origin::rules::Origin;
use crate::rooms::common::paper::rules as paper;
use crate::rooms::common::plans::rules::planner::Planner;
use crate::widget::action::{Action, Effect};
use crate::widget::names::STEPS;
use crate::widget::notice::Confirmation;
use crate::widget::room::Room;
use crate::widget::screen::Screen;
use crate::widget::section::Section;
use crate::widget::state::State;
use crate::widget::transition::Transition;
pub use keeping::plan;
use refused::Refused;
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
    /// The number of the entry that is asked about.
    removing: u32,
    /// Where the reader came from to the choice.
    from: Origin,
    /// Where the reader came from to the planner on screen: the choice, or what else leads there.
    opened: Origin,
    /// The fields that hold what does not count.
    pub refused: Refused,
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
                if is_shown(transition.state, name) {
                    self.changed_elsewhere(transition);
                }
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
    /// What is on screen was changed in another place: a question about it may mean something else now.
    fn changed_elsewhere(&mut self, transition: &mut Transition) {
        transition.state.confirmation.take_if(|asked| matches!(asked, Confirmation::Room(PLANNER, _)));
        self.refused.forget(transition);
        self.next.changed_elsewhere(transition);
    }

    fn enter(&mut self, transition: &mut Transition) {
        keeping::set_damaged_aside(transition);
        let standing = standing(transition.state);
        let before = &transition.state.before;
        // From the choice a step leads back to it; of any other screen in here it remembers nothing.
        let inside = matches!(before, Some(Screen::Room(SCREEN | step::SCREEN, _)));
        let at_choice = matches!(before, Some(Screen::Room(SCREEN, name)) if name.is_empty());
        self.from.note(transition.state, inside);
        self.opened.note(transition.state, standing.is_none());
        self.refused = Refused::default();
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
        if set.is_ok() {
            keeping::keep(transition, planner, &plan);
        }
        self.refused.heard(transition, [name, value], set);
    }

    fn press(&mut self, transition: &mut Transition, button: &str, subject: &str) -> bool {
        if button == "result" {
            // So the browser's Back asks for one, which may be gone.
            transition.go(Screen::Result(subject.to_string()));
            return true;
        }
        if step::subject(transition.state).is_some() {
            return self.next.press(transition, button);
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
        self.refused.forget(transition);
        transition.effects.push(Effect::Focus);
        true
    }

    /// Back to the screen before.
    fn back(&self, transition: &mut Transition) {
        match standing(transition.state) {
            Some(_) => self.opened.leave(transition),
            None => self.from.leave(transition),
        }
    }
}
