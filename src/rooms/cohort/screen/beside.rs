//! Labels side by side, and other classes beside them: a table a base, and one for the quiz's score.

use super::classes;
use super::labels::labelled_of;
use super::words::{cell, filled, number, people, range, ui};
use crate::codec::{ClassScale, FEWEST_OF_A_CLASS};
use crate::instruments::cohort::statistics::figure::{Figure, Interval};
use crate::instruments::cohort::statistics::overview::Statistics;
use crate::instruments::cohort::statistics::summary::Means;
use crate::instruments::instrument::{Base, Instrument};
use crate::rooms::cohort::rules::{Cohort, MOST, Made, OtherClass};
use crate::view::charts::bases::name;
use crate::view::controls::title;
use crate::view::element::{self, attrs, each, el, el_with, group, say, say_with, when};
use crate::widget::state::State;
use yew::Html;

/// What the tables are about: a base, or the quiz's score.
#[derive(Clone, Copy)]
enum Scale {
    Base(Base),
    Index,
}

/// A row of such a table.
struct Line {
    name: String,
    n: Option<u64>,
    mean: Figure,
    sd: Figure,
    /// A class from a link has none.
    interval: Option<Figure<Interval>>,
}

/// The switch, and the tables.
pub fn draw(state: &State, cohort: &Cohort, made: &Made) -> Html {
    let counted = made.labels.keys().filter(|label| !cohort.choice.without.contains(label)).count();
    let others: Vec<&OtherClass> = cohort.classes.shown().collect();
    let on = cohort.choice.beside;
    let ticked = if on { "checked" } else { "" };
    let attributes = attrs!["type" = "checkbox", "name" = "cohort-beside", "checked" = ticked];
    let switch = el("label.choice", [el_with("input", attributes, []), say("span", ui(state, "beside"))]);
    let switch = el("div.off-paper", [switch]);
    let several = made.labels.len() > 1 || !cohort.classes.list.is_empty();
    let many = counted + others.len() > MOST;
    let shown = on && several;
    group([
        when(several, switch),
        when(shown && many, say("p", ui(state, "beside-many"))),
        if shown && !many { tables(state, cohort, made, &others) } else { Html::default() },
    ])
}

fn tables(state: &State, cohort: &Cohort, made: &Made, others: &[&OtherClass]) -> Html {
    let scales = Base::ALL.into_iter().map(Scale::Base).chain([Scale::Index]);
    let tables = scales.map(|scale| {
        let own = made.beside.iter().map(|column| {
            let name = labelled_of(state, cohort, column.label);
            own(name, &column.statistics, scale)
        });
        let other = others.iter().map(|other| line(classes::name(state, other), other, scale));
        table(state, scale, own.chain(other).collect())
    });
    group([
        el("div.pair", [each(tables)]),
        say("p.soft", ui(state, "beside-hint")),
        when(!others.is_empty(), say("p.soft", ui(state, "beside-link"))),
    ])
}

fn own(name: String, statistics: &Statistics, scale: Scale) -> Line {
    let Means { n, mean, sd, interval } = match scale {
        Scale::Base(base) => statistics.base(base).scores.means,
        Scale::Index => statistics.quiz.index.means,
    };
    Line { name, n: Some(n), mean, sd, interval: Some(interval) }
}

/// The figures of another class, in tenths of a point; of fewer than five people there are none.
fn line(name: String, other: &OtherClass, scale: Scale) -> Line {
    let told: Option<ClassScale> = match scale {
        Scale::Base(base) => other.figures.bases.and_then(|bases| bases[place(base)]),
        Scale::Index => other.figures.quiz.and_then(|quiz| quiz.index),
    };
    let needed = u64::from(FEWEST_OF_A_CLASS);
    let points = |tenths: fn(ClassScale) -> Option<u16>| match told {
        None => Figure::Withheld { needed },
        Some(told) => {
            tenths(told).map_or(Figure::Undefined, |tenths| Figure::Value(f64::from(tenths) / 10.0))
        }
    };
    let mean = points(|told| told.spread.map(|spread| spread.mean));
    let sd = points(|told| told.spread.map(|spread| spread.sd));
    Line { name, n: told.map(|told| told.n.into()), mean, sd, interval: None }
}

/// Where a base stands in a class's link.
fn place(base: Base) -> usize {
    match base {
        Base::Legitimate => 0,
        Base::Expert => 1,
        Base::Reward => 2,
        Base::Referent => 3,
        Base::Coercive => 4,
        Base::Informational => 5,
    }
}

fn table(state: &State, scale: Scale, lines: Vec<Line>) -> Html {
    let (title, key) = match scale {
        Scale::Base(base) => (name(state, base), base.code()),
        Scale::Index => (title(state, Instrument::Influence), "index"),
    };
    let column = |name: &str| say_with("th", attrs!["scope" = "col"], ui(state, name));
    let titles = el("thead", [el("tr", [column("labels"), column("average"), column("spread")])]);
    let caption = filled(state, "beside-table", &[("title", title)]);
    let rows = lines.iter().enumerate().map(|(place, line)| row(state, place, line));
    let children = [say("caption", &caption), titles, el("tbody", [each(rows)])];
    el_with(
        "table",
        attrs!["part" = "table", "data-table" = "beside", "data-scale" = key, "key" = key],
        children,
    )
}

fn row(state: &State, place: usize, line: &Line) -> Html {
    let of = line.n.map(|n| filled(state, "people-of", &[("n", &people(state, n))]));
    let name = [element::text(&line.name), of.map(|of| say("small", &of)).unwrap_or_default()];
    let figure = |figure: Figure| match (figure, line.interval) {
        (Figure::Undefined, None) => "–".to_string(),
        (figure, _) => number(state, figure, 0),
    };
    let interval = line.interval.filter(|_| line.mean.value().is_some());
    let interval = interval.map(|interval| say("small.word", &range(state, interval, 0))).unwrap_or_default();
    let average = el("td", [element::text(&figure(line.mean)), interval]);
    let cells = [el_with("th", attrs!["scope" = "row"], name), average, cell(&figure(line.sd))];
    el_with("tr", attrs!["key" = &place.to_string()], cells)
}
