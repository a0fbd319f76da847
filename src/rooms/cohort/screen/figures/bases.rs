//! The six bases of a class: its wheel, and the averages with their ranges.

use super::heads::of_people;
use super::pictures;
use crate::instruments::cohort::statistics::figure::Figure;
use crate::instruments::cohort::statistics::ladder::MEANS;
use crate::instruments::cohort::statistics::overview::ScaleStatistics;
use crate::instruments::instrument::Base;
use crate::instruments::scoring::Scores;
use crate::rooms::cohort::rules::Made;
use crate::rooms::cohort::rules::pictures::{WHEEL, id};
use crate::rooms::cohort::screen::words::{cell, filled, number, people, range, ui};
use crate::rooms::common::words::rules::SHARE;
use crate::view::charts::bases::name;
use crate::view::charts::figures::{head, text};
use crate::view::charts::wheel;
use crate::view::element::{self, attrs, each, el, el_with, group, say, when};
use crate::widget::format::{list, percent};
use crate::widget::state::State;
use yew::Html;

/// The wheel and its table, from the first number of people on that averages are shown for.
pub fn draw(state: &State, made: &Made) -> Html {
    let bases = &made.statistics.bases;
    let n = bases.iter().map(|scale| scale.scores.n()).max().unwrap_or(0);
    let gaps = [("needed", &*people(state, MEANS)), ("n", &people(state, n))];
    let unscored: u64 = bases.iter().map(|scale| scale.unscored).sum();
    group([
        say("h3", ui(state, "bases")),
        if n < MEANS {
            say("p", &filled(state, "means-needed", &gaps))
        } else {
            group([drawing(state, bases), table(state, bases)])
        },
        when(unscored > 0, say("p.soft", &filled(state, "not-scored", &[("n", &people(state, unscored))]))),
    ])
}

/// What the wheel says, the wheel, and what it is saved by.
fn drawing(state: &State, bases: &[ScaleStatistics; 6]) -> Html {
    let means = Base::ALL.map(|base| bases[base as usize].scores.means.mean.value());
    group([
        say("p", &said(state, &means)),
        wheel(state, bases),
        say("p.soft", ui(state, "wheel-spread")),
        pictures::buttons(state, WHEEL, ui(state, "bases")),
    ])
}

/// The petals are the averages, with a spread to either side.
pub fn wheel(state: &State, bases: &[ScaleStatistics; 6]) -> Html {
    let means = Base::ALL.map(|base| bases[base as usize].scores.means.mean.value());
    let spreads = Base::ALL.map(|base| bases[base as usize].scores.means.sd.value().unwrap_or(0.0));
    let scores = Scores { bases: means, ..Scores::default() };
    let personal = state.text(SHARE, "ui.personal-key");
    let key = [personal, text(state, "ui.position-key"), ui(state, "rings-key")];
    let drawn = wheel::draw_named(state, &scores, &spreads, ui(state, "wheel"), key, "pb-hatch-class");
    el_with("div.class", attrs!["id" = &id(WHEEL)], [drawn])
}

/// The averages with their ranges, and the spread.
pub fn table(state: &State, bases: &[ScaleStatistics; 6]) -> Html {
    let titles = head([text(state, "ui.base"), ui(state, "average"), ui(state, "spread")]);
    let caption = filled(state, "bases-table", &[("share", &percent(state, 0.95))]);
    let rows = Base::ALL.into_iter().map(|base| row(state, base, &bases[base as usize]));
    let children = [say("caption", &caption), titles, el("tbody", [each(rows)])];
    el_with("table", attrs!["part" = "table", "data-table" = "bases"], children)
}

fn row(state: &State, base: Base, scale: &ScaleStatistics) -> Html {
    let means = &scale.scores.means;
    let average =
        [element::text(&number(state, means.mean, 0)), say("small.word", &range(state, means.interval, 0))];
    let title = of_people(state, name(state, base), means.n);
    let cells = [title, el("td", average), cell(&number(state, means.sd, 0))];
    el_with("tr", attrs!["key" = base.code(), "data-base" = base.code()], cells)
}

/// Which base has the highest average as it is written, and which the lowest; each may be several.
fn said(state: &State, means: &[Option<f64>; 6]) -> String {
    let known: Vec<(Base, f64)> =
        Base::ALL.into_iter().zip(means).filter_map(|(base, mean)| Some((base, (*mean)?.round()))).collect();
    let most = known.iter().map(|(_, mean)| *mean).fold(0.0, f64::max);
    let least = known.iter().map(|(_, mean)| *mean).fold(100.0, f64::min);
    let names = |of: f64| {
        let same = known.iter().filter(|(_, mean)| *mean == of);
        list(state, &same.map(|(base, _)| name(state, *base)).collect::<Vec<_>>())
    };
    let [high, low] = [most, least].map(names);
    let [most, least] = [most, least].map(|mean| number(state, Figure::Value(mean), 0));
    let gaps = [("high", &*high), ("most", &most), ("low", &low), ("least", &least)];
    filled(state, if high == low { "wheel-even" } else { "wheel-said" }, &gaps)
}
