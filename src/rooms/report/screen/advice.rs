//! What their averages say together.

use super::words::text;
use crate::instruments::instrument::Base;
use crate::instruments::pattern::Pattern;
use crate::instruments::people::report::Report;
use crate::view::charts::{bases, figures};
use crate::view::element::{attrs, each, el_with, say};
use crate::widget::format::fill;
use crate::widget::state::State;
use yew::Html;

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
