//! The end of the constituent's form: the code, what it contains, whom to give it to.

use crate::codec::{self, Code};
use crate::rooms::common::handoff::rules::{self as handoff, Handoff, Sending};
use crate::rooms::common::handoff::screen::draw;
use crate::rooms::common::people::screen::{filled, isolated, kept, text, ui};
use crate::rooms::feedback::rules::rate::Rate;
use crate::view::controls::{button, heading, ui as first};
use crate::view::element::{each, el, group, say, when};
use crate::widget::format::{count, fill, month};
use crate::widget::state::State;
use yew::Html;

/// The screen.
pub fn screen(state: &State, rate: &Rate, sending: Sending) -> Html {
    let saved = kept(state, &rate.kept("answer")) == "kept";
    let as_it_is = |words: &str| if saved { words.to_string() } else { [words, "-passing"].concat() };
    let delete = button("delete-answer", "link", "", ui(state, "delete-answer"));
    let acts = [
        button("change", "quiet", "", ui(state, "change")),
        el("span.spring", []),
        button("home", "link", "", first(state, "home")),
    ];
    el(
        "section",
        [
            what_now(state, rate),
            links(state, &rate.code(state), sending),
            say("h3", ui(state, "done-holds")),
            el("ul", [each(contents(state, &rate.code(state)).iter().map(|line| say("li", line)))]),
            say("p", ui(state, "done-holds-not")),
            say("p.soft", text(state, &as_it_is("limits.private"))),
            say("p", ui(state, "done-shared")),
            el("div.acts", [delete]),
            say("p", ui(state, &as_it_is("done-change"))),
            el("div.acts", acts),
        ],
    )
}

/// What the code is for: nothing has been sent yet. It is not for the leader to send.
fn what_now(state: &State, rate: &Rate) -> Html {
    if rate.is_leader(state) {
        return group([heading(ui(state, "done-code")), say("p.note", ui(state, "rate-leader"))]);
    }
    let name = rate.invite.name.as_deref();
    let whom = name.map(|name| filled(state, "done-give-named", &[("name", &isolated(name))]));
    group([heading(ui(state, "done-heading")), say("p", whom.as_deref().unwrap_or(ui(state, "done-give")))])
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
    let given = marks.filter(|mark| **mark != 0).count();
    vec![
        filled(state, "done-holds-answers", &[("n", &count(state, given))]),
        filled(state, "done-holds-month", &[("month", &month(state, &codec::month_text(rating.month)))]),
        ui(state, "done-holds-keys").to_string(),
        ui(state, "done-holds-flags").to_string(),
    ]
}
