//! Two results of this reader's beside each other.

use crate::instruments::names;
use crate::instruments::record::Record;
use crate::widget::action::Action;
use crate::widget::screen::Screen;
use crate::widget::state::State;
use crate::widget::transition::Transition;

/// Which two, by their names.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Compare {
    /// What the screen was entered with.
    subject: String,
    /// The one in the first column.
    pub a: String,
    /// The one in the second column.
    pub b: String,
}

/// Why no change is spoken of between two results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Apart {
    /// They are about different groups.
    Groups,
    /// They were answered with different content.
    Packs,
}

impl Compare {
    /// The two results, if both are still there and of one instrument.
    pub fn pair<'a>(&self, state: &'a State) -> Option<(&'a Record, &'a Record)> {
        let (a, b) = (state.record(&self.a)?, state.record(&self.b)?);
        (a.instrument == b.instrument).then_some((a, b))
    }

    /// The rules of the screen.
    pub fn handle(&mut self, transition: &mut Transition, action: &Action) -> bool {
        match action {
            Action::Entered => self.enter(transition.state),
            Action::Press(button, _) if button == "back" => transition.go(Screen::History),
            Action::Input(name, value) if name == "compare-a" => self.a.clone_from(value),
            Action::Input(name, value) if name == "compare-b" => self.b.clone_from(value),
            _ => return false,
        }
        true
    }

    /// Two names come with a blank between them; the earlier result goes first.
    fn enter(&mut self, state: &State) {
        let Screen::Room(_, subject) = &state.screen else { return };
        if *subject == self.subject {
            return;
        }
        let (one, other) = names::of_pair(subject);
        let date = |name: &str| state.record(name).map(|record| &record.completed_at);
        let (a, b) = if date(one) <= date(other) { (one, other) } else { (other, one) };
        *self = Compare { a: a.to_string(), b: b.to_string(), subject: subject.clone() };
    }
}

/// What keeps two results from being two looks at the same thing.
pub fn apart(a: &Record, b: &Record) -> Option<Apart> {
    if a.published.get("pack") != b.published.get("pack") {
        Some(Apart::Packs)
    } else if a.context() != b.context() {
        Some(Apart::Groups)
    } else {
        None
    }
}
