//! Reading results out of an LRS.

use super::words::{filled, ui};
use crate::rooms::cohort::rules::Cohort;
use crate::view::controls::button;
use crate::view::element::{attrs, el, el_with, group, say, text, when};
use crate::widget::format::count;
use crate::widget::state::State;
use yew::Html;

/// The fields, how far it is, and why it failed. The fields have no names: what stands in them is
/// for the page's script alone.
pub fn draw(state: &State, cohort: &Cohort) -> Html {
    let lrs = &cohort.lrs;
    let field = |name: &str, kind: &str, complete: &str| {
        let attributes = attrs![
            "type" = kind,
            "data-lrs" = name,
            "dir" = "auto",
            "autocomplete" = complete,
            "spellcheck" = "false"
        ];
        let words = ui(state, &["lrs-", name].concat());
        el("label.field", [say("span", words), el_with("input", attributes, [])])
    };
    el(
        "details.card",
        [
            say("summary", ui(state, "lrs")),
            say("p.soft", ui(state, "lrs-lead")),
            field("endpoint", "url", "off"),
            field("activity", "url", "off"),
            field("user", "text", "off"),
            field("password", "password", "off"),
            when(
                !lrs.busy,
                el("div.acts", [button("cohort-lrs-read", "quiet", "", ui(state, "cohort-lrs-read"))]),
            ),
            when(lrs.busy, reading(state, lrs.read)),
            lrs.failed.map(|name| failed(state, name, lrs.read)).unwrap_or_default(),
        ],
    )
}

fn reading(state: &State, [read, found]: [usize; 2]) -> Html {
    let gaps = [("read", count(state, read)), ("found", count(state, found))];
    let gaps = gaps.each_ref().map(|(name, n)| (*name, n.as_str()));
    let stop = button("cohort-lrs-stop", "quiet", "", ui(state, "cohort-lrs-stop"));
    el_with(
        "div.working",
        attrs!["role" = "status"],
        [say("span", &filled(state, "lrs-reading", &gaps)), stop],
    )
}

fn failed(state: &State, name: &str, [_, found]: [usize; 2]) -> Html {
    let why = ui(state, &["lrs-why-", name].concat());
    group([
        el_with("p.note", attrs!["role" = "alert", "data-lrs-failed" = name], [text(why)]),
        when(found > 0, say("p", ui(state, "lrs-partly"))),
    ])
}
