//! Whether a result may be sent: where it would go, and what it holds.

use super::rules::Webhook;
use crate::instruments::record::Record;
use crate::rooms::common::course::rules::words::COURSE;
use crate::view::controls::{button, heading, title};
use crate::view::element::{el, say, when};
use crate::view::screen::RoomScreen;
use crate::widget::format::fill;
use crate::widget::screen::Screen;
use crate::widget::section::Section;
use crate::widget::state::State;
use yew::Html;

impl RoomScreen for Webhook {
    fn draw(&self, state: &State) -> Html {
        let record = match &state.screen {
            Screen::Room(_, name) => state.record(name),
            _ => None,
        };
        record.map_or_else(Html::default, |record| screen(self, state, record))
    }
}

fn screen(room: &Webhook, state: &State, record: &Record) -> Html {
    let ui = |name: &str| state.text(COURSE, &["ui.report-to-", name].concat());
    let acts = [
        button("report-to-skip", "quiet", "", ui("skip")),
        el("span.spring", []),
        button("report-to-send", "main", "", ui("send")),
    ];
    el(
        "section",
        [
            heading(ui("heading")),
            say("p", &fill(ui("lead"), &[("host", &room.host)])),
            say("h3", ui("holds")),
            holds(room, state, record),
            say("p", ui("not")),
            say("p", ui("once")),
            el("div.acts", acts),
        ],
    )
}

fn holds(room: &Webhook, state: &State, record: &Record) -> Html {
    let ui = |name: &str| state.text(COURSE, &["ui.report-to-", name].concat());
    let group =
        record.context().map(|context| state.text(Section::FIRST, &["contexts.", context.tag()].concat()));
    let lines = [
        say("li", &fill(ui("answers"), &[("title", title(state, record.instrument))])),
        when(group.is_some(), say("li", &fill(ui("group"), &[("group", group.unwrap_or_default())]))),
        say("li", ui("date")),
        when(!room.label.is_empty(), say("li", &fill(ui("label"), &[("label", &room.label)]))),
    ];
    el("ul", lines)
}
