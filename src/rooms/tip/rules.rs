//! One tip at a time: which one it is.

use crate::widget::action::Action;
use crate::widget::room::Room;
use crate::widget::screen::Screen;
use crate::widget::section::Section;
use crate::widget::transition::Transition;

/// The room's own texts.
pub const TIP: Section = Section("tip");

/// The room, with the number of the tip on screen.
#[derive(Debug, Default)]
pub struct Tip(pub usize);

impl Room for Tip {
    fn texts(&self) -> &'static [(Section, &'static [&'static str])] {
        &[(TIP, &["ui.tip-heading,tip-next", "tips.0,1,2"])]
    }

    fn handle(&mut self, transition: &mut Transition, action: &Action) -> bool {
        match action {
            Action::Press(button, _) if button == "tip-next" => self.0 = (self.0 + 1) % 3,
            Action::Press(button, _) if button == "back" => transition.go(Screen::Start),
            _ => return false,
        }
        true
    }

    fn reset(&mut self) {
        *self = Tip::default();
    }
}
