//! Results over time: a small line a base, drawn in the table that says the same.

use crate::instruments::instrument::{Base, Instrument};
use crate::instruments::record::Record;
use crate::instruments::scoring::{SEM0, Scores, change, round_half_up};
use crate::view::charts::bases::{name, side_class};
use crate::view::charts::figures::{filled, head, score, text};
use crate::view::controls::{group_name, title};
use crate::view::element::{self, attrs, each, el, el_with, group, say, when};
use crate::widget::format::{count, list};
use crate::widget::state::State;
use yew::Html;

/// The lines of everything that was answered at least twice. Groups are never mixed,
/// nor is what different content asked.
pub(super) fn draw(state: &State) -> Html {
    let records: Vec<&Record> = state.records.iter().rev().collect();
    let mut series: Vec<Vec<&Record>> = Vec::new();
    for record in records {
        match series.iter_mut().find(|series| series.first().is_some_and(|first| alike(first, record))) {
            Some(series) => series.push(record),
            None => series.push(vec![record]),
        }
    }
    each(series.iter().filter(|series| series.len() > 1).map(|series| one(state, series)))
}

/// Whether two results are about the same: instrument, group and content.
pub(super) fn alike(a: &Record, b: &Record) -> bool {
    a.instrument == b.instrument
        && a.context() == b.context()
        && a.published.get("pack") == b.published.get("pack")
}

/// One instrument about one group, oldest first.
fn one(state: &State, series: &[&Record]) -> Html {
    let (Some(first), Some(last)) = (series.first(), series.last()) else { return Html::default() };
    let count = count(state, series.len());
    let gaps = [("n", count.as_str()), ("first", &first.date), ("latest", &last.date)];
    let titles = ["ui.base", "ui.line", "ui.first", "ui.latest"].map(|path| text(state, path));
    let judged = last.instrument == Instrument::PowerBases;
    let table = [
        say("caption", &filled(state, "ui.over-time-table", &gaps)),
        head(titles),
        el("tbody", [rows(state, series)]),
    ];
    let children = [
        say("h3", &named(state, last)),
        el_with("table", attrs!["part" = "table"], table),
        when(judged, say("p.soft", text(state, "ui.over-time-remark"))),
        when(judged, say("p.soft", text(state, "reading.change"))),
    ];
    el_with("div", attrs!["key" = &first.name()], children)
}

/// The exercise, and the group of a self-assessment.
fn named(state: &State, record: &Record) -> String {
    let title = title(state, record.instrument);
    match record.context() {
        Some(context) => {
            filled(state, "ui.series", &[("title", title), ("group", group_name(state, context))])
        }
        None => title.to_string(),
    }
}

fn rows(state: &State, series: &[&Record]) -> Html {
    if series.iter().any(|record| record.instrument == Instrument::Influence) {
        let scores: Vec<_> = series.iter().map(|record| published_index(record)).collect();
        return row(state, text(state, "ui.score"), "", &scores, "");
    }
    let all: Vec<Scores> = series.iter().map(|record| record.scores()).collect();
    let base = |base: Base| {
        let scores: Vec<_> = all.iter().map(|scores| scores.base(base)).collect();
        row(state, name(state, base), side_class(base), &scores, word(state, &scores))
    };
    group(Base::ALL.map(base))
}

/// The quiz's index as it was published: its key may not be here.
fn published_index(record: &Record) -> Option<f64> {
    record.published.get("scores")?.get("index")?.number()
}

/// What is to be said of the two latest scores.
fn word<'a>(state: &'a State, scores: &[Option<f64>]) -> &'a str {
    let [.., Some(before), Some(latest)] = scores else { return "" };
    text(state, &["ui.change-", change(*before, *latest, SEM0).name()].concat())
}

fn row(state: &State, name: &str, class: &str, scores: &[Option<f64>], word: &str) -> Html {
    let end = |of: Option<&Option<f64>>| score(state, of.copied().flatten());
    let title = [element::text(name), when(!word.is_empty(), say("small", word))];
    let cells = [
        el_with("th", attrs!["scope" = "row"], title),
        el_with("td", attrs!["class" = class], [line(state, scores)]),
        say("td", &end(scores.first())),
        say("td", &end(scores.last())),
    ];
    el_with("tr", attrs!["key" = name], cells)
}

/// The scores from left to right on a height from 0 to 100. A score that is missing leaves a gap.
fn line(state: &State, scores: &[Option<f64>]) -> Html {
    let steps = (scores.len() as i32 - 1).max(1);
    let points: Vec<Option<(i32, i32)>> = (0..)
        .zip(scores)
        .map(|(place, score)| score.map(|score| (10 + place * 280 / steps, 110 - round_half_up(score))))
        .collect();
    let runs = points.split(Option::is_none).filter(|run| run.len() > 1).map(|run| {
        let points = run.iter().flatten().map(|(x, y)| [x.to_string(), y.to_string()].join(","));
        el_with("polyline", attrs!["points" = &points.collect::<Vec<_>>().join(" ")], [])
    });
    let dots = points
        .iter()
        .flatten()
        .map(|(x, y)| el_with("circle", attrs!["cx" = &x.to_string(), "cy" = &y.to_string(), "r" = "9"], []));
    let said: Vec<String> = scores.iter().map(|of| score(state, *of)).collect();
    let said: Vec<&str> = said.iter().map(String::as_str).collect();
    let attributes = attrs!["viewBox" = "0 0 300 120", "role" = "img", "aria-label" = &list(state, &said)];
    el_with("svg.spark", attributes, [each(runs), each(dots)])
}
