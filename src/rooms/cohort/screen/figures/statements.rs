//! The single statements of each base.

use super::heads::{more, needed, table};
use crate::instruments::cohort::statistics::ladder::ITEMS;
use crate::instruments::cohort::statistics::overview::ScaleStatistics;
use crate::instruments::cohort::statistics::reliability::ItemStatistics;
use crate::instruments::instrument::Base;
use crate::rooms::cohort::screen::words::{cell, filled, number, people, ui};
use crate::view::charts::bases::name;
use crate::view::charts::figures::head;
use crate::view::element::{attrs, each, el, el_with, say, text};
use crate::widget::section::Section;
use crate::widget::state::State;
use yew::Html;

/// A table a base, closed, or from when on there are any.
pub fn draw(state: &State, bases: &[ScaleStatistics; 6]) -> Html {
    let enough = bases.iter().any(|scale| scale.reliability.n >= ITEMS);
    let tables = Base::ALL.into_iter().map(|base| of_base(state, base, &bases[base as usize]));
    if !enough {
        return needed(state, "statements-needed", ITEMS);
    }
    more(state, "statements", [say("p.soft", ui(state, "statements-hint")), each(tables)])
}

fn of_base(state: &State, base: Base, scale: &ScaleStatistics) -> Html {
    let reliability = &scale.reliability;
    let gaps = [("base", name(state, base)), ("n", &*people(state, reliability.n))];
    let titles = head([ui(state, "statement"), ui(state, "rest")]);
    let rows = (1..).zip(&reliability.items).map(|(number, item)| row(state, base, number, item));
    let table = table(
        &["statements-", base.code()].concat(),
        &filled(state, "statements-table", &gaps),
        titles,
        each(rows),
    );
    el("figure", [table])
}

fn row(state: &State, base: Base, place: usize, item: &ItemStatistics) -> Html {
    let id = [base.code(), &place.to_string()].concat();
    let statement = state.text(Section::FIRST, &["items.", &id].concat());
    let [average, spread] = [item.mean, item.sd].map(|figure| number(state, figure, 1));
    let figures = filled(state, "statement-figures", &[("average", &average), ("spread", &spread)]);
    let title = el_with("th", attrs!["scope" = "row"], [text(statement), say("small", &figures)]);
    el_with("tr", attrs!["key" = &id], [title, cell(&number(state, item.rest, 2))])
}
