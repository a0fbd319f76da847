//! The give-first list on paper: a table with room for people who are added by hand.

use super::words::{of_list as words, ui};
use crate::rooms::common::plans::rules::give_first::{GiveFirst, Row};
use crate::view::element::{attrs, each, el, say_with};
use crate::widget::state::State;
use yew::Html;

/// So many rows there are at least, written or not.
const ROWS: usize = 8;

/// The columns.
const COLUMNS: [&str; 5] = ["person", "glad", "given", "asked", "accepted"];

/// The table.
pub fn table(state: &State, list: &GiveFirst) -> Html {
    let head = COLUMNS.map(|name| say_with("th", attrs!["scope" = "col"], words(state, name)));
    let blank = Row::default();
    let missing = ROWS.saturating_sub(list.rows.len());
    let rows = list.rows.iter().chain(std::iter::repeat_n(&blank, missing));
    let rows = rows.map(|row| line(state, row));
    let parts = [el("thead", [el("tr", head)]), el("tbody", [each(rows)])];
    el("div.on-paper", [el("table.by-hand", parts)])
}

fn line(state: &State, row: &Row) -> Html {
    let accepted = if row.accepted { ui(state, "yes") } else { "" };
    let cells = [&row.person, &row.glad, &row.given, &row.asked, accepted];
    el("tr", cells.map(|words| say_with("td", attrs!["dir" = "auto"], words)))
}
