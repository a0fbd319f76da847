//! The first screen: what it is, how long it takes, its limits; start or continue.

use super::controls::{button, heading, title, ui};
use super::element::{attrs, each, el, el_with, group, say, text, when};
use super::items::privacy;
use crate::instruments::draft::Draft;
use crate::instruments::instrument::Instrument;
use crate::widget::format::{count, fill};
use crate::widget::section::Section;
use crate::widget::state::State;
use yew::Html;

/// The start screen.
pub fn screen(state: &State) -> Html {
    // Both are headed as the first of them.
    let first = state.config.instruments.first().map_or("", |instrument| instrument.name());
    let about = match state.config.instruments.as_slice() {
        [instrument] => instrument.name(),
        _ => "both",
    };
    let privacy = [text(privacy(state)), text(" "), button("data", "link", "", ui(state, "data"))];
    let history = el("p.acts", [button("history", "quiet", "", ui(state, "history"))]);
    el(
        "section",
        [
            heading(ui(state, &["start-heading-", first].concat())),
            say("p", ui(state, &["start-lead-", about].concat())),
            each(state.config.instruments.iter().map(|instrument| offer(state, *instrument))),
            when(!state.records.is_empty(), history),
            say("p.soft", state.text(Section::FIRST, "limits.tool")),
            el("p.soft", privacy),
        ],
    )
}

/// One instrument: start it, or go on with it.
fn offer(state: &State, instrument: Instrument) -> Html {
    let draft = state.draft(instrument).filter(|draft| draft.begun());
    let alone = state.config.instruments.len() == 1;
    let main = alone || primary(state) == Some(instrument);
    let length = draft.map_or_else(|| length(state, instrument), |draft| standing(state, draft));
    el_with(
        "div.offer",
        // Two buttons may say "Start": the group says of what.
        attrs!["key" = instrument.name(), "role" = "group", "aria-label" = title(state, instrument)],
        [
            el("div", [when(!alone, say("h3", title(state, instrument))), say("p.soft", &length)]),
            el("div.acts", [buttons(state, instrument, draft, main)]),
        ],
    )
}

fn buttons(state: &State, instrument: Instrument, draft: Option<&Draft>, main: bool) -> Html {
    let class = if main { "main" } else { "quiet" };
    let name = instrument.name();
    match draft {
        Some(_) => group([
            button("start-over", "link", name, ui(state, "start-over")),
            button("continue", class, name, ui(state, "continue")),
        ]),
        None if state.latest(instrument).is_some() => button("start", class, name, ui(state, "again")),
        None => button("start", class, name, ui(state, "start")),
    }
}

/// The instrument that the reader would go on with: the first without a result, a draft before all.
fn primary(state: &State) -> Option<Instrument> {
    let offered = &state.config.instruments;
    let begun = offered.iter().find(|instrument| state.draft(**instrument).is_some_and(Draft::begun));
    begun
        .or(offered.iter().find(|instrument| state.latest(**instrument).is_none()))
        .or(offered.first())
        .copied()
}

fn length(state: &State, instrument: Instrument) -> String {
    ui(state, &["length-", instrument.name()].concat()).to_string()
}

fn standing(state: &State, draft: &Draft) -> String {
    let [answered, total] = [draft.answered(), draft.total()].map(|n| count(state, n));
    fill(ui(state, "standing"), &[("answered", &answered), ("total", &total)])
}
