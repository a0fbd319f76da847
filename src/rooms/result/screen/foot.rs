//! What stands below a result.

use crate::instruments::instrument::Instrument;
use crate::instruments::names;
use crate::instruments::record::Record;
use crate::view::charts::figures::text;
use crate::view::controls::button;
use crate::view::element::{attrs, el, el_with, group, say, when};
use crate::widget::state::State;
use yew::Html;

/// What can be done with a result, and the credits at its foot.
pub fn foot(state: &State, record: &Record) -> Html {
    let bases = record.instrument == Instrument::PowerBases;
    let next = bases
        && state.config.instruments.contains(&Instrument::Influence)
        && state.record(&names::result(Instrument::Influence, record.key)).is_none();
    let lead = [
        say("p", text(state, "ui.next-instrument-lead")),
        button("next-instrument", "main", Instrument::Influence.name(), text(state, "ui.next-instrument")),
    ];
    let acts = [
        button("share", "quiet", &record.name(), text(state, "ui.share-result")),
        when(bases, button("invite", "quiet", &record.name(), text(state, "ui.invite"))),
        button("data", "quiet", &record.name(), text(state, "ui.save")),
        button("print", "quiet", "", text(state, "ui.print")),
        button("history", "quiet", "", text(state, "ui.history")),
        el("span.spring", []),
        button("home", "link", "", text(state, "ui.home")),
    ];
    group([
        when(next, el("div.next-instrument", lead)),
        el_with("div", attrs!["class" = "acts controls"], acts),
        say("p.soft", text(state, "limits.credits")),
    ])
}
