//! The screens after the last answer: both results and the list of them all.
//! They travel in a part of their own. What draws scores is also used by the
//! screens that show other people's.

pub(crate) mod bases;
mod history;
pub(crate) mod index;
mod lines;

use crate::instruments::instrument::Instrument;
use crate::instruments::record::Record;
use crate::instruments::scoring::round_half_up;
use crate::view::controls::button;
use crate::view::element::{self, attrs, el, el_with, group, say, when};
use crate::widget::state::{Screen, Section, State};
use yew::Html;

/// The screen of a result, or of the list.
pub fn screen(state: &State) -> Html {
    let record = match &state.screen {
        Screen::Result(name) => state.record(name),
        _ => None,
    };
    match record {
        None => history::screen(state),
        Some(record) if record.instrument == Instrument::PowerBases => bases::screen(state, record),
        Some(record) => index::screen(state, record),
    }
}

/// A text of the result section.
pub(crate) fn text<'a>(state: &'a State, path: &str) -> &'a str {
    state.text(Section::Result, path)
}

/// A text of the result section with its gaps filled.
pub(crate) fn filled(state: &State, path: &str, pairs: &[(&str, &str)]) -> String {
    crate::view::controls::fill(text(state, path), pairs)
}

/// A difference as a whole number with its sign, which stays before it where words
/// run the other way.
pub(crate) fn signed(tag: &str, difference: f64) -> Html {
    let points = whole(difference.abs());
    let sign = match difference {
        _ if points == "0" => "",
        difference if difference > 0.0 => "+",
        _ => "−",
    };
    el_with(tag, attrs!["dir" = "ltr"], [element::text(&[sign, &points].concat())])
}

/// A figure as a whole number.
pub(crate) fn whole(score: f64) -> String {
    round_half_up(score).to_string()
}

/// The head of a table.
pub(crate) fn head<const N: usize>(words: [&str; N]) -> Html {
    let cells = words.map(|words| el_with("th", attrs!["scope" = "col"], [element::text(words)]));
    el("thead", [el("tr", cells)])
}

/// What can be done with a result, and the credits at its foot.
fn foot(state: &State, record: &Record) -> Html {
    let bases = record.instrument == Instrument::PowerBases;
    let next = bases
        && state.config.instruments.contains(&Instrument::Influence)
        && state.record(&Record::name_of(Instrument::Influence, record.key)).is_none();
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
