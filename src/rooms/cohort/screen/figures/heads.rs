//! The heads of rows, and what tables of figures have in common.

use crate::instruments::cohort::statistics::figure::Figure;
use crate::instruments::instrument::Base;
use crate::rooms::cohort::screen::words::{cell, filled, number, people, ui};
use crate::view::charts::bases::name;
use crate::view::charts::figures::text as result;
use crate::view::element::{attrs, each, el, el_with, group, say, say_with, text};
use crate::widget::state::State;
use yew::Html;

/// The name of a base.
pub fn base(state: &State, base: Base) -> Html {
    el_with("th", attrs!["scope" = "row"], [text(name(state, base))])
}

/// The name of a row with the number of people that it stands on.
pub fn of_people(state: &State, name: &str, n: u64) -> Html {
    counted(state, name, "people-of", n)
}

/// The same of leaders.
pub fn of_leaders(state: &State, name: &str, n: u64) -> Html {
    counted(state, name, "leaders-of", n)
}

fn counted(state: &State, name: &str, of: &str, n: u64) -> Html {
    let of = filled(state, of, &[("n", &people(state, n))]);
    el_with("th", attrs!["scope" = "row"], [text(name), say("small", &of)])
}

/// A table under a caption; `name` is for those who look for it.
pub fn table(name: &str, caption: &str, titles: Html, rows: Html) -> Html {
    let children = [say("caption", caption), titles, el("tbody", [rows])];
    el("div.class", [el_with("table", attrs!["part" = "table", "data-table" = name], children)])
}

/// A row of figures a base, in whole points, and a sentence below; the names of its texts begin
/// with `name`.
pub fn by_base(
    state: &State,
    name: &str,
    columns: impl Iterator<Item = String>,
    figures: impl Fn(Base) -> (u64, Vec<Figure>),
) -> Html {
    let column = |words: &str| say_with("th", attrs!["scope" = "col"], words);
    let columns = columns.map(|words| column(&words));
    let titles = el("thead", [el("tr", [column(result(state, "ui.base")), each(columns)])]);
    let rows = Base::ALL.into_iter().map(|base| row(state, base, figures(base)));
    let caption = say("caption", ui(state, &[name, "-table"].concat()));
    let children = [caption, titles, el("tbody", [each(rows)])];
    group([
        el_with("table", attrs!["part" = "table", "data-table" = name], children),
        say("p.soft", ui(state, &[name, "-hint"].concat())),
    ])
}

fn row(state: &State, base: Base, (n, figures): (u64, Vec<Figure>)) -> Html {
    let cells = figures.into_iter().map(|figure| match figure {
        Figure::Withheld { .. } => cell("–"),
        figure => cell(&number(state, figure, 0)),
    });
    el_with("tr", attrs!["key" = base.code()], [of_people(state, name(state, base), n), each(cells)])
}

/// A cell with a figure; the words in the place of one may break on a phone.
pub fn figure(state: &State, figure: Figure, places: u32) -> Html {
    let words = number(state, figure, places);
    match figure {
        Figure::Value(_) => cell(&words),
        _ => el("td", [say("small", &words)]),
    }
}

/// A sentence that says from how many people, or leaders, on something is shown.
pub fn needed(state: &State, name: &str, needed: u64) -> Html {
    say("p", &filled(state, name, &[("needed", &people(state, needed))]))
}

/// What is closed until somebody wants to know.
pub fn more<const N: usize>(state: &State, summary: &str, children: [Html; N]) -> Html {
    let summary = say("summary", ui(state, summary));
    el("details.card how", [summary, group(children)])
}
