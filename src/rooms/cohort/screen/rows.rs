//! The people of a class, one by one: what is known of each, whether it counts, and why not.

use super::labels::{labelled_of, undo};
use super::words::{filled, people, ui};
use crate::codec::{self, month_text};
use crate::instruments::cohort::class::row::{Hand, Head, Row};
use crate::instruments::cohort::class::selection::{Selection, Standing};
use crate::instruments::flags::Flags;
use crate::instruments::instrument::{Context, Instrument};
use crate::rooms::cohort::rules::{Cohort, Only, Page, standing};
use crate::rooms::common::people::rules::isolated;
use crate::view::controls::{button, group_name, heading, list_button, title, ui as first};
use crate::view::element::{attrs, each, el, el_with, group, option, say, text, when};
use crate::widget::format::{list, month};
use crate::widget::state::State;
use yew::Html;

/// The screen.
pub fn draw(state: &State, cohort: &Cohort) -> Html {
    let selections = cohort.choice.selections(&cohort.class, codec::pack(&state.pack()));
    let page = cohort.listing.page(&cohort.class, &selections);
    let twins =
        cohort.listing.twins.keys().filter(|at| cohort.listing.twin(&cohort.class, **at).is_some()).count();
    let row = |number: &u32| row(state, cohort, &selections, *number);
    el(
        "section.cohort",
        [
            heading(ui(state, "cohort-rows")),
            say("p", ui(state, "rows-lead")),
            controls(state, cohort),
            when(
                twins > 0,
                say("p.soft", &filled(state, "rows-twins", &[("n", &people(state, twins as u64))])),
            ),
            el("div.acts", [button("back", "quiet", "", first(state, "back")), undo(state, cohort)]),
            when(page.rows.is_empty(), say("p.soft", ui(state, "rows-none"))),
            when(!page.rows.is_empty(), say("p.soft", &shown(state, &page))),
            el("ul.history", [each(page.rows.iter().map(row))]),
            el(
                "div.acts",
                [
                    when(
                        page.before > 0,
                        button("cohort-rows-back", "quiet", "", ui(state, "cohort-rows-back")),
                    ),
                    when(
                        page.next.is_some(),
                        button("cohort-rows-on", "quiet", "", ui(state, "cohort-rows-on")),
                    ),
                ],
            ),
        ],
    )
}

fn shown(state: &State, page: &Page) -> String {
    let from = (page.before * 50) as u64;
    let [from, to] = [from + 1, from + page.rows.len() as u64].map(|n| people(state, n));
    filled(state, "rows-shown", &[("from", &from), ("to", &to)])
}

fn controls(state: &State, cohort: &Cohort) -> Html {
    let only = cohort.listing.only;
    let entries =
        [("all", Only::All, "rows-all"), ("left", Only::Left, "rows-left"), ("odd", Only::Odd, "rows-odd")];
    let entries = entries.map(|(value, of, words)| option(value, only == of, ui(state, words)));
    let select = el_with("select", attrs!["name" = "cohort-only"], entries);
    let ticked = if cohort.listing.names { "checked" } else { "" };
    let names = attrs!["type" = "checkbox", "name" = "cohort-names", "checked" = ticked];
    group([
        el("label", [say("span.soft", ui(state, "rows-only")), text(" "), select]),
        el("label.choice", [el_with("input", names, []), say("span", ui(state, "rows-names"))]),
    ])
}

fn row(state: &State, cohort: &Cohort, selections: &[Selection; 2], number: u32) -> Html {
    let Some(row) = cohort.class.row(number) else { return Html::default() };
    let key = number.to_string();
    let lines = selections.iter().filter_map(|selection| line(state, cohort, row, selection));
    let facts = [
        say("strong", &called(state, cohort, number)),
        about(state, cohort, row),
        each(lines),
        flags(state, row),
        odd(state, cohort, number),
    ];
    let acts = el("div.acts", [decision(state, cohort, selections, number, row)]);
    el_with("li", attrs!["key" = &key, "data-row" = &key], [el("div", facts), acts])
}

/// How rows are counted on screen: from one on.
fn place(state: &State, number: u32) -> String {
    people(state, u64::from(number) + 1)
}

fn called(state: &State, cohort: &Cohort, number: u32) -> String {
    let n = place(state, number);
    match cohort.class.name(number).filter(|_| cohort.listing.names) {
        Some(name) => filled(state, "person-named", &[("n", &n), ("name", &isolated(name))]),
        None => filled(state, "person", &[("n", &n)]),
    }
}

/// The month, the label and the group.
fn about(state: &State, cohort: &Cohort, row: &Row) -> Html {
    let mut heads = Instrument::ALL.into_iter().filter_map(|form| row.head(form));
    let Some(Head { month: of, label, context, .. }) = heads.next() else { return Html::default() };
    let group =
        Context::from_number(context).map_or(ui(state, "no-context"), |context| group_name(state, context));
    let (month, label) = (month(state, &month_text(of)), labelled_of(state, cohort, label));
    let gaps = [("month", month.as_str()), ("label", &label), ("group", group)];
    say("span.soft", &filled(state, "person-about", &gaps))
}

/// Whether the response to an exercise counts.
fn line(state: &State, cohort: &Cohort, row: &Row, selection: &Selection) -> Option<Html> {
    let head = row.head(selection.form)?;
    let standing = match standing(&cohort.class, row, selection)? {
        Standing::Counted => "is-counted",
        Standing::Removed => "is-removed",
        Standing::TakenOut => "is-out",
        Standing::OtherPack => "is-pack",
        Standing::OtherLabel => "is-label",
        Standing::OtherContext => "is-context",
        Standing::Flagged => "is-flagged",
    };
    let gaps = [("title", title(state, selection.form)), ("standing", ui(state, standing))];
    let words = if head.answers { "row-standing" } else { "row-scores" };
    Some(say("span.soft", &filled(state, words, &gaps)))
}

fn flags(state: &State, row: &Row) -> Html {
    let flags = row.head(Instrument::PowerBases).map(|head| Flags(head.flags).names()).unwrap_or_default();
    let words: Vec<&str> = flags.iter().map(|flag| ui(state, &["flag-", flag].concat())).collect();
    let all = filled(state, "row-flags", &[("flags", &list(state, &words))]);
    when(!words.is_empty(), say("p", &all))
}

/// What contradicts itself, or may be here twice.
fn odd(state: &State, cohort: &Cohort, number: u32) -> Html {
    let twin = cohort.listing.twin(&cohort.class, number);
    let twin = twin.map(|twin| filled(state, "row-twin", &[("n", &place(state, twin))]));
    group([
        when(cohort.listing.conflicts.contains(&number), say("p", ui(state, "row-conflict"))),
        twin.map(|words| say("p", &words)).unwrap_or_default(),
    ])
}

/// Whoever counts can be taken out; whoever was taken out, or is left out for flags, can be put back.
fn decision(state: &State, cohort: &Cohort, selections: &[Selection; 2], number: u32, row: &Row) -> Html {
    let flagged = |selection| standing(&cohort.class, row, selection) == Some(Standing::Flagged);
    let back = row.hand == Hand::Out || selections.iter().any(flagged);
    let (name, label) = if back { ("cohort-in", "in-one") } else { ("cohort-out", "out-one") };
    let label = filled(state, label, &[("n", &place(state, number))]);
    let words = ui(state, name);
    list_button(name, "link", &number.to_string(), words, &label)
}
