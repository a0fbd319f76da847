//! The wheel of both views, and its table.

use super::words::{filled, ui};
use crate::instruments::people::report::{Report, Row};
use crate::view::charts::wheel;
use crate::view::charts::{
    bases,
    figures::{self, head, signed},
};
use crate::view::element::{self, attrs, each, el, el_with, group, say, when};
use crate::widget::format::{count, whole};
use crate::widget::section::Section;
use crate::widget::state::State;
use yew::Html;

/// The wheel, the table and the rule by which gaps are called notable.
pub fn draw(state: &State, report: &Report) -> Html {
    let name = ui(state, if report.compared { "wheel" } else { "wheel-alone" });
    let wheel = wheel::draw_both(state, &report.own, &report.others, name, ui(state, "others-key"));
    let assumed = report.rows.iter().any(|row| row.gap.is_some() && row.sd_assumed);
    group([
        el("div.duo", [wheel, table(state, report)]),
        when(report.compared, say("p.soft", ui(state, "rule"))),
        when(assumed, say("p.soft", ui(state, "rule-assumed"))),
    ])
}

fn table(state: &State, report: &Report) -> Html {
    let caption = ui(state, if report.compared { "table" } else { "table-alone" });
    let titles = ["base", "you", "they", "gap"].map(|name| ui(state, name));
    let titles = if report.compared { head(titles) } else { head([titles[0], titles[2]]) };
    let rows = report.rows.iter().map(|row| line(state, report, row));
    let children = [say("caption", caption), titles, el("tbody", [each(rows)])];
    el_with("table", attrs!["part" = "table"], children)
}

fn line(state: &State, report: &Report, row: &Row) -> Html {
    let title = [element::text(name(state, row)), say("small", &spread(state, row))];
    let score = |score: Option<f64>| say("td", &figures::score(state, score));
    let cells = [
        el_with("th", attrs!["scope" = "row"], title),
        when(report.compared, score(row.own)),
        score(row.others),
        when(report.compared, gap(state, row)),
    ];
    el_with("tr", attrs!["key" = code(row), "data-scale" = code(row)], cells)
}

/// The name of a base, or of trust.
pub fn name<'a>(state: &'a State, row: &Row) -> &'a str {
    match row.base {
        Some(base) => bases::name(state, base),
        None => state.text(Section::RESULT, "scores.trust.name"),
    }
}

/// The code of a base, or `trust`.
pub fn code(row: &Row) -> &'static str {
    row.base.map_or("trust", |base| base.code())
}

/// How many are scored on it, and how far they are spread.
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
