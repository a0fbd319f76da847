//! One result as a link: what it is to contain, in words, and then the link.

use crate::instruments::record::Record;
use crate::rooms::common::handoff::rules::{Handoff, Sending, link};
use crate::rooms::common::handoff::screen as handoff;
use crate::rooms::common::people::screen::isolated;
use crate::rooms::common::words::screen::{filled, ui};
use crate::rooms::share::rules::make::{Make, companion};
use crate::view::charts::figures::text as of_result;
use crate::view::controls::{button, choice, heading, title, ui as first};
use crate::view::element::{attrs, el, el_with, group, say, text, when};
use crate::view::items::privacy;
use crate::widget::format::fill;
use crate::widget::state::State;
use yew::Html;

/// The screen on which a link is made.
pub fn screen(state: &State, make: &Make, sending: Sending) -> Html {
    let back = button("back", "link", "", first(state, "back"));
    let Some(record) = make.record(state) else {
        return el(
            "section",
            [heading(of_result(state, "ui.share-result")), say("p", ui(state, "share-gone")), back],
        );
    };
    let made = make.code.as_deref();
    let acts = [
        button("make", if made.is_none() { "main" } else { "quiet" }, "", ui(state, "make")),
        el("span.spring", []),
        back,
    ];
    el(
        "section",
        [
            heading(of_result(state, "ui.share-result")),
            say("p", ui(state, "share-lead")),
            say("p.soft", privacy(state)),
            choices(state, make, record),
            super::contents::lists(state, make),
            el("div.acts", acts),
            el_with("div", attrs!["role" = "status"], [said(state, make)]),
            made.map(|code| handed(state, sending, code)).unwrap_or_default(),
        ],
    )
}

/// Scores or answers, one instrument or both, a name or none.
fn choices(state: &State, make: &Make, record: &Record) -> Html {
    let radios = [
        el_with("legend", attrs!["class" = "ask"], [text(ui(state, "contents"))]),
        choice("contents", "scores", !make.answers, ui(state, "contents-scores")),
        choice("contents", "answers", make.answers, ui(state, "contents-answers")),
    ];
    let together = companion(state, record).map(|other| {
        let gaps = [("title", title(state, other.instrument)), ("date", other.date.as_str())];
        let ticked = if make.both { "checked" } else { "" };
        let attributes = attrs!["type" = "checkbox", "name" = "together", "checked" = ticked];
        el("label.choice", [el_with("input", attributes, []), say("span", &filled(state, "together", &gaps))])
    });
    group([
        el_with("fieldset", attrs!["name" = "contents"], radios),
        together.unwrap_or_default(),
        handoff::name_field("called", &make.name, ui(state, "name"), ui(state, "name-hint")),
    ])
}

fn said(state: &State, make: &Make) -> Html {
    let words = filled(state, make.said, &[("name", &isolated(&make.name))]);
    when(!make.said.is_empty(), say("p", &words))
}

fn handed(state: &State, sending: Sending, code: &str) -> Html {
    let link = link(state, code);
    let body = fill(ui(state, "mail-body"), &[("link", &link)]);
    let handed =
        Handoff { label: ui(state, "link-label"), text: &link, mail: (ui(state, "mail-subject"), &body) };
    handoff::draw(state, sending, &handed)
}
