//! One result as a link: what it is to contain, in words, and then the link.

use crate::instruments::record::Record;
use crate::rooms::common::handoff::rules::{Handoff, link};
use crate::rooms::common::handoff::screen as handoff;
use crate::rooms::common::words::{filled, ui};
use crate::rooms::share::rules::make::{companion, record};
use crate::view::controls::{button, choice, fill, heading, title, ui as first};
use crate::view::element::{attrs, each, el, el_with, group, say, text, when};
use crate::widget::state::{Section, State};
use yew::Html;

/// The screen of the room.
pub(crate) fn screen(state: &State) -> Html {
    let back = button("back", "link", "", first(state, "back"));
    let Some(record) = record(state) else {
        return el("section", [heading(ui(state, "heading-share")), say("p", ui(state, "share-gone")), back]);
    };
    let made = state.share.make.code.as_deref();
    let acts = [
        button("make", if made.is_none() { "main" } else { "quiet" }, "", ui(state, "make")),
        el("span.spring", []),
        back,
    ];
    el(
        "section",
        [
            heading(ui(state, "heading-share")),
            say("p", ui(state, "share-lead")),
            say("p.soft", state.text(Section::First, "limits.privacy")),
            choices(state, record),
            super::contents::lists(state),
            el("div.acts", acts),
            el_with("div", attrs!["role" = "status"], [said(state)]),
            made.map(|code| handed(state, code)).unwrap_or_default(),
        ],
    )
}

/// Scores or answers, one instrument or both, a name or none.
fn choices(state: &State, record: &Record) -> Html {
    let make = &state.share.make;
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
    let attributes = attrs![
        "type" = "text",
        "name" = "called",
        "value" = &make.name,
        "maxlength" = "63",
        "autocomplete" = "off",
        "aria-describedby" = "pb-name-hint"
    ];
    let name = [say("span", ui(state, "name")), el_with("input", attributes, [])];
    group([
        el_with("fieldset", attrs!["name" = "contents"], radios),
        together.unwrap_or_default(),
        el("label.field", name),
        el_with("p.soft", attrs!["id" = "pb-name-hint"], [text(ui(state, "name-hint"))]),
    ])
}

fn said(state: &State) -> Html {
    let make = &state.share.make;
    let words = filled(state, make.said, &[("name", &make.name)]);
    when(!make.said.is_empty(), say("p", &words))
}

fn handed(state: &State, code: &str) -> Html {
    let link = link(state, code);
    let body = fill(ui(state, "mail-body"), &[("link", &link)]);
    let handed =
        Handoff { label: ui(state, "link-label"), text: &link, mail: (ui(state, "mail-subject"), &body) };
    handoff::draw(state, &handed)
}

/// A list of sentences under a title.
pub(crate) fn list(heading: &str, sentences: &[String]) -> Html {
    group([say("h3", heading), el("ul", [each(sentences.iter().map(|sentence| say("li", sentence)))])])
}
