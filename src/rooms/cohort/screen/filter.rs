//! Which results count, of how many: the line that stands over all figures, and the choice.

use super::words::{filled, people, ui};
use crate::instruments::cohort::class::selection::Counts;
use crate::instruments::instrument::{Context, Instrument};
use crate::rooms::cohort::rules::{Cohort, Made};
use crate::view::controls::{group_name, title};
use crate::view::element::{attrs, each, el, el_with, group, option, say, text, when};
use crate::widget::format::count;
use crate::widget::state::State;
use yew::Html;

/// The lines and the choice.
pub fn draw(state: &State, cohort: &Cohort, made: &Made) -> Html {
    let lines = Instrument::ALL
        .into_iter()
        .zip(made.counts)
        .map(|(form, counts)| when(counts.all > 0, say("p.soft", &line(state, form, &counts))));
    let several = made.contexts.iter().filter(|n| **n > 0).count() > 1;
    group([each(lines), when(several, contexts(state, made)), flagged(state, cohort), figures(state, made)])
}

/// What counts of an exercise, of how much, and what was left out.
pub fn line(state: &State, form: Instrument, counts: &Counts) -> String {
    let name = if form == Instrument::PowerBases { "filter" } else { "filter-quiz" };
    let Counts { counted, all, flagged, other_context, other_pack, other_label, taken_out } = *counts;
    let figures = [counted, all, flagged, other_context, other_pack, other_label, taken_out];
    let names = ["n", "all", "flagged", "context", "pack", "label", "hand"];
    let figures = figures.map(|n| count(state, n));
    let gaps = names.into_iter().zip(figures.iter().map(String::as_str));
    filled(state, name, &gaps.chain([("title", title(state, form))]).collect::<Vec<_>>())
}

/// The groups that there are; the choice between them is one that nobody makes in silence.
fn contexts(state: &State, made: &Made) -> Html {
    let [selection, _] = &made.selections;
    let entry = |(number, n): (u8, &usize)| {
        let name = Context::from_number(number)
            .map_or(ui(state, "no-context"), |context| group_name(state, context));
        let words = filled(state, "context-entry", &[("group", name), ("n", &count(state, *n))]);
        option(&number.to_string(), selection.context == Some(number), &words)
    };
    let entries = (0..).zip(&made.contexts).filter(|(_, n)| **n > 0).map(entry);
    let all = option("all", selection.context.is_none(), ui(state, "all-contexts"));
    let select = el_with("select", attrs!["name" = "cohort-context"], [each(entries), all]);
    el("label", [say("span.soft", ui(state, "context")), text(" "), select])
}

fn flagged(state: &State, cohort: &Cohort) -> Html {
    let ticked = if cohort.choice.flagged { "checked" } else { "" };
    let attributes = attrs!["type" = "checkbox", "name" = "cohort-flagged", "checked" = ticked];
    let choice = el("label.choice", [el_with("input", attributes, []), say("span", ui(state, "flagged"))]);
    el("div.off-paper", [choice])
}

/// How many people there are, and how many answered everything.
fn figures(state: &State, made: &Made) -> Html {
    let row = |words: &str, n: usize| el("div", [say("dt", words), say("dd", &people(state, n as u64))]);
    let whole = Instrument::ALL.into_iter().zip(made.counts.iter().zip(made.whole));
    let whole = whole.map(|(form, (counts, whole))| {
        when(counts.all > 0, row(&filled(state, "whole", &[("title", title(state, form))]), whole))
    });
    el("dl.figures", [row(ui(state, "both-people"), made.people), each(whole)])
}
