//! What the constituents say, beside what the leader says: trust, then the bases and the
//! grant check, then what comes of it. Pressure that the leader does not see comes first.

mod readings;
mod singles;
mod table;
mod words;

use super::rules::{ReportRoom, candidates, context, is_known};
use crate::codec::{Aggregate, month_text};
use crate::instruments::instrument::{Context, Instrument};
use crate::instruments::people::limits::MIN_EXACT;
use crate::instruments::people::report::Report;
use crate::instruments::record::Record;
use crate::rooms::common::reading::screen::bases::headline;
use crate::rooms::common::words::rules::PEOPLE;
use crate::view::controls::{button, group_name, heading};
use crate::view::element::{self, attrs, each, el, el_with, group, option, say, when};
use crate::view::screen::RoomScreen;
use crate::widget::format::{count, decimals, month, whole};
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
            head(state, report, aggregate),
            compared(state, room, report, aggregate),
            table::draw(state, report),
            readings::draw(state, report, aggregate),
            singles::draw(state, report, aggregate),
            readings::patterns(state, report),
            say("h3", ui(state, "limits")),
            say("p.soft", state.text(PEOPLE, "limits.others")),
            say("p.soft", state.text(PEOPLE, "limits.coercive")),
            say("p.soft", text(state, "limits.differences")),
            foot(state, room),
        ],
    )
}

/// A link that claims so few people shows nothing of them.
fn refused(state: &State) -> Html {
    let acts = [button("home", "main", "", ui(state, "home"))];
    let children =
        [heading(ui(state, "refused-heading")), say("p", ui(state, "refused")), el("div.acts", acts)];
    el("section", children)
}

/// What it is about, the sentence that says it, and who can know the answers.
fn head(state: &State, report: &Report, aggregate: &Aggregate) -> Html {
    let (n, month) = (count(state, report.n.into()), month(state, &month_text(aggregate.month)));
    let about = match context(aggregate) {
        Some(context) => {
            let gaps = [("group", group_name(state, context)), ("month", month.as_str())];
            filled(state, "about", &gaps)
        }
        None => filled(state, "about-no-group", &[("month", &month)]),
    };
    let people = if usize::from(report.n) < MIN_EXACT { "few" } else { "people" };
    let known =
        el_with("p.note", attrs!["data-warning" = "known"], [element::text(ui(state, "not-anonymous"))]);
    group([
        say("p.soft", &about),
        heading(text(state, headline(&report.others))),
        when(is_known(state, aggregate.invite), known),
        say("p", &filled(state, people, &[("n", &n)])),
    ])
}

/// The own result beside it, and how alike the two views are.
fn compared(state: &State, room: &ReportRoom, report: &Report, aggregate: &Aggregate) -> Html {
    let words = report.likeness.map(|likeness| {
        let path = ["likeness-", likeness.word.name()].concat();
        filled(state, &path, &[("points", &whole(state, likeness.points))])
    });
    let shape = report.shape.map(|r| filled(state, "shape", &[("r", &decimals(state, r, 2))]));
    let theirs = context(aggregate);
    group([
        choice(state, room),
        when(!report.compared, alone(state)),
        when(report.other_group, say("p.note", &other_group(state, room, theirs))),
        when(report.compared && theirs.is_none(), say("p.soft", ui(state, "no-group"))),
        words.map(|words| say("p", &words)).unwrap_or_default(),
        shape.map(|words| say("p.soft", &words)).unwrap_or_default(),
    ])
}

fn other_group(state: &State, room: &ReportRoom, theirs: Option<Context>) -> String {
    let mine = room.own(state).and_then(|record| record.context());
    let name = |context: Option<Context>| context.map_or("", |context| group_name(state, context));
    filled(state, "other-group", &[("own", name(mine)), ("theirs", name(theirs))])
}

fn alone(state: &State) -> Html {
    if candidates(state).next().is_some() {
        return say("p.note", ui(state, "alone-chosen"));
    }
    let take = button("start", "main", Instrument::PowerBases.name(), ui(state, "take"));
    el("div.note", [say("p", ui(state, "alone")), el("div.acts", [take])])
}

/// Which own result stands beside it; asked only where there is a choice.
fn choice(state: &State, room: &ReportRoom) -> Html {
    let several = candidates(state).count() > 1;
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

fn foot(state: &State, room: &ReportRoom) -> Html {
    let here = room.kept(state);
    let same = here.as_deref() == Some(room.subject.as_str());
    let acts = [
        when(here.is_none(), button("keep", "main", "", ui(state, "keep"))),
        when(here.is_some() && !same, button("keep", "main", "", ui(state, "replace"))),
        button("print", "quiet", "", ui(state, "print")),
        el("span.spring", []),
        when(same, button("drop", "link", "", ui(state, "drop"))),
        button("home", "link", "", ui(state, "home")),
    ];
    group([
        when(same, say("p.soft", ui(state, "kept"))),
        el_with("div", attrs!["class" = "acts controls"], acts),
    ])
}
