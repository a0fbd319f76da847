//! A run that goes on elsewhere: its link, and what that link opens.

pub mod carried;
mod texts;

use crate::instruments::carrying;
use crate::instruments::draft::Draft;
use crate::instruments::instrument::Instrument;
use crate::rooms::common::handoff::rules::{self as handoff, Sending};
use crate::rooms::common::refusal::rules as refusal;
use crate::rooms::common::words::rules::SHARE;
use crate::widget::action::Action;
use crate::widget::room::Room;
use crate::widget::screen::Screen;
use crate::widget::section::Section;
use crate::widget::state::State;
use crate::widget::transition::Transition;

/// The room of runs that go on elsewhere.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Elsewhere {
    /// The date on which the link is made.
    date: String,
    /// What the browser can do with a link.
    pub sending: Sending,
    /// The run that a link brought.
    pub carried: carried::Carried,
}

impl Room for Elsewhere {
    fn texts(&self) -> &'static [(Section, &'static [&'static str])] {
        &[(SHARE, texts::TEXTS), (SHARE, &[handoff::TEXTS]), (SHARE, refusal::TEXTS)]
    }

    fn handle(&mut self, transition: &mut Transition, action: &Action) -> bool {
        let Screen::Room(screen, _) = transition.state.screen else { return false };
        match screen {
            "elsewhere" => self.sending.handle(transition, action) || self.hand_on(transition, action),
            "draft" => self.carried.handle(transition, action),
            _ => false,
        }
    }

    fn reset(&mut self) {
        *self = Elsewhere::default();
    }
}

impl Elsewhere {
    fn hand_on(&mut self, transition: &mut Transition, action: &Action) -> bool {
        match action {
            Action::Entered => self.date = transition.moment.date.clone(),
            Action::Press(button, _) if button == "back" => {
                let run = run(transition.state).map(|draft| Screen::Run(draft.instrument));
                transition.go(run.unwrap_or(Screen::Start));
            }
            _ => return false,
        }
        true
    }

    /// The link to the run as it is now: another tab may go on with it meanwhile.
    pub fn link(&self, state: &State, run: &Draft) -> String {
        handoff::link(state, &carrying::write(run, &state.pack(), &self.date))
    }
}

/// The run that the screen is about; `None` where another tab finished or deleted it.
pub fn run(state: &State) -> Option<&Draft> {
    let Screen::Room(_, subject) = &state.screen else { return None };
    state.draft(Instrument::from_name(subject)?)
}
