//! One next step, and what their averages say together.

use super::words::text;
use crate::instruments::instrument::Base;
use crate::instruments::pattern::Pattern;
use crate::instruments::people::report::Report;
use crate::view::charts::{bases, figures};
use crate::view::element::{attrs, each, el_with, say};
use crate::widget::format::fill;
use crate::widget::state::State;
use yew::Html;

/// One next step, from their averages.
pub fn step(state: &State, report: &Report) -> Html {
    let tip = report.tip;
    let path = ["tips.", tip.base.code(), ".", &tip.number.to_string()].concat();
    let title = figures::filled(state, "ui.next-step", &[("base", bases::name(state, tip.base))]);
    let step = [say("h3", &title), say("p", figures::text(state, &path))];
    el_with("div", attrs!["class" = "note step"], step)
}

/// The patterns of their averages.
pub fn patterns(state: &State, report: &Report) -> Html {
    each(report.patterns.iter().map(|pattern| pattern_text(state, report, *pattern)))
}

/// Its name is the result's. Its text is the report's own: there nobody speaks of themselves.
fn pattern_text(state: &State, report: &Report, pattern: Pattern) -> Html {
    let path = ["patterns.", pattern.code()].concat();
    let base = report.others.lead().map_or("", |(base, _): (Base, f64)| bases::name(state, base));
    let name = figures::text(state, &[&path, ".name"].concat());
    let children = [say("h3", name), say("p", &fill(text(state, &path), &[("base", base)]))];
    el_with("div.note", attrs!["key" = pattern.code(), "data-pattern" = pattern.code()], children)
}
