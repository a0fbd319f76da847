//! What can be done with a result.

use super::said;
use crate::instruments::instrument::Instrument;
use crate::instruments::names;
use crate::instruments::record::Record;
use crate::view::charts::figures::{filled, text};
use crate::view::controls::{button, title, ui};
use crate::view::element::{attrs, el, el_with, group, say, when};
use crate::widget::state::State;
use yew::Html;

/// What can be done with a result: the acts that follow from it, then all others.
pub fn foot(state: &State, record: &Record) -> Html {
    let bases = record.instrument == Instrument::PowerBases;
    let acts = [
        button("share", "quiet", &record.name(), text(state, "ui.share-result")),
        button("planner", "quiet", "", text(state, "ui.planner")),
        button("data", "quiet", &record.name(), text(state, "ui.save")),
        button("print", "quiet", "", text(state, "ui.print")),
        said::way(state, record),
        button("history", "link", "", ui(state, "history")),
        button("sources", "link", "", text(state, "ui.ideas")),
        button("home", "link", "", ui(state, "home")),
    ];
    group([
        when(bases, el("div.acts", [button("invite", "main", &record.name(), text(state, "ui.invite"))])),
        when(bases, next(state, record)),
        // What the page's author has to say next.
        el_with("slot", attrs!["name" = "after"], []),
        when(
            state.config.course == "cmi5",
            el("div.acts", [button("cmi5", "main", "", text(state, "ui.course"))]),
        ),
        el_with("div", attrs!["class" = "acts controls"], acts),
        when(!bases, say("p.soft", text(state, "limits.credits"))),
    ])
}

/// From what the result says to one thing that is done about it.
pub fn next_step(state: &State, record: &Record) -> Html {
    el("div.acts", [button("step", "quiet", &record.name(), text(state, "ui.step"))])
}

/// The second exercise, where it is offered and its result is not there yet.
fn next(state: &State, record: &Record) -> Html {
    let quiz = Instrument::Influence;
    let open =
        state.config.instruments.contains(&quiz) && state.record(&names::result(quiz, record.key)).is_none();
    let go_on = filled(state, "ui.next-instrument", &[("title", title(state, quiz))]);
    let children = [
        say("p", text(state, "ui.next-instrument-lead")),
        button("next-instrument", "main", quiz.name(), &go_on),
    ];
    when(open, el("div.next-instrument", children))
}
