//! Files of results from another device.

use crate::rooms::common::people::screen::isolated;
use crate::rooms::common::words::screen::{filled, ui};
use crate::rooms::data::rules::outcome::{LISTED, Outcome, Refusal};
use crate::view::element::{attrs, each, el, el_with, group, say, text, when};
use crate::widget::format::count;
use crate::widget::state::State;
use yew::Html;

/// Files of results from another device, and what came of the last ones.
pub fn section(state: &State, outcome: Option<&Outcome>) -> Html {
    let field = attrs![
        "type" = "file",
        "name" = "import",
        "accept" = ".json,application/json",
        "multiple" = "multiple",
        "id" = "pb-import"
    ];
    let label = el_with("label", attrs!["for" = "pb-import"], [text(ui(state, "bring"))]);
    group([
        say("h3", ui(state, "bring-heading")),
        say("p", ui(state, "bring-lead")),
        el("p", [label, text(" "), el_with("input", field, [])]),
        outcome.map(|outcome| import_outcome(state, outcome)).unwrap_or_default(),
    ])
}

/// What was refused, and why.
fn import_outcome(state: &State, outcome: &Outcome) -> Html {
    let line = |(place, refusal): (usize, &Refusal)| {
        el_with("li", attrs!["key" = &place.to_string()], [text(&refused(state, refusal))])
    };
    let lines = each(outcome.refused.iter().enumerate().map(line));
    let more = count(state, outcome.refusals.saturating_sub(LISTED));
    let more = filled(state, "more-refused", &[("n", &more)]);
    let list =
        [say("p", ui(state, "refused")), el("ul", [lines]), when(outcome.refusals > LISTED, say("p", &more))];
    when(outcome.refusals > 0, el("div.note", list))
}

fn refused(state: &State, refusal: &Refusal) -> String {
    let path = if refusal.entry == 0 { "file" } else { "refused-entry" };
    let reason = ui(state, &["refused-", refusal.reason].concat());
    let (file, entry) = (isolated(&refusal.file), count(state, refusal.entry));
    let gaps = [("file", file.as_str()), ("n", &entry), ("reason", reason)];
    filled(state, path, &gaps)
}
