//! What a learner sees of the course: that it is asked, why it cannot be, and the way back to it.

use super::rules::launch::Trouble;
use super::rules::{Phase, Xapi};
use crate::rooms::common::course::rules::words::COURSE;
use crate::view::controls::{button, heading, ui as first};
use crate::view::element::{el, group, say, when};
use crate::view::screen::RoomScreen;
use crate::widget::format::fill;
use crate::widget::state::State;
use yew::Html;

impl RoomScreen for Xapi {
    fn draw(&self, state: &State) -> Html {
        match &self.phase {
            Phase::Fresh | Phase::Asking | Phase::Checking => {
                section(ui(state, "heading"), [say("p", ui(state, "xapi-asking")), Html::default()])
            }
            Phase::Refused(trouble) => refused(state, trouble),
            Phase::On => self.leave(state),
            Phase::Leaving => section(
                ui(state, "xapi-leave-heading"),
                [say("p", ui(state, "xapi-leaving")), Html::default()],
            ),
            Phase::Over => {
                section(ui(state, "xapi-leave-heading"), [say("p", ui(state, "xapi-left")), back(state)])
            }
        }
    }
}

impl Xapi {
    fn leave(&self, state: &State) -> Html {
        let done = self.attempt.is_complete(state, &self.options);
        let words = if done { "xapi-leave-text" } else { "xapi-leave-open" };
        let acts = [
            button("xapi-leave", "main", "", ui(state, "xapi-leave")),
            button("back", "quiet", "", first(state, "back")),
        ];
        section(ui(state, "xapi-leave-heading"), [say("p", ui(state, words)), el("div.acts", acts)])
    }
}

fn refused(state: &State, trouble: &Trouble) -> Html {
    let words = ui(state, &["xapi-", trouble.name].concat());
    let retry = button("xapi-retry", "main", "", first(state, "retry"));
    let acts = [when(trouble.may_pass(), retry), button("xapi-alone", "quiet", "", ui(state, "xapi-alone"))];
    let said = fill(words, &[("reason", &trouble.reason)]);
    section(ui(state, "heading"), [say("p", &said), el("div.acts", acts)])
}

fn back(state: &State) -> Html {
    el("div.acts", [button("back", "quiet", "", first(state, "back"))])
}

fn section(title: &str, children: [Html; 2]) -> Html {
    el("section", [heading(title), group(children)])
}

fn ui<'a>(state: &'a State, name: &str) -> &'a str {
    state.text(COURSE, &["ui.", name].concat())
}
