//! What the constituents say, beside what the leader says: what is worth a talk and what to do,
//! then the figures and what each says. Pressure that the leader does not see comes first.

mod advice;
mod head;
mod method;
mod readings;
mod singles;
mod table;
mod words;

use super::rules::{ReportRoom, candidates, context};
use crate::codec::Aggregate;
use crate::instruments::instrument::Instrument;
use crate::instruments::people::report::Report;
use crate::instruments::record::Record;
use crate::rooms::common::reading::screen::advice::step;
use crate::view::charts::figures;
use crate::view::charts::figures::text as of_result;
use crate::view::controls::{button, group_name, heading, ui as first};
use crate::view::element::{attrs, each, el, el_with, group, option, say, when};
use crate::view::screen::RoomScreen;
use crate::widget::config::StorageKind;
use crate::widget::format::whole;
use crate::widget::state::State;
use words::{filled, text, ui};
use yew::Html;

impl RoomScreen for ReportRoom {
    fn draw(&self, state: &State) -> Html {
        match self.report(state) {
            Some((report, aggregate)) => screen(state, self, &report, aggregate),
            None => refused(state),
        }
    }
}

fn screen(state: &State, room: &ReportRoom, report: &Report, aggregate: &Aggregate) -> Html {
    el(
        "section.result",
        [
            head::draw(state, room, report, aggregate),
            step(state, &report.tip),
            compared(state, room, report, aggregate),
            table::draw(state, report),
            say("p.soft", text(state, "limits.few")),
            advice::patterns(state, report),
            readings::draw(state, report, aggregate),
            singles::draw(state, report, aggregate),
            method::draw(state, &room.subject, report),
            foot(state, room),
        ],
    )
}

/// A link that claims so few people shows nothing of them.
fn refused(state: &State) -> Html {
    let acts = [button("home", "main", "", first(state, "home"))];
    let children =
        [heading(ui(state, "refused-heading")), say("p", ui(state, "refused")), el("div.acts", acts)];
    el("section", children)
}

/// The own result beside it, and how alike the two views are.
fn compared(state: &State, room: &ReportRoom, report: &Report, aggregate: &Aggregate) -> Html {
    let words = report.likeness.map(|likeness| {
        let path = ["likeness-", likeness.word.name()].concat();
        filled(state, &path, &[("points", &whole(state, likeness.points))])
    });
    let no_group = report.compared && context(aggregate).is_none();
    group([
        choice(state, room, report.compared),
        when(!report.compared, alone(state)),
        when(no_group, say("p.soft", ui(state, "no-group"))),
        words.map(|words| say("p", &words)).unwrap_or_default(),
    ])
}

/// Where there is none to choose, how to have one.
fn alone(state: &State) -> Html {
    let take = button("start", "main", Instrument::PowerBases.name(), ui(state, "take"));
    let note = el("div.note", [say("p", ui(state, "alone")), el("div.acts", [take])]);
    when(candidates(state).next().is_none(), note)
}

/// Which own result stands beside it; asked only where another choice is there.
fn choice(state: &State, room: &ReportRoom, compared: bool) -> Html {
    let several = candidates(state).count() > usize::from(compared);
    let chosen = room.own.as_str();
    let offer = |value: &str, words: &str| {
        option(if value.is_empty() { "none" } else { value }, value == chosen, words)
    };
    let about = |record: &Record| {
        let group = record.context().map_or("", |context| group_name(state, context));
        offer(&record.name(), &filled(state, "own-option", &[("group", group), ("date", &record.date)]))
    };
    let options = [each(candidates(state).map(about)), offer("", ui(state, "own-none"))];
    let select = el_with("select", attrs!["name" = "own"], options);
    when(several, el("label.field", [say("span", ui(state, "own")), select]))
}

/// What is not kept for good is not offered to be: the link opens it again.
fn foot(state: &State, room: &ReportRoom) -> Html {
    let here = room.kept(state);
    let same = here.as_deref() == Some(room.subject.as_str());
    let lasting = state.config.storage == StorageKind::Local && state.persistent;
    let saved = same && !room.name().is_some_and(|name| state.held.contains(&name));
    let acts = [
        when(lasting && here.is_none(), button("keep", "main", "", of_result(state, "ui.keep"))),
        when(lasting && here.is_some() && !same, button("keep", "main", "", ui(state, "replace"))),
        button("print", "quiet", "", figures::text(state, "ui.print")),
        el("span.spring", []),
        when(same, button("drop", "link", "", ui(state, "drop"))),
        button("home", "link", "", first(state, "home")),
    ];
    group([
        when(saved, say("p.soft", ui(state, "kept"))),
        el_with("div", attrs!["class" = "acts controls"], acts),
    ])
}
