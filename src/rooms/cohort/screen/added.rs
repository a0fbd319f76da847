//! What became of the texts that were added last.

use super::words::{filled, ui};
use crate::rooms::cohort::rules::{Intake, Outcome, Source};
use crate::rooms::common::intake::rules::refused::Refused;
use crate::rooms::common::people::rules::isolated;
use crate::rooms::common::words::rules::SHARE;
use crate::view::controls::button;
use crate::view::element::{attrs, each, el, el_with, say, when};
use crate::widget::format::{count, fill};
use crate::widget::state::State;
use yew::Html;

/// So many lines are listed on screen; the file has more.
const LISTED: usize = 20;

/// The report, once there is something to tell.
pub fn draw(state: &State, intake: &Intake) -> Html {
    when(!intake.outcomes.is_empty() && !intake.is_busy(), report(state, &intake.outcomes))
}

fn report(state: &State, outcomes: &[Outcome]) -> Html {
    let unread = outcomes.iter().filter(|outcome| outcome.unread.is_some()).count();
    let refused = unread + sum(outcomes, |outcome| outcome.report.refused.count);
    let lines: Vec<String> = outcomes.iter().flat_map(|outcome| lines(state, outcome)).take(LISTED).collect();
    let more = count(state, refused.saturating_sub(lines.len()));
    let more = fill(state.text(SHARE, "ui.more-refused"), &[("n", &more)]);
    let save = button("cohort-save-refused", "quiet", "", ui(state, "save-refused"));
    el_with(
        "div.note",
        attrs!["data-report" = "cohort"],
        [
            say("h3", ui(state, "report")),
            figures(state, outcomes, refused),
            el("ul", [each(lines.iter().map(|line| say("li", line)))]),
            when(refused > lines.len(), say("p", &more)),
            when(refused > 0, el("div.acts", [save])),
        ],
    )
}

fn figures(state: &State, outcomes: &[Outcome], refused: usize) -> Html {
    let row = |name: &str, n: usize| el("div", [say("dt", ui(state, name)), say("dd", &count(state, n))]);
    let rare = |name: &str, n: usize| when(n > 0, row(name, n));
    let rows = [
        row("accepted", sum(outcomes, |outcome| outcome.report.accepted)),
        row("duplicates", sum(outcomes, |outcome| outcome.report.duplicates)),
        row("refused", refused),
        rare("conflicts", sum(outcomes, |outcome| outcome.report.taken.conflicts)),
        rare("of-leaders", sum(outcomes, |outcome| outcome.report.of_leaders)),
        rare("classes", sum(outcomes, |outcome| outcome.report.classes.len())),
        rare("plain", sum(outcomes, |outcome| outcome.report.plain)),
    ];
    el("dl.figures", rows)
}

fn sum(outcomes: &[Outcome], of: fn(&Outcome) -> usize) -> usize {
    outcomes.iter().map(of).sum()
}

/// What was not added of a text, and why.
fn lines(state: &State, outcome: &Outcome) -> Vec<String> {
    let file = match &outcome.source {
        Source::File(name) => Some(isolated(name)),
        _ => None,
    };
    let why = |reason: &str| ui(state, &["why-", reason].concat());
    let whole = outcome.unread.iter().map(|reason| {
        let file = file.as_deref().unwrap_or_default();
        filled(state, "file-unread", &[("file", file), ("why", why(reason))])
    });
    let line = |one: &Refused| {
        let (line, begins) = (count(state, one.line), isolated(&one.sample));
        let gaps = [("line", line.as_str()), ("begins", &begins), ("why", why(one.reason))];
        match &file {
            Some(file) => filled(state, "line-file", &[&gaps[..], &[("file", file)]].concat()),
            None => filled(state, "line", &gaps),
        }
    };
    whole.chain(outcome.report.refused.listed.iter().take(LISTED).map(line)).collect()
}
