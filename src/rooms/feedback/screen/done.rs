//! The end of the constituent's form: the code, what it contains, whom to give it to.

use crate::codec::{self, Code};
use crate::rooms::common::handoff::rules::{self as handoff, Handoff, Sending};
use crate::rooms::common::handoff::screen::draw;
use crate::rooms::common::people::screen::{filled, isolated, text, ui};
use crate::rooms::feedback::rules::rate::Rate;
use crate::view::controls::{button, heading, ui as first};
use crate::view::element::{each, el, group, say, when};
use crate::view::items::privacy;
use crate::widget::format::{fill, month};
use crate::widget::state::State;
use yew::Html;

/// The screen.
pub fn screen(state: &State, rate: &Rate, sending: Sending) -> Html {
    let name = rate.invite.name.as_deref();
    let whom = name.map(|name| filled(state, "done-give-named", &[("name", &isolated(name))]));
    let acts = [
        button("delete-answer", "link", "", ui(state, "delete-answer")),
        el("span.spring", []),
        button("home", "link", "", first(state, "home")),
        button("change", "quiet", "", ui(state, "change")),
    ];
    el(
        "section",
        [
            heading(ui(state, "done-heading")),
            say("p", whom.as_deref().unwrap_or(ui(state, "done-give"))),
            when(rate.is_leader(state), say("p.note", ui(state, "rate-leader"))),
            links(state, &rate.code(state), sending),
            say("h3", ui(state, "done-holds")),
            el("ul", [each(contents(state, &rate.code(state)).iter().map(|line| say("li", line)))]),
            say("p", ui(state, "done-change")),
            el("div.acts", acts),
            say("p.soft", text(state, "limits.coercive")),
            say("p.soft", privacy(state)),
        ],
    )
}

/// The code, and the same as a link where the page has an address.
fn links(state: &State, code: &str, sending: Sending) -> Html {
    let link = handoff::link(state, code);
    let body = fill(ui(state, "done-body"), &[("link", &link)]);
    let mail = (ui(state, "done-subject"), body.as_str());
    let bare = Handoff { label: ui(state, "done-code"), text: code, mail };
    let linked = Handoff { label: ui(state, "done-link"), text: &link, mail: ("", "") };
    group([draw(state, sending, &bare), when(link != code, draw(state, sending, &linked))])
}

/// What the code contains, a sentence each.
fn contents(state: &State, code: &str) -> Vec<String> {
    let Ok(Code::Rating(rating)) = codec::read(code, codec::pack(&state.pack())) else {
        return Vec::new();
    };
    let marks = rating.items.iter().chain(&rating.supplement).chain(&rating.singles);
    let given = marks.filter(|mark| **mark != 0).count().to_string();
    vec![
        filled(state, "done-holds-answers", &[("n", &given)]),
        filled(state, "done-holds-month", &[("month", &month(state, &codec::month_text(rating.month)))]),
        ui(state, "done-holds-keys").to_string(),
        ui(state, "done-holds-flags").to_string(),
        ui(state, "done-holds-not").to_string(),
    ]
}
