//! Every finished result, newest first; each can be opened or deleted. Below them the steps that
//! the reader committed to.

use super::lines;
use crate::instruments::names;
use crate::instruments::record::Record;
use crate::rooms::common::about::rules::about;
use crate::rooms::common::plans::screen::steps;
use crate::view::charts::figures::{filled, text};
use crate::view::controls::{self, button, heading, title, ui};
use crate::view::element::{attrs, each, el, el_with, say, when};
use crate::widget::state::State;
use yew::Html;

/// The list of results.
pub fn screen(state: &State) -> Html {
    let none = state.records.is_empty();
    let acts = [
        button("home", "quiet", "", ui(state, "home")),
        button("data", "quiet", "", ui(state, "data")),
        el("span.spring", []),
        when(!none, button("delete-all", "link", "", text(state, "ui.delete-all"))),
    ];
    el(
        "section",
        [
            heading(ui(state, "history")),
            when(none, say("p", text(state, "ui.history-empty"))),
            el(
                "ul.history",
                [each(
                    (1..)
                        .zip(&state.records)
                        .map(|(next, record)| entry(state, record, &state.records[next..])),
                )],
            ),
            lines::draw(state),
            steps(state),
            el("div.acts", acts),
        ],
    )
}

fn entry(state: &State, record: &Record, older: &[Record]) -> Html {
    let name = record.name();
    let title = title(state, record.instrument);
    let act = |act: &str, class: &str, subject: &str, words: &str| {
        let gaps = [("title", title), ("date", record.date.as_str())];
        let label = filled(state, &["ui.", act, "-label"].concat(), &gaps);
        controls::list_button(act, class, subject, words, &label)
    };
    let pair = earlier(record, older).map(|earlier| names::pair(&name, &earlier.name()));
    let acts = [
        act("delete", "link", &name, ui(state, "delete")),
        pair.map(|pair| act("compare", "link", &pair, text(state, "ui.compare"))).unwrap_or_default(),
        act("open", "quiet", &name, text(state, "ui.open")),
    ];
    el_with(
        "li",
        attrs!["key" = &name],
        [el("div", [say("strong", title), say("span.soft", &about(state, record))]), el("div.acts", acts)],
    )
}

/// The result before this one to compare it with: of the same group, or else of any.
fn earlier<'a>(record: &Record, older: &'a [Record]) -> Option<&'a Record> {
    let same = older.iter().find(|other| lines::alike(other, record));
    same.or_else(|| older.iter().find(|other| other.instrument == record.instrument))
}
