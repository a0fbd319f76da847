//! What other tabs and widgets wrote, taken in before something is done here.

use super::{App, Message};
use crate::widget::action::Action;
use crate::widget::screen::Screen;
use yew::prelude::*;

impl App {
    /// Whether a message says what is so already, as the change does that follows a click.
    pub(super) fn is_old(&self, message: &Message) -> bool {
        let Message::Act(Action::Input(name, value)) = message else { return false };
        self.state.is_set(name, value) && self.has_seen_draft()
    }

    /// Takes in what is stored before an action of the reader's meets it; `false` if that took the
    /// screen away.
    pub(super) fn prepare(&mut self, context: &Context<Self>, action: &Action) -> bool {
        match action {
            // An answer changes the run's draft and nothing else, and to read all would take longer.
            Action::Input(..) if self.has_seen_draft() => true,
            Action::Press(..) | Action::Input(..) => self.sync(context),
            _ => true,
        }
    }

    /// Whether the stored draft of the run on screen is the one that this tab saw last.
    fn has_seen_draft(&self) -> bool {
        matches!(self.state.screen, Screen::Run(instrument) if self.repository.has_seen(instrument))
    }

    /// Takes in what other tabs wrote; `false` if that took the screen away.
    pub(super) fn sync(&mut self, context: &Context<Self>) -> bool {
        let before = self.state.screen.clone();
        let mut actions = self.repository.changes();
        if let Some(values) = self.values {
            (values.sync)(&mut self.repository, &mut actions);
        }
        for action in actions {
            self.act(context, action);
        }
        self.state.screen == before
    }
}
