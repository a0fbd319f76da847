//! One tip at a time.

use super::rules::{TIP, Tip};
use crate::view::controls::{button, heading, ui};
use crate::view::element::{el, say};
use crate::view::screen::RoomScreen;
use crate::widget::state::State;
use yew::Html;

impl RoomScreen for Tip {
    fn draw(&self, state: &State) -> Html {
        let text = |path: &str| state.text(TIP, path);
        let tip = text(&["tips.", &self.0.to_string()].concat());
        let next = button("tip-next", "main", "", text("ui.tip-next"));
        let back = button("back", "quiet", "", ui(state, "back"));
        el("section", [heading(text("ui.tip-heading")), say("p", tip), el("div.acts", [next, back])])
    }
}
