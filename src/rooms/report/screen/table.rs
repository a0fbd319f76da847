//! The wheel of both views, and its table.

use super::words::{filled, ui};
use crate::instruments::people::report::{Report, Row};
use crate::rooms::report::rules::{name, reason};
use crate::view::charts::figures::{self, head, signed};
use crate::view::charts::wheel;
use crate::view::element::{self, attrs, each, el, el_with, say, when};
use crate::widget::format::{count, whole};
use crate::widget::state::State;
use yew::Html;

/// The wheel and the table beside it.
pub fn draw(state: &State, report: &Report) -> Html {
    let name = ui(state, if report.compared { "wheel" } else { "wheel-alone" });
    let wheel = wheel::draw_both(state, &report.own, &report.others, name, ui(state, "others-key"));
    el("div.duo", [wheel, table(state, report)])
}

fn table(state: &State, report: &Report) -> Html {
    let caption = ui(state, if report.compared { "table" } else { "table-alone" });
    let [base, you] = ["ui.base", "ui.you"].map(|path| figures::text(state, path));
    let [they, gap] = ["they", "gap"].map(|name| ui(state, name));
    let titles = if report.compared { head([base, you, they, gap]) } else { head([base, they]) };
    let rows = report.rows.iter().map(|row| line(state, report, row));
    let children = [say("caption", caption), titles, el("tbody", [each(rows)])];
    el_with("table", attrs!["part" = "table"], children)
}

fn line(state: &State, report: &Report, row: &Row) -> Html {
    let title = [
        element::text(name(state, row)),
        when(row.base.is_some(), say("small", reason(state, row))),
        say("small", &spread(state, row)),
    ];
    let score = |score: Option<f64>| say("td", &figures::score(state, score));
    let cells = [
        el_with("th", attrs!["scope" = "row"], title),
        when(report.compared, score(row.own)),
        score(row.others),
        when(report.compared, gap(state, row)),
    ];
    el_with("tr", attrs!["key" = code(row), "data-scale" = code(row)], cells)
}

/// The code of a base, or `trust`.
pub fn code(row: &Row) -> &'static str {
    row.base.map_or("trust", |base| base.code())
}

/// How many are scored on it, and how far apart they lie.
fn spread(state: &State, row: &Row) -> String {
    let n = count(state, row.n.into());
    if row.others.is_none() {
        return ui(state, "withheld").to_string();
    }
    let path = if row.sd_assumed { "spread-withheld" } else { "spread" };
    filled(state, path, &[("n", &n), ("sd", &whole(state, row.sd))])
}

/// The gap with its sign, and whether it is notable.
fn gap(state: &State, row: &Row) -> Html {
    let Some(gap) = row.gap else { return say("td", "–") };
    let word = ui(state, if gap.notable { "notable" } else { "not-notable" });
    let tag = if gap.notable { "strong" } else { "span" };
    el("td", [signed(state, tag, gap.points), say("small.word", word)])
}
