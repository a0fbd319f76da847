//! The same people in bins of three or more: what may leave the instructor's screen, and its table.

use super::axis::{self, GROUND, POINT, TALL, rect};
use crate::instruments::cohort::statistics::disclosure::{Bin, bins};
use crate::instruments::cohort::statistics::summary::Summary;
use crate::rooms::cohort::rules::pictures::id;
use crate::rooms::cohort::screen::words::{filled, number, people, range, ui};
use crate::view::charts::figures::filled as result;
use crate::view::element::{attrs, each, el, el_with, say, say_with, when};
use crate::widget::format::whole;
use crate::widget::state::State;
use yew::Html;

/// What a drawing is called, by its name in rules, and on which side its base stands.
#[derive(Clone, Copy, Debug)]
pub struct Drawing<'a> {
    /// Its name in the rules.
    pub name: &'a str,
    /// What it is of, for the reader.
    pub title: &'a str,
    /// The class of its colour.
    pub side: &'a str,
}

/// The highest of all bins, in people a point, by which drawings side by side are scaled.
pub fn peak(all: &[&Summary]) -> f64 {
    all.iter().flat_map(|scores| of(scores)).map(|bin| height(&bin)).fold(0.0, f64::max)
}

/// The drawing and its table.
pub fn draw(state: &State, drawing: &Drawing, scores: &Summary, peak: f64) -> Html {
    let bins = of(scores);
    let bars = bins.iter().map(|bin| bar(bin, peak));
    let bars = el(&["g.", drawing.side].concat(), [each(bars)]);
    let name = filled(state, "bins", &[("title", drawing.title)]);
    let alone = bins.len() == 1;
    el_with(
        "figure",
        attrs!["id" = &id(drawing.name)],
        [
            axis::draw(state, "bins", &name, bars, &scores.means),
            table(state, &name, &bins),
            el("figcaption.key", [say("span", &said(state, scores))]),
            when(alone, say("p.soft", ui(state, "bins-alone"))),
        ],
    )
}

/// The average, its interval and for how many people, in a sentence.
pub fn said(state: &State, scores: &Summary) -> String {
    let means = &scores.means;
    let (n, mean) = (people(state, means.n), number(state, means.mean, 0));
    let gaps = [("n", n.as_str()), ("average", &mean), ("range", &range(state, means.interval, 0))];
    filled(state, "strip-said", &gaps)
}

fn of(scores: &Summary) -> Vec<Bin> {
    scores.dots().value().map(|dots| bins(&dots)).unwrap_or_default()
}

fn height(bin: &Bin) -> f64 {
    bin.people as f64 / (bin.to - bin.from).max(1.0)
}

/// Its area is the number of people, so that a joined bin is no taller than its neighbours.
fn bar(bin: &Bin, peak: f64) -> Html {
    let tall = if peak > 0.0 { height(bin) / peak * TALL } else { 0.0 };
    rect("rect.petal band", [bin.from * POINT + 6.0, GROUND - tall, (bin.to - bin.from) * POINT - 12.0, tall])
}

fn table(state: &State, name: &str, bins: &[Bin]) -> Html {
    let rows = bins.iter().map(|bin| {
        let [low, high] = [bin.from, bin.to].map(|score| whole(state, score));
        let scores = result(state, "ui.random-range", &[("low", &low), ("high", &high)]);
        let cells = [say_with("th", attrs!["scope" = "row"], &scores), say("td", &people(state, bin.people))];
        el_with("tr", attrs!["key" = &low], cells)
    });
    el("table", [say("caption", name), el("tbody", [each(rows)])])
}
