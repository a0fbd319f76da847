//! What the figures say: one text a gap, one a level, and what all of them say together.

use super::table::{code, name};
use super::words::{filled, text, ui};
use crate::codec::Aggregate;
use crate::instruments::instrument::Base;
use crate::instruments::pattern::Pattern;
use crate::instruments::people::ratings::TRUST;
use crate::instruments::people::report::{Report, Row};
use crate::instruments::people::word::Agreement;
use crate::instruments::scoring::level;
use crate::view::charts::bases;
use crate::view::element::{self, attrs, each, el, el_with, group, say, when};
use crate::widget::format::fill;
use crate::widget::format::{decimals, whole};
use crate::widget::section::Section;
use crate::widget::state::State;
use yew::Html;

/// The readings, in the order of the report's rows; the rest of the supplement after trust.
pub fn draw(state: &State, report: &Report, aggregate: &Aggregate) -> Html {
    let title = if report.coercive_first { "readings-coercive" } else { "readings" };
    let entries = report.rows.iter().map(|row| {
        let after = if row.base.is_none() { supplement(state, report, aggregate) } else { Html::default() };
        group([entry(state, report, row), after])
    });
    group([say("h3", ui(state, title)), el("dl.readings", [each(entries)])])
}

fn entry(state: &State, report: &Report, row: &Row) -> Html {
    let path = [if row.base.is_some() { "bases." } else { "scores." }, code(row)].concat();
    let children = [
        title(state, report, name(state, row), [row.own, row.others]),
        when(report.compared, say("dd", text(state, row.text()))),
        level_text(state, &path, row.others),
        row.agreement.map(|agreement| agreed(state, agreement)).unwrap_or_default(),
        when(row.held, held(state)),
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

fn held(state: &State) -> Html {
    let words = [say("strong", ui(state, "held")), element::text(": "), element::text(text(state, "held"))];
    el("dd", words)
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
        let name = state.text(Section::RESULT, &[&path, ".name"].concat());
        let children = [
            title(state, report, name, views),
            level_text(state, &path, views[1]),
            el("dd", [say("small.soft", state.text(Section::RESULT, "ui.indicative"))]),
        ];
        el_with("div", attrs!["key" = scale, "data-scale" = scale], children)
    });
    each(entries)
}

/// The patterns of their means, and one next step.
pub fn patterns(state: &State, report: &Report) -> Html {
    let patterns = report.patterns.iter().map(|pattern| pattern_text(state, report, *pattern));
    let tip = report.tip;
    let path = ["tips.", tip.base.code(), ".", &tip.number.to_string()].concat();
    let step = filled(state, "next-step", &[("base", bases::name(state, tip.base))]);
    let step = [say("h3", &step), say("p", state.text(Section::RESULT, &path))];
    group([
        say("h3", ui(state, "patterns")),
        each(patterns),
        el_with("div", attrs!["class" = "note step"], step),
    ])
}

/// Where the text speaks of what the leader reports, the report has one of its own.
fn pattern_text(state: &State, report: &Report, pattern: Pattern) -> Html {
    let path = ["patterns.", pattern.code()].concat();
    let base = report.others.lead().map_or("", |(base, _): (Base, f64)| bases::name(state, base));
    let result = |part: &str| state.text(Section::RESULT, &[&path, part].concat());
    let words = Some(text(state, &path)).filter(|words| !words.is_empty()).unwrap_or(result(".text"));
    let children = [say("h3", result(".name")), say("p", &fill(words, &[("base", base)]))];
    el_with("div.note", attrs!["key" = pattern.code(), "data-pattern" = pattern.code()], children)
}
