//! Other people's results that are kept here.

use crate::plain::shape;
use crate::plain::value::Value;
use crate::rooms::common::kept::rules::KeptLink;
use crate::rooms::common::people::screen::isolated;
use crate::rooms::common::words::screen::{filled, ui};
use crate::view::charts::figures::text as of_result;
use crate::view::controls::{list_button, ui as first};
use crate::view::element::{attrs, each, el, el_with, group, say};
use crate::widget::names::SHARED;
use crate::widget::state::State;
use yew::Html;

/// Other people's results that the reader asked to keep.
pub fn section(state: &State) -> Html {
    let mut shared = state.values.iter().filter(|(name, _)| name.starts_with(SHARED)).peekable();
    if shared.peek().is_none() {
        return Html::default();
    }
    let entry =
        |(name, value): &(String, Value)| kept_result(state, name, &shape::read(value).unwrap_or_default());
    group([say("h3", ui(state, "shared")), el("ul.history", [each(shared.map(entry))])])
}

fn kept_result(state: &State, name: &str, link: &KeptLink) -> Html {
    let who = Some(link.name.as_str()).filter(|who| !who.is_empty()).unwrap_or(ui(state, "unnamed"));
    let isolated = isolated(who);
    let day = Some(link.day.as_str()).filter(|day| !day.is_empty());
    let kept = day.or(link.kept_at.get(..10)).unwrap_or_default();
    let gaps = [("name", isolated.as_str()), ("date", kept)];
    let act = |act: &str, class: &str, subject: &str, words: &str, label: &str| {
        list_button(act, class, subject, words, &filled(state, label, &gaps))
    };
    let about = el("div", [say("strong", who), say("span.soft", &filled(state, "kept-on", &gaps))]);
    let acts = [
        act("drop-shared", "link", name, first(state, "delete"), "drop-shared-label"),
        act("link", "quiet", &link.code, of_result(state, "ui.open"), "open-shared-label"),
    ];
    el_with("li", attrs!["key" = name], [about, el("div.acts", acts)])
}
