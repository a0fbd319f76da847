//! All that is kept here.

use super::{import, shared, unsure};
use crate::instruments::draft::Draft;
use crate::instruments::names;
use crate::instruments::record::Record;
use crate::rooms::common::course::rules::words::COURSE;
use crate::rooms::common::words::screen::ui;
use crate::rooms::data::rules::{Data, planners};
use crate::view::controls::{button, heading, ui as first};
use crate::view::element::{attrs, each, el, el_with, group, say, when};
use crate::widget::config::StorageKind;
use crate::widget::format;
use crate::widget::section::Section;
use crate::widget::state::State;
use yew::Html;

/// The screen where it is about all that is kept.
pub fn screen(state: &State, data: &Data) -> Html {
    let results = !state.records.is_empty();
    let planners = planners::written(state);
    let course = &state.config.course;
    let acts = [
        button("home", "quiet", "", first(state, "home")),
        when(results, button("history", "quiet", "", first(state, "history"))),
        when(planners, button("planner", "quiet", "", state.text(Section::RESULT, "ui.planner"))),
        button("sources", "link", "", state.text(Section::RESULT, "ui.ideas")),
        // Its screen has the name of how the course is spoken to.
        when(!course.is_empty(), button(course, "quiet", "", state.text(COURSE, "ui.heading"))),
    ];
    el(
        "section",
        [
            heading(first(state, "data")),
            say("p", ui(state, where_kept(state))),
            counts(state, data),
            when(results || planners, export_section(state, data)),
            import::section(state, data.outcome.as_ref()),
            shared::section(state),
            say("h3", ui(state, "forget-me")),
            say("p", ui(state, "forget-lead")),
            button("forget-me", "quiet", "", ui(state, "forget-me")),
            el("div.acts", acts),
        ],
    )
}

/// Where all of it is, as things stand.
fn where_kept(state: &State) -> &'static str {
    let drafts = state.drafts.iter().flatten().map(|draft| names::draft(draft.instrument));
    let values = state.values.iter().map(|(name, _)| name.clone());
    let mut all = state.records.iter().map(Record::name).chain(drafts).chain(values);
    match state.config.storage {
        StorageKind::Local if state.persistent && state.held.is_empty() => "data-lead",
        StorageKind::Session if state.persistent && state.held.is_empty() => "data-session",
        _ if all.all(|name| state.held.contains(&name)) => "data-unkept",
        _ => "data-partly",
    }
}

/// How much there is of what; kinds of which there is nothing are left out but for the results.
fn counts(state: &State, data: &Data) -> Html {
    let drafts = state.drafts.iter().flatten().filter(|draft| Draft::begun(draft)).count();
    let own = [("results", state.records.len()), ("drafts", drafts)];
    let counts = own.into_iter().chain(data.kept_by_rooms(state)).chain([("aside", state.aside)]);
    let row = |(name, count): (&'static str, usize)| {
        let cells = [say("dt", ui(state, name)), say("dd", &format::count(state, count))];
        el_with("div", attrs!["key" = name], cells)
    };
    let there = counts.filter(|(name, count)| *count > 0 || *name == "results");
    el("dl.figures", [each(there.map(row))])
}

/// All results as files; the planners are no table.
fn export_section(state: &State, data: &Data) -> Html {
    let acts = [
        button("save-json", "quiet", "", ui(state, "save-json")),
        when(!state.records.is_empty(), button("save-csv", "quiet", "", ui(state, "save-csv"))),
    ];
    group([
        say("h3", ui(state, "keep-heading")),
        say("p", ui(state, "save-lead")),
        el("div.acts", acts),
        unsure::block(state, data),
    ])
}
