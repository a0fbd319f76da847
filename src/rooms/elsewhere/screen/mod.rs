//! A run that goes on elsewhere: its link, and what that link opens.

mod carried;
mod handed;

use super::rules::Elsewhere;
use crate::view::screen::RoomScreen;
use crate::widget::screen::Screen;
use crate::widget::state::State;
use yew::Html;

impl RoomScreen for Elsewhere {
    fn draw(&self, state: &State) -> Html {
        let Screen::Room(screen, _) = state.screen else { return Html::default() };
        match screen {
            "elsewhere" => handed::screen(state, self),
            "draft" => carried::screen(state, &self.carried),
            _ => Html::default(),
        }
    }
}
