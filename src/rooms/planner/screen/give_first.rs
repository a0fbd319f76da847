//! The give-first list: a group of fields for each person, and what they come to.

use super::field::{day, line};
use super::paper;
use super::words::of_list as words;
use crate::rooms::common::people::screen::isolated;
use crate::rooms::common::plans::rules::give_first::{GiveFirst, MOST, Row};
use crate::rooms::planner::rules::refused::Refused;
use crate::view::controls::{list_button, ui as first};
use crate::view::element::{attrs, each, el, el_with, group, say, text, when};
use crate::widget::format::{count, fill};
use crate::widget::state::State;
use yew::Html;

/// The rows, an empty one after them, and how often something was given first.
pub fn fields(state: &State, list: &GiveFirst, refused: &Refused) -> Html {
    let blank = list.next();
    let full = list.rows.len() >= MOST;
    let rows = list.rows.iter().chain(Some(&blank).filter(|_| !full)).enumerate();
    let rows = rows.map(|(place, row)| row_fields(state, place, row, place < list.rows.len(), refused));
    let most = count(state, MOST);
    let full = when(full, say("p.note", &fill(words(state, "full"), &[("n", &most)])));
    let screen = el("div.off-paper", [each(rows), full]);
    group([screen, paper::table(state, list), when(!list.rows.is_empty(), figures(state, list))])
}

fn row_fields(state: &State, place: usize, row: &Row, written: bool, refused: &Refused) -> Html {
    let number = row.number.to_string();
    let name = |field: &str| ["give-first-", &number, "-", field].concat();
    let shown = count(state, place + 1);
    let gaps = [("n", shown.as_str()), ("name", &isolated(&row.person))];
    let remove = if row.person.trim().is_empty() { "remove-unnamed" } else { "remove" };
    let remove = fill(words(state, remove), &gaps);
    let remove = list_button("row-remove", "link", &number, first(state, "delete"), &remove);
    let parts = [
        el_with("legend", attrs!["class" = "ask"], [text(&fill(words(state, "row"), &gaps))]),
        line(state, &name("person"), words(state, "person"), &row.person),
        line(state, &name("glad"), words(state, "glad"), &row.glad),
        el(
            "div.days",
            [
                day(&name("given"), words(state, "given"), &row.given, refused, ""),
                day(&name("asked"), words(state, "asked"), &row.asked, refused, ""),
            ],
        ),
        accepted(state, &name("accepted"), row.accepted),
        when(written, el("div.acts", [remove])),
    ];
    el_with("fieldset", attrs!["part" = "item", "name" = &name("row"), "key" = &number], parts)
}

fn accepted(state: &State, name: &str, accepted: bool) -> Html {
    let checked = if accepted { "checked" } else { "" };
    let attributes = attrs!["type" = "checkbox", "name" = name, "value" = "on", "checked" = checked];
    el("label.choice", [el_with("input", attributes, []), text(words(state, "accepted"))])
}

/// Gives before asks.
fn figures(state: &State, list: &GiveFirst) -> Html {
    let number = |is: fn(&Row) -> bool| list.rows.iter().filter(|row| is(row)).count();
    let figures = [
        ("people", number(|row| !row.is_empty())),
        ("gave-first", number(Row::gave_first)),
        ("asked-first", number(Row::asked_first)),
        ("helped", number(|row| row.accepted)),
    ];
    let row = |(name, n): (&str, usize)| {
        let cells = [say("dt", words(state, name)), say("dd", &count(state, n))];
        el_with("div", attrs!["key" = name], cells)
    };
    el("dl.figures", [each(figures.into_iter().map(row))])
}
