//! How a class lies along a base: ranges of three people or more, never single ones.

use crate::instruments::cohort::statistics::disclosure::Bin;
use crate::instruments::cohort::statistics::ladder::QUANTILES;
use crate::instruments::instrument::Base;
use crate::instruments::scoring::round_half_up;
use crate::rooms::cohort::rules::Made;
use crate::rooms::cohort::rules::present::shown::{density, highest, ranges};
use crate::rooms::cohort::screen::words::{cell, filled, number, people, ui};
use crate::view::charts::figures::{filled as result, head};
use crate::view::element::{attrs, each, el, el_with, group, say, say_with};
use crate::widget::format::{list, whole};
use crate::widget::state::State;
use yew::Html;

/// How high the drawing is, and a point of the scale how broad.
const HEIGHT: f64 = 300.0;
const POINT: f64 = 10.0;

/// The average and the spread, the drawing and its table; sentences where there are too few people.
pub fn draw(state: &State, made: &Made, base: Base) -> Html {
    let scale = made.statistics.base(base);
    let bins = ranges(scale);
    let needed = filled(state, "quantiles-needed", &[("needed", &people(state, QUANTILES))]);
    if bins.is_empty() {
        return group([figures(state, made, base), say("p.said", &needed)]);
    }
    let top = highest(&made.statistics.bases);
    let drawn = el("div.lie", [drawing(state, &bins, top), table(state, &bins)]);
    group([say("p.said", &most(state, &bins)), figures(state, made, base), drawn])
}

/// The range with the most people.
fn most(state: &State, bins: &[Bin]) -> String {
    let top = bins.iter().map(|bin| bin.people).max();
    let ranges: Vec<String> =
        bins.iter().filter(|bin| Some(bin.people) == top).map(|bin| range(state, bin)).collect();
    let ranges: Vec<&str> = ranges.iter().map(String::as_str).collect();
    filled(state, "ranges-most", &[("list", &list(state, &ranges))])
}

fn range(state: &State, bin: &Bin) -> String {
    let [low, high] = [bin.from, bin.to].map(|end| whole(state, end));
    result(state, "ui.random-range", &[("low", &low), ("high", &high)])
}

fn figures(state: &State, made: &Made, base: Base) -> Html {
    let means = &made.statistics.base(base).scores.means;
    let row = |name: &str, words: &str| el("div", [say("dt", ui(state, name)), say("dd", words)]);
    let rows = [
        row("people", &people(state, means.n)),
        row("average", &number(state, means.mean, 0)),
        row("spread", &number(state, means.sd, 0)),
    ];
    el("dl.figures", rows)
}

/// A block a range, as high as people stand densely in it, on one scale for all six bases.
fn drawing(state: &State, bins: &[Bin], top: f64) -> Html {
    let block = |bin: &Bin| {
        let height = HEIGHT * density(bin) / top.max(f64::MIN_POSITIVE);
        let [x, y, width, height] =
            [bin.from * POINT + 3.0, HEIGHT - height, (bin.to - bin.from) * POINT - 6.0, height]
                .map(|length| round_half_up(length.max(0.0)).to_string());
        el_with("rect.part", attrs!["x" = &x, "y" = &y, "width" = &width, "height" = &height], [])
    };
    let mark = |(score, class): (f64, &str)| {
        let x = round_half_up(score * POINT).to_string();
        say_with(class, attrs!["x" = &x, "y" = "365"], &whole(state, score))
    };
    let ends = [(0.0, "text.start"), (50.0, "text"), (100.0, "text.end")];
    let line = attrs!["x" = "0", "y" = "300", "width" = "1000", "height" = "4"];
    let attributes =
        attrs!["viewBox" = "0 -10 1000 390", "role" = "img", "aria-label" = ui(state, "ranges-chart")];
    let drawn =
        [each(bins.iter().map(block)), el_with("rect.ring", line, []), each(ends.into_iter().map(mark))];
    el("figure", [el_with("svg.ranges", attributes, drawn)])
}

fn table(state: &State, bins: &[Bin]) -> Html {
    let row = |bin: &Bin| {
        let words = range(state, bin);
        let title = say_with("th", attrs!["scope" = "row"], &words);
        el_with("tr", attrs!["key" = &words], [title, cell(&people(state, bin.people))])
    };
    let titles = head([ui(state, "range"), ui(state, "people")]);
    let rows = el("tbody", [each(bins.iter().map(row))]);
    let table = attrs!["part" = "table", "data-table" = "ranges"];
    el(
        "div",
        [
            el_with("table", table, [say("caption", ui(state, "ranges")), titles, rows]),
            say("p.soft", ui(state, "ranges-hint")),
        ],
    )
}
