//! What the report is about, the sentences that say the most, and who can know the answers.

use super::words::{filled, text, ui};
use crate::codec::{Aggregate, month_text};
use crate::instruments::instrument::Context;
use crate::instruments::people::limits::MIN_EXACT;
use crate::instruments::people::report::Report;
use crate::rooms::common::reading::screen::bases::headline;
use crate::rooms::report::rules::{ReportRoom, context, is_known, step_from_gap, worth_a_talk};
use crate::view::controls::{button, group_name, heading};
use crate::view::element::{attrs, el, group, say, say_with, when};
use crate::widget::format::{count, month};
use crate::widget::section::Section;
use crate::widget::state::State;
use yew::Html;

/// Which group and when, what they see, which gaps are worth a talk, and how many they are.
pub fn draw(state: &State, room: &ReportRoom, report: &Report, aggregate: &Aggregate) -> Html {
    let people = if usize::from(report.n) < MIN_EXACT { "few" } else { "people" };
    let known = say_with("p.note", attrs!["data-warning" = "known"], ui(state, "not-anonymous"));
    let gaps = worth_a_talk(state, report).map(|words| say("p.gaps", &words));
    group([
        say("p.soft", &about(state, aggregate)),
        heading(said(state, headline(&report.others))),
        gaps.unwrap_or_default(),
        step_from_gap(report, &room.own).map(|subject| step(state, &subject)).unwrap_or_default(),
        when(report.other_group, say("p.note", &other_group(state, room, context(aggregate)))),
        say("p.soft", &filled(state, people, &[("n", &count(state, report.n.into()))])),
        when(is_known(state, aggregate.invite), known),
    ])
}

/// From the largest gap to one thing that is done about it.
fn step(state: &State, subject: &str) -> Html {
    el("div.acts", [button("step", "quiet", subject, state.text(Section::RESULT, "ui.step"))])
}

fn about(state: &State, aggregate: &Aggregate) -> String {
    let month = month(state, &month_text(aggregate.month));
    match context(aggregate) {
        Some(context) => {
            let gaps = [("group", group_name(state, context)), ("month", month.as_str())];
            filled(state, "about", &gaps)
        }
        None => filled(state, "about-no-group", &[("month", &month)]),
    }
}

fn other_group(state: &State, room: &ReportRoom, theirs: Option<Context>) -> String {
    let mine = room.own(state).and_then(|record| record.context());
    let name = |context: Option<Context>| context.map_or("", |context| group_name(state, context));
    filled(state, "other-group", &[("own", name(mine)), ("theirs", name(theirs))])
}

/// Where a base is missing, the report says no more than a result does.
fn said<'a>(state: &'a State, headline: &str) -> &'a str {
    match text(state, headline) {
        "" => state.text(Section::RESULT, headline),
        own => own,
    }
}
