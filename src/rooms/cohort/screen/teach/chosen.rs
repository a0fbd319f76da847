//! Who chose what in a scenario, as others may see it.

use super::options::{Shown, all};
use crate::instruments::cohort::statistics::disclosure::Cell;
use crate::instruments::cohort::statistics::figure::Figure;
use crate::instruments::cohort::statistics::ladder::MEANS;
use crate::instruments::scoring::round_half_up;
use crate::rooms::cohort::rules::present::shown::{Chosen, most};
use crate::rooms::cohort::screen::words::{filled, people, ui};
use crate::view::charts::figures::head;
use crate::view::element::{attrs, each, el, el_with, group, say, when};
use crate::widget::format::list;
use crate::widget::section::Section;
use crate::widget::state::State;
use yew::Html;

/// How long a whole bar is, in units of its drawing.
const WHOLE: f64 = 1000.0;

/// The sentence, and the table with its bars; a sentence alone where there are too few people.
pub fn draw(state: &State, scenario: usize, chosen: &Chosen) -> Html {
    match chosen.cells {
        Figure::Value(cells) => {
            let four = all(state, scenario);
            group([
                say("p.said", &sentence(state, &four, chosen, &cells)),
                table(state, &four, chosen, &cells),
            ])
        }
        _ => {
            let gaps = [("needed", &*people(state, MEANS)), ("n", &people(state, chosen.n))];
            say("p.said", &filled(state, "chosen-needed", &gaps))
        }
    }
}

/// What most chose, unless that cannot be told.
fn sentence(state: &State, four: &[Shown<'_>; 4], chosen: &Chosen, cells: &[Cell; 4]) -> String {
    let most = most(cells);
    let is_top = |one: &&Shown<'_>| most.contains(&(one.approach as usize));
    let letters: Vec<&str> = four.iter().filter(is_top).map(|one| one.letter).collect();
    match letters.as_slice() {
        [] => ui(state, "all-few").to_string(),
        _ if chosen.unanimous => ui(state, "unanimous").to_string(),
        letters => filled(state, "most", &[("list", &list(state, letters))]),
    }
}

fn table(state: &State, four: &[Shown<'_>; 4], chosen: &Chosen, cells: &[Cell; 4]) -> Html {
    let caption = filled(state, "chosen-table", &[("n", &people(state, chosen.n))]);
    let row = |one: &Shown<'_>| {
        let cell = cells.get(one.approach as usize).copied().unwrap_or(Cell::Few);
        row(state, one, cell, chosen.scale)
    };
    let rows = el("tbody", [each(four.iter().map(row))]);
    let titles = head([ui(state, "first-step"), ui(state, "people")]);
    group([
        el_with(
            "table",
            attrs!["class" = "chosen", "part" = "table", "data-table" = "chosen"],
            [say("caption", &caption), titles, rows],
        ),
        when(cells.contains(&Cell::Few), say("p.soft", ui(state, "few-hint"))),
    ])
}

fn row(state: &State, one: &Shown<'_>, cell: Cell, scale: u64) -> Html {
    let (length, words) = match cell {
        Cell::Shown(n) => (n as f64 / scale.max(1) as f64, people(state, n)),
        Cell::Few => (0.0, ui(state, "few").to_string()),
    };
    let approach = state.text(Section::QUIZ, &["approaches.", one.approach.code()].concat());
    let title = [
        say("b", one.letter),
        el("span.what", [say("span", one.text), say("small", approach), bar(length, cell == Cell::Few)]),
    ];
    let cells = [el_with("th", attrs!["scope" = "row"], title), say("td", &words)];
    el_with("tr", attrs!["key" = one.letter, "data-chosen" = one.approach.code()], cells)
}

/// A bar as long as the part of the people; what is hidden has a broken outline and no length.
fn bar(part: f64, hidden: bool) -> Html {
    let width = round_half_up(part.min(1.0) * WHOLE).to_string();
    let attributes =
        attrs!["viewBox" = "0 0 1000 10", "preserveAspectRatio" = "none", "aria-hidden" = "true"];
    let all = if hidden { "rect.hidden" } else { "rect.all" };
    let rect = |tag: &str, width: &str| el_with(tag, attrs!["width" = width, "height" = "10"], []);
    el_with("svg.bar", attributes, [rect(all, "1000"), when(!hidden, rect("rect.part", &width))])
}
