//! The quiz's score on a line from 0 to 100, with what guessing and always
//! choosing one approach would give.

use super::figures::{filled, text};
use crate::instruments::answers::APPROACHES;
use crate::instruments::quiz::References;
use crate::instruments::scoring::round_half_up;
use crate::view::element::{attrs, each, el, el_with, say, say_with};
use crate::widget::format::whole;
use crate::widget::section::Section;
use crate::widget::state::State;
use yew::Html;

/// The line and its table; `who` is whose index it is.
pub fn draw(state: &State, index: Option<f64>, references: &References, who: &str) -> Html {
    let spread = spread(references).map(x);
    let always = references.always.into_iter().zip(APPROACHES);
    let line = [
        rect("rect.spread", spread[0], 120, spread[1] - spread[0], 70),
        rect("rect.ring", 0, 152, 2000, 6),
        tick("g.random", references.mean, ""),
        each(always.map(|(score, approach)| tick("g.always", score, of(state, "letters.", approach)))),
        index.map(you).unwrap_or_default(),
        number(state, 0.0),
        number(state, 50.0),
        number(state, 100.0),
    ];
    let attributes =
        attrs!["viewBox" = "-60 0 2160 400", "role" = "img", "aria-label" = text(state, "ui.scale")];
    el("figure", [el_with("svg.scale-line", attributes, line), table(state, index, references, who)])
}

/// Between what two of three who guess would come to.
fn spread(references: &References) -> [f64; 2] {
    [references.mean - references.sd, references.mean + references.sd]
}

/// What the content says of an approach: its name, or the letter that stands for it.
fn of<'a>(state: &'a State, path: &str, approach: &str) -> &'a str {
    state.text(Section::QUIZ, &[path, approach].concat())
}

fn x(score: f64) -> i32 {
    round_half_up(score * 20.0)
}

/// A bar of a line.
pub(super) fn rect(tag: &str, x: i32, y: i32, width: i32, height: i32) -> Html {
    let [x, y, width, height] = [x, y, width, height].map(|length| length.to_string());
    el_with(tag, attrs!["x" = &x, "y" = &y, "width" = &width, "height" = &height], [])
}

fn tick(tag: &str, score: f64, letter: &str) -> Html {
    let letter = say_with("text", attrs!["x" = &x(score).to_string(), "y" = "95"], letter);
    el(tag, [rect("rect", x(score) - 4, 115, 8, 80), letter])
}

/// The reader's own mark. It points up from below, since the letters stand above the line.
fn you(index: f64) -> Html {
    let at = x(index);
    let points =
        [(at, 205), (at + 45, 280), (at - 45, 280)].map(|(x, y)| [x.to_string(), y.to_string()].join(","));
    el_with("polygon.you", attrs!["points" = &points.join(" ")], [])
}

fn number(state: &State, score: f64) -> Html {
    say_with("text.number", attrs!["x" = &x(score).to_string(), "y" = "370"], &whole(state, score))
}

fn table(state: &State, index: Option<f64>, references: &References, who: &str) -> Html {
    let always = |(score, letter): (f64, &str)| {
        let [approach, letter] = ["approaches.", "letters."].map(|path| of(state, path, letter));
        let name = filled(state, "ui.always", &[("approach", approach), ("letter", letter)]);
        row("tr", &name, &whole(state, score))
    };
    let [low, high] = spread(references).map(|score| whole(state, score));
    let random = filled(state, "ui.random-range", &[("low", &low), ("high", &high)]);
    let mine = index.map_or_else(|| text(state, "ui.no-index").to_string(), |index| whole(state, index));
    let rows = [
        row("tr.you", who, &mine),
        row("tr", text(state, "ui.random"), &random),
        each(references.always.into_iter().zip(APPROACHES).map(always)),
        row("tr", text(state, "ui.best"), &whole(state, 100.0)),
    ];
    el("table", [say("caption", text(state, "ui.scale-table")), el("tbody", rows)])
}

fn row(tag: &str, name: &str, score: &str) -> Html {
    el(tag, [say_with("th", attrs!["scope" = "row"], name), say("td", score)])
}
