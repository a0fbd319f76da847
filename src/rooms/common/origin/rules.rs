//! Where a reader came from to a room of several screens, whichever ways they take inside it.

use crate::widget::screen::Screen;
use crate::widget::state::State;
use crate::widget::transition::Transition;

/// The screen from which the reader came; the start where nobody knows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Origin(Option<Screen>);

impl Origin {
    /// A screen of the room stands. From one that is `inside` the way back leads further.
    pub fn note(&mut self, state: &State, inside: bool) {
        if !inside {
            self.0.clone_from(&state.before);
        }
    }

    /// Goes back there.
    pub fn leave(&self, transition: &mut Transition) {
        transition.go(self.0.clone().unwrap_or(Screen::Start));
    }
}
