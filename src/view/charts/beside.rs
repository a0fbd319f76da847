//! What a person says of their power on one line, and below it what they chose on another: to
//! the right what points to the person, to the left what points to the post.

use super::figures::{filled, signed, text};
use super::scale::rect;
use crate::instruments::said::{CHOSEN_CLEAR, SaidAndChosen};
use crate::instruments::scoring::{BALANCE_CLEAR, round_half_up};
use crate::view::element::{attrs, el, el_with, group, say, say_with};
use crate::widget::format::{count, whole};
use crate::widget::state::State;
use yew::Html;

/// The scenarios, and the points of a difference: how far a line goes either way.
const SCENARIOS: f64 = 12.0;
const POINTS: f64 = 100.0;

/// Both lines and their table; `recommended` is how often influencing and telling would be.
pub fn draw(state: &State, both: &SaidAndChosen, recommended: [u8; 2]) -> Html {
    let difference = f64::from(both.difference());
    let marked = difference_of(recommended) / SCENARIOS;
    let lines = [
        line(state, "ui.said-said", 0, both.balance() / POINTS, BALANCE_CLEAR / POINTS),
        line(state, "ui.said-chosen", 320, difference / SCENARIOS, f64::from(CHOSEN_CLEAR) / SCENARIOS),
        el("g.always", [rect("rect", x(marked) - 6, 430, 12, 80)]),
    ];
    let attributes =
        attrs!["viewBox" = "-60 0 2120 620", "role" = "img", "aria-label" = text(state, "ui.said-picture")];
    let key = say("p.soft", text(state, "ui.said-key"));
    el("figure", [el_with("svg.scale-line", attributes, lines), key, table(state, both, recommended)])
}

fn difference_of([influencing, telling]: [u8; 2]) -> f64 {
    f64::from(influencing) - f64::from(telling)
}

/// Where a share of the way to an end lies, from -1 at the left to 1 at the right.
fn x(share: f64) -> i32 {
    round_half_up(1000.0 + share * 1000.0)
}

/// A line with its name, the middle where nothing is clear, and the reader's mark.
fn line(state: &State, name: &str, top: i32, share: f64, clear: f64) -> Html {
    let at = x(share);
    let points = [(at, top + 195), (at + 45, top + 270), (at - 45, top + 270)];
    let points = points.map(|(x, y)| [x.to_string(), y.to_string()].join(","));
    let parts = [
        say_with("text", attrs!["x" = "1000", "y" = &(top + 80).to_string()], text(state, name)),
        rect("rect.spread", x(-clear), top + 115, x(clear) - x(-clear), 70),
        rect("rect.ring", 0, top + 147, 2000, 6),
        el_with("polygon.you", attrs!["points" = &points.join(" ")], []),
    ];
    el("g", parts)
}

fn table(state: &State, both: &SaidAndChosen, recommended: [u8; 2]) -> Html {
    let titles = ["ui.said-said", "ui.said-chosen", "ui.said-recommended"];
    let titles = titles.map(|path| say_with("th", attrs!["scope" = "col"], text(state, path)));
    let row = |name: &str, at: usize| {
        let times = [both.chosen, recommended].map(|times| say("td", &count(state, times[at].into())));
        el("tr", [title(state, name), say("td", &whole(state, both.said[at])), group(times)])
    };
    let chosen = [both.chosen, recommended].map(|times| signed(state, "td", difference_of(times)));
    let rows = [
        row("ui.said-personal", 0),
        row("ui.said-position", 1),
        el("tr", [title(state, "ui.said-difference"), signed(state, "td", both.balance()), group(chosen)]),
    ];
    let answered = filled(state, "ui.said-table", &[("n", &count(state, both.answered.into()))]);
    let head = el("thead", [el("tr", [el("td", []), group(titles)])]);
    el("table", [say("caption", &answered), head, el("tbody", rows)])
}

fn title(state: &State, name: &str) -> Html {
    say_with("th", attrs!["scope" = "row"], text(state, name))
}
