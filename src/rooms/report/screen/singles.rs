//! The single questions: why they go along, whether they could stop, what comes of it.

use super::words::{filled, text, ui};
use crate::codec::Aggregate;
use crate::instruments::people::ratings::{FREEDOM, OUTCOMES, SINGLES};
use crate::instruments::people::report::Report;
use crate::instruments::scoring::round_half_up;
use crate::view::charts::figures::{self, head, signed};
use crate::view::element::{self, attrs, each, el, el_with, group, say, when};
use crate::widget::format::{count, decimals};
use crate::widget::state::State;
use yew::Html;

/// The three groups of questions. What fewer than three people answered is not shown.
pub fn draw(state: &State, report: &Report, aggregate: &Aggregate) -> Html {
    let buyin = report.buyin.map(|figure| {
        let figure = signed(state, "span", figure);
        el("dl.figures", [el("div", [say("dt", ui(state, "buyin")), el("dd", [figure])])])
    });
    let (reasons, outcomes) = (0..FREEDOM, OUTCOMES[0]..=OUTCOMES[2]);
    group([
        say("h3", ui(state, "grants")),
        say("p.soft", ui(state, "grants-lead")),
        bars(state, aggregate, reasons, "reason", [0.0, 4.0]),
        freedom(state, report, aggregate),
        say("h3", ui(state, "outcomes")),
        say("p.soft", ui(state, "outcomes-lead")),
        bars(state, aggregate, outcomes, "outcome", [1.0, 5.0]),
        buyin.unwrap_or_default(),
    ])
}

fn freedom(state: &State, report: &Report, aggregate: &Aggregate) -> Html {
    let n = aggregate.items.get(FREEDOM).map_or(0, |item| item.n);
    let n = count(state, n.into());
    let words = report.freedom.map(|(mean, freedom)| {
        let words = text(state, &["freedom.", freedom.name()].concat());
        let figure = filled(state, "freedom-figure", &[("mean", &decimals(state, mean, 1)), ("n", &n)]);
        group([say("h3", ui(state, "freedom")), say("p", words), say("p.soft", &figure)])
    });
    words.unwrap_or_default()
}

/// A table of single questions, each with its bar; `ends` are those of its scale.
fn bars(
    state: &State,
    aggregate: &Aggregate,
    places: impl Iterator<Item = usize>,
    title: &str,
    ends: [f64; 2],
) -> Html {
    let rows = places.map(|place| {
        let item = aggregate.items.get(place);
        let mean = item.and_then(|item| item.mean).map(|mean| f64::from(mean) / 100.0);
        row(state, SINGLES.get(place).copied().unwrap_or(""), mean, item.map_or(0, |item| item.n), ends)
    });
    let titles = head([ui(state, title), ui(state, "mean")]);
    el("table", [titles, el("tbody", [each(rows)])])
}

fn row(state: &State, id: &str, mean: Option<f64>, n: u16, ends: [f64; 2]) -> Html {
    let bar = mean.map(|mean| bar((mean - ends[0]) / (ends[1] - ends[0]))).unwrap_or_default();
    let figure = mean.map_or_else(|| "–".to_string(), |mean| decimals(state, mean, 1));
    let people = filled(state, "n", &[("n", &count(state, n.into()))]);
    let withheld = when(mean.is_none(), say("small", ui(state, "withheld")));
    let title = [element::text(asked(state, id)), bar, withheld];
    let cells = [
        el_with("th", attrs!["scope" = "row"], title),
        el("td", [element::text(&figure), when(mean.is_some(), say("small.word", &people))]),
    ];
    el_with("tr", attrs!["key" = id, "data-single" = id], cells)
}

/// What a question was about: the reason of a base, or an outcome.
fn asked<'a>(state: &'a State, id: &str) -> &'a str {
    match id.strip_prefix("GC-") {
        Some(base) => figures::text(state, &["bases.", base, ".reason"].concat()),
        None => text(state, &["outcomes.", id].concat()),
    }
}

/// A bar of a part of the whole, 0 to 1. The figure beside it says the same.
fn bar(part: f64) -> Html {
    let width = round_half_up(part * 1000.0).to_string();
    let attributes =
        attrs!["viewBox" = "0 0 1000 10", "preserveAspectRatio" = "none", "aria-hidden" = "true"];
    let rect = |tag: &str, width: &str| el_with(tag, attrs!["width" = width, "height" = "10"], []);
    el_with("svg.bar", attributes, [rect("rect.all", "1000"), rect("rect.part", &width)])
}
