//! How far one person's score may be off in this class, by each base; what changes are clear; omega.

use super::heads::{figure, more, needed, of_people, table};
use crate::instruments::cohort::statistics::figure::Figure;
use crate::instruments::cohort::statistics::ladder::ITEMS;
use crate::instruments::cohort::statistics::overview::ScaleStatistics;
use crate::instruments::instrument::Base;
use crate::rooms::cohort::screen::words::{filled, number, ui};
use crate::view::charts::bases::name;
use crate::view::charts::figures::{head, text};
use crate::view::element::{self, attrs, each, el, el_with, group, say, when};
use crate::widget::format::list;
use crate::widget::state::State;
use yew::Html;

/// The table, closed; before it what a negative alpha means.
pub fn draw(state: &State, bases: &[ScaleStatistics; 6]) -> Html {
    let enough = bases.iter().any(|scale| scale.reliability.n >= ITEMS);
    let against = against(state, bases);
    let negative = filled(state, "alpha-negative", &[("list", &against)]);
    group([
        when(!against.is_empty(), say("p", &negative)),
        if enough {
            more(state, "margins", [figures(state, bases)])
        } else {
            needed(state, "margins-needed", ITEMS)
        },
    ])
}

/// The bases whose statements stand against each other.
fn against(state: &State, bases: &[ScaleStatistics; 6]) -> String {
    let is_negative = |base: &Base| {
        let alpha = bases[*base as usize].reliability.alpha.value();
        alpha.is_some_and(|alpha| alpha.value < 0.0)
    };
    let names: Vec<&str> = Base::ALL.into_iter().filter(is_negative).map(|base| name(state, base)).collect();
    list(state, &names)
}

fn figures(state: &State, bases: &[ScaleStatistics; 6]) -> Html {
    let titles = head([text(state, "ui.base"), ui(state, "margin"), ui(state, "omega")]);
    let rows = Base::ALL.into_iter().map(|base| row(state, base, &bases[base as usize]));
    group([
        table("margins", ui(state, "margins-table"), titles, each(rows)),
        say("p.soft", ui(state, "margins-hint")),
        say("p.soft", ui(state, "omega-hint")),
    ])
}

fn row(state: &State, base: Base, scale: &ScaleStatistics) -> Html {
    let reliability = &scale.reliability;
    let margin = match (reliability.sem, reliability.mdc) {
        (Figure::Value(_), Figure::Value(_)) => {
            let [margin, clear] = [reliability.sem, reliability.mdc].map(|figure| number(state, figure, 1));
            let clear = filled(state, "clear", &[("n", &clear)]);
            el("td", [element::text(&margin), say("small.word", &clear)])
        }
        _ => figure(state, reliability.sem, 1),
    };
    let title = of_people(state, name(state, base), reliability.n);
    let cells = [title, margin, figure(state, reliability.omega, 2)];
    el_with("tr", attrs!["key" = base.code()], cells)
}
