//! How the figures came about: for those who want to know, so it is closed, in each report anew.

use super::words::{filled, text, ui};
use crate::instruments::people::report::Report;
use crate::view::element::{attrs, el_with, say, when};
use crate::widget::format::decimals;
use crate::widget::state::State;
use yew::Html;

/// The rule of the gaps, the likeness of the two shapes, spread and agreement, and what to expect.
pub fn draw(state: &State, subject: &str, report: &Report) -> Html {
    let assumed = report.rows.iter().any(|row| row.gap.is_some() && row.sd_assumed);
    let shape = report.shape.map(|r| say("p", &filled(state, "shape", &[("r", &decimals(state, r, 2))])));
    let figures = report.rows.iter().any(|row| row.agreement.is_some_and(|found| found.figure.is_some()));
    let words = [
        say("summary", ui(state, "method")),
        when(report.compared, say("p", ui(state, "rule"))),
        when(assumed, say("p", ui(state, "rule-assumed"))),
        shape.unwrap_or_default(),
        when(figures, say("p", ui(state, "index"))),
        say("p", text(state, "limits.differences")),
    ];
    el_with("details.card how", attrs!["key" = subject], words)
}
