//! How well the statements of each base hang together.

use super::heads::base as title;
use crate::instruments::cohort::statistics::figure::Figure;
use crate::instruments::cohort::statistics::ladder::ALPHA;
use crate::instruments::cohort::statistics::overview::ScaleStatistics;
use crate::instruments::instrument::Base;
use crate::rooms::cohort::screen::words::{cell, filled, number, people, range, ui};
use crate::view::charts::figures::{head, text};
use crate::view::element::{self, attrs, each, el, el_with, group, say, when};
use crate::widget::state::State;
use yew::Html;

/// The table of alphas, or from when on there is one.
pub fn draw(state: &State, bases: &[ScaleStatistics; 6]) -> Html {
    let enough = bases.iter().any(|scale| scale.reliability.n >= ALPHA);
    let needed = filled(state, "alpha-needed", &[("needed", &people(state, ALPHA))]);
    group([say("h3", ui(state, "alpha")), if enough { table(state, bases) } else { say("p", &needed) }])
}

fn table(state: &State, bases: &[ScaleStatistics; 6]) -> Html {
    let titles = head([text(state, "ui.base"), ui(state, "complete"), ui(state, "figure")]);
    let rows = Base::ALL.into_iter().map(|base| row(state, base, &bases[base as usize]));
    let cautious =
        |scale: &ScaleStatistics| scale.reliability.alpha.value().is_some_and(|alpha| alpha.cautious);
    let children = [say("caption", ui(state, "alpha-table")), titles, el("tbody", [each(rows)])];
    group([
        el_with("table", attrs!["part" = "table", "data-table" = "alpha"], children),
        say("p.soft", ui(state, "alpha-hint")),
        when(bases.iter().any(cautious), say("p.soft", ui(state, "alpha-care"))),
    ])
}

fn row(state: &State, base: Base, scale: &ScaleStatistics) -> Html {
    let alpha = scale.reliability.alpha;
    let value = number(state, alpha.and_then(|alpha| Some(alpha.value)), 2);
    let interval = match alpha {
        Figure::Value(alpha) => say("small.word", &range(state, alpha.interval, 2)),
        _ => Html::default(),
    };
    let cells = [
        title(state, base),
        cell(&people(state, scale.reliability.n)),
        el("td", [element::text(&value), interval]),
    ];
    el_with("tr", attrs!["key" = base.code(), "data-alpha" = base.code()], cells)
}
