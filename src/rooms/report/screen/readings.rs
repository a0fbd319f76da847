//! What the figures say: one text a gap, and one a level.

use super::table::code;
use super::words::{filled, text, ui};
use crate::codec::Aggregate;
use crate::instruments::people::ratings::TRUST;
use crate::instruments::people::report::{Report, Row};
use crate::instruments::people::word::Agreement;
use crate::instruments::scoring::level;
use crate::rooms::report::rules::{name, reason};
use crate::view::charts::figures;
use crate::view::charts::figures::text as of_result;
use crate::view::element::{self, attrs, each, el, el_with, group, say, when};
use crate::widget::format::{decimals, whole};
use crate::widget::state::State;
use yew::Html;

/// The readings, in the order of the report's rows; the rest of the supplement after trust.
pub fn draw(state: &State, report: &Report, aggregate: &Aggregate) -> Html {
    let entries = report.rows.iter().map(|row| {
        let after = if row.base.is_none() { supplement(state, report, aggregate) } else { Html::default() };
        group([entry(state, report, row), after])
    });
    group([
        say("h3", of_result(state, "ui.readings")),
        el("dl.readings", [each(entries)]),
        say("p.soft", figures::text(state, "limits.means")),
        say("p.soft", text(state, "limits.coercive")),
    ])
}

fn entry(state: &State, report: &Report, row: &Row) -> Html {
    let path = [if row.base.is_some() { "bases." } else { "scores." }, code(row)].concat();
    let children = [
        title(state, report, name(state, row), [row.own, row.others]),
        when(row.base.is_some(), say("dd.soft", reason(state, row))),
        when(report.compared, say("dd", text(state, row.text()))),
        level_text(state, &path, row.others),
        when(row.held, say("dd", text(state, "held"))),
        row.agreement.map(|agreement| agreed(state, agreement)).unwrap_or_default(),
    ];
    el_with("div", attrs!["key" = code(row), "data-scale" = code(row)], children)
}

/// The name and both figures.
fn title(state: &State, report: &Report, name: &str, views: [Option<f64>; 2]) -> Html {
    let [own, others] =
        views.map(|score| score.map_or(ui(state, "not-scored").to_string(), |score| whole(state, score)));
    let path = if report.compared { "figures" } else { "figures-alone" };
    let figures = filled(state, path, &[("own", &own), ("others", &others)]);
    el("dt", [element::text(&[name, " "].concat()), say("small", &figures)])
}

/// What the level of their mean says.
fn level_text(state: &State, path: &str, others: Option<f64>) -> Html {
    let words = others.map(|score| text(state, &[path, ".", level(score).name()].concat()));
    words.map(|words| say("dd", words)).unwrap_or_default()
}

fn agreed(state: &State, agreement: Agreement) -> Html {
    let word = text(state, &["agreement.", agreement.word.name()].concat());
    let words = match agreement.figure {
        Some(figure) => {
            let r = decimals(state, f64::from(figure) / 100.0, 2);
            filled(state, "agreement-figure", &[("word", word), ("r", &r)])
        }
        None => word.to_string(),
    };
    el("dd", [say("small.soft", &words)])
}

/// Credibility and growing others: three items each, so they have no gap and no band.
fn supplement(state: &State, report: &Report, aggregate: &Aggregate) -> Html {
    let scales = [
        ("credibility", [report.own.credibility, report.others.credibility]),
        ("growing", [report.own.growing, report.others.growing]),
    ];
    let given = aggregate.scales.get(TRUST..).unwrap_or_default().iter().any(|scale| scale.n > 0);
    let entries = scales.into_iter().filter(|_| given).map(|(scale, views)| {
        let path = ["scores.", scale].concat();
        let name = figures::text(state, &[&path, ".name"].concat());
        let children = [
            title(state, report, name, views),
            level_text(state, &path, views[1]),
            el("dd", [say("small.soft", figures::text(state, "ui.indicative"))]),
        ];
        el_with("div", attrs!["key" = scale, "data-scale" = scale], children)
    });
    each(entries)
}
