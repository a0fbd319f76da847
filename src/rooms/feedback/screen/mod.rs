//! Asking the people a leader leads: the screens of the invitation and of the form.

mod done;
mod form;
mod invite;
mod rate;

use super::rules::Feedback;
use crate::view::screen::RoomScreen;
use crate::widget::state::State;
use yew::Html;

impl RoomScreen for Feedback {
    fn draw(&self, state: &State) -> Html {
        match state.screen.name() {
            "invite" => invite::screen(state, &self.invite, self.handoff),
            "rate" => rate::screen(state, &self.rate, self.handoff),
            _ => Html::default(),
        }
    }
}
