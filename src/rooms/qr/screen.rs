//! A link as a QR code, to be held up to another's camera. It travels in a part of
//! its own, because the code that draws it is large and seldom asked for.

use super::rules::{Picture, Qr, picture};
use crate::rooms::common::words::rules::SHARE;
use crate::view::controls::{button, heading, ui as first};
use crate::view::element::{attrs, el, el_with, say, say_with};
use crate::view::screen::RoomScreen;
use crate::widget::screen::Screen;
use crate::widget::state::State;
use yew::Html;

impl RoomScreen for Qr {
    fn draw(&self, state: &State) -> Html {
        match &state.screen {
            Screen::Room(_, link) => screen(state, link),
            _ => Html::default(),
        }
    }
}

fn screen(state: &State, link: &str) -> Html {
    let ui = |name: &str| state.text(SHARE, &["ui.", name].concat());
    let shown = match picture(link) {
        Some(picture) => draw(&picture, ui("qr-label")),
        None => say("p.note", ui("qr-too-long")),
    };
    el(
        "section",
        [
            heading(ui("qr-heading")),
            shown,
            say_with("p.code", attrs!["dir" = "ltr", "translate" = "no"], link),
            el("div.acts", [button("back", "quiet", "", first(state, "back"))]),
        ],
    )
}

/// Dark on light whatever the theme: not every camera reads the reverse.
fn draw(picture: &Picture, label: &str) -> Html {
    let size = picture.size.to_string();
    let attributes = attrs![
        "viewBox" = &["0 0", &size, &size].join(" "),
        "role" = "img",
        "aria-label" = label,
        "shape-rendering" = "crispEdges"
    ];
    let drawn = [
        el_with("rect", attrs!["width" = &size, "height" = &size, "fill" = "#fff"], []),
        el_with("path", attrs!["d" = &picture.path, "fill" = "#000"], []),
    ];
    el("figure", [el_with("svg.qr", attributes, drawn)])
}
