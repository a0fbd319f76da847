//! Sharing a result, opening somebody's, comparing two.

mod beside;
mod compare;
mod contents;
mod link;
mod make;

use super::rules::Share;
use crate::view::screen::RoomScreen;
use crate::widget::screen::Screen;
use crate::widget::state::State;
use yew::Html;

impl RoomScreen for Share {
    fn draw(&self, state: &State) -> Html {
        let Screen::Room(screen, _) = state.screen else { return Html::default() };
        match screen {
            "share" => make::screen(state, &self.make, self.handoff),
            "link" => link::screen(state, &self.link),
            "compare" => compare::screen(state, &self.compare),
            _ => Html::default(),
        }
    }
}
