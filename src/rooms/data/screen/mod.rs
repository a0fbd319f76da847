//! What is kept here: take it along, bring it in, delete it.

mod save;

use super::rules::merge::{LISTED, Outcome, Refusal};
use crate::instruments::draft::Draft;
use crate::plain::value::Value;
use crate::view::controls::{self, button, fill, heading, ui};
use crate::view::element::{attrs, each, el, el_with, group, say, text as words, when};
use crate::widget::state::{Screen, Section, State, StorageKind};
use yew::Html;

/// The screen of the room: one result, or all that is kept.
pub(crate) fn screen(state: &State) -> Html {
    let record = match &state.screen {
        Screen::Room(_, name) => state.record(name),
        _ => None,
    };
    record.map_or_else(|| everything(state), |record| save::screen(state, record))
}

/// A text of the share section's interface.
pub(crate) fn text<'a>(state: &'a State, name: &str) -> &'a str {
    state.text(Section::Share, &["ui.", name].concat())
}

fn everything(state: &State) -> Html {
    let lead = match (state.config.storage, state.persistent) {
        (StorageKind::Local, true) => "data-lead",
        (StorageKind::Session, true) => "data-session",
        _ => "data-unkept",
    };
    let results = !state.records.is_empty();
    let acts = [
        button("home", "quiet", "", ui(state, "home")),
        when(results, button("history", "quiet", "", ui(state, "history"))),
    ];
    el(
        "section",
        [
            heading(text(state, "data-heading")),
            say("p", text(state, lead)),
            counts(state),
            when(results, export_section(state)),
            bring(state),
            others(state),
            say("h3", text(state, "forget-heading")),
            say("p", text(state, "forget-lead")),
            button("forget-me", "quiet", "", text(state, "forget-me")),
            el("div.acts", acts),
        ],
    )
}

/// How much there is of what; kinds of which there is nothing are left out but for the results.
fn counts(state: &State) -> Html {
    let named = |start: &str| state.values.iter().filter(|(name, _)| name.starts_with(start)).count();
    let drafts = state.drafts.iter().flatten().filter(|draft| Draft::begun(draft)).count();
    let counts = [
        ("results", state.records.len()),
        ("drafts", drafts),
        ("shared", named("self/shared/")),
        ("invites", named("self/invite/") + named("self/aggregate/")),
        ("given", named("rater/")),
        ("collections", named("facilitator/")),
        ("aside", state.share.data.aside),
    ];
    let row = |(name, count): (&'static str, usize)| {
        let cells = [say("dt", text(state, name)), say("dd", &count.to_string())];
        el_with("div", attrs!["key" = name], cells)
    };
    let there = counts.into_iter().filter(|(name, count)| *count > 0 || *name == "results");
    el("dl.figures", [each(there.map(row))])
}

/// All results as files.
fn export_section(state: &State) -> Html {
    let acts = [
        button("save-json", "quiet", "", text(state, "save-json")),
        button("save-csv", "quiet", "", text(state, "save-csv")),
    ];
    group([say("h3", text(state, "keep-heading")), say("p", text(state, "save-lead")), el("div.acts", acts)])
}

/// Files of results from another device, and what came of the last ones.
fn bring(state: &State) -> Html {
    let field = attrs![
        "type" = "file",
        "name" = "import",
        "accept" = ".json,application/json",
        "multiple" = "multiple",
        "id" = "pb-import"
    ];
    let label = el_with("label", attrs!["for" = "pb-import"], [words(text(state, "bring"))]);
    group([
        say("h3", text(state, "bring-heading")),
        say("p", text(state, "bring-lead")),
        el("p", [label, words(" "), el_with("input", field, [])]),
        state.share.data.outcome.as_ref().map(|outcome| import_outcome(state, outcome)).unwrap_or_default(),
    ])
}

/// What was refused, and why.
fn import_outcome(state: &State, outcome: &Outcome) -> Html {
    let line = |(place, refusal): (usize, &Refusal)| {
        el_with("li", attrs!["key" = &place.to_string()], [words(&refused(state, refusal))])
    };
    let lines = each(outcome.refused.iter().enumerate().map(line));
    let more = outcome.refusals.saturating_sub(LISTED).to_string();
    let more = fill(text(state, "more-refused"), &[("n", &more)]);
    let list = [
        say("p", text(state, "refused")),
        el("ul", [lines]),
        when(outcome.refusals > LISTED, say("p", &more)),
    ];
    when(outcome.refusals > 0, el("div.note", list))
}

fn refused(state: &State, refusal: &Refusal) -> String {
    let path = if refusal.entry == 0 { "file" } else { "refused-entry" };
    let reason = text(state, &["refused-", refusal.reason].concat());
    let gaps = [("file", refusal.file.as_str()), ("n", &refusal.entry.to_string()), ("reason", reason)];
    fill(text(state, path), &gaps)
}

/// Other people's results that the reader asked to keep.
fn others(state: &State) -> Html {
    let mut shared = state.values.iter().filter(|(name, _)| name.starts_with("self/shared/")).peekable();
    if shared.peek().is_none() {
        return Html::default();
    }
    let list = el("ul.history", [each(shared.map(|(name, value)| kept_result(state, name, value)))]);
    group([say("h3", text(state, "shared-heading")), list])
}

fn kept_result(state: &State, name: &str, value: &Value) -> Html {
    let member = |name: &str| value.get(name).and_then(Value::text).unwrap_or_default();
    let who = Some(member("name")).filter(|who| !who.is_empty()).unwrap_or(text(state, "unnamed"));
    let day = Some(member("day")).filter(|day| !day.is_empty());
    let kept = day.or(member("keptAt").get(..10)).unwrap_or_default();
    let gaps = [("name", who), ("date", kept)];
    let act = |act: &str, class: &str, subject: &str, words_of: &str| {
        let label = fill(text(state, &[words_of, "-label"].concat()), &gaps);
        controls::list_button(act, class, subject, text(state, words_of), &label)
    };
    let about = el("div", [say("strong", who), say("span.soft", &fill(text(state, "kept-on"), &gaps))]);
    let acts = [
        act("drop-shared", "link", name, "drop-shared"),
        act("link", "quiet", member("code"), "open-shared"),
    ];
    el_with("li", attrs!["key" = name], [about, el("div.acts", acts)])
}
