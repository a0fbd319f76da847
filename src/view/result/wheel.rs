//! The power wheel: a petal a base, its length the score, a pale rim the band.
//! Position is hatched and square, personal plain and round, so that the two
//! are told apart without colour.

use super::bases::{mark, name};
use super::{text, whole};
use crate::model::instrument::Base;
use crate::model::scoring::{SEM0, Scores, round_half_up};
use crate::model::state::State;
use crate::view::element::{each, el, el_with, group, say, set, text as words};
use yew::Html;

/// The bases clockwise from the top: personal first.
const ORDER: [Base; 6] =
    [Base::Referent, Base::Expert, Base::Informational, Base::Reward, Base::Coercive, Base::Legitimate];

/// The directions of a petal's first edge, its middle and its last edge, in thousandths.
const DIRECTIONS: [[(i32, i32); 3]; 6] = [
    [(-469, -883), (0, -1000), (469, -883)],
    [(530, -848), (866, -500), (999, -35)],
    [(999, 35), (866, 500), (530, 848)],
    [(469, 883), (0, 1000), (-469, 883)],
    [(-530, 848), (-866, 500), (-999, 35)],
    [(-999, -35), (-866, -500), (-530, -848)],
];

/// The wheel's radius at a score of 100, in drawing units.
const RADIUS: f64 = 1040.0;

/// The wheel, with a name for those who do not see it; the table beside it says the same.
pub fn draw(state: &State, scores: &Scores) -> Html {
    let petals = ORDER.into_iter().zip(DIRECTIONS);
    let attributes = set![
        "part" = "wheel",
        "viewBox" = "-1520 -1380 3040 2760",
        "role" = "img",
        "aria-label" = text(state, "ui.wheel")
    ];
    let drawn = [
        el("defs", [hatch()]),
        ring(40.0),
        ring(65.0),
        ring(100.0),
        each(petals.map(|(base, at)| petal(state, base, scores.base(base), at))),
    ];
    let key = [
        say("span.personal", text(state, "ui.personal-key")),
        say("span.position", text(state, "ui.position-key")),
        say("span.rings", text(state, "ui.rings-key")),
    ];
    el("figure", [el_with("svg", attributes, drawn), el("figcaption.key", key)])
}

fn hatch() -> Html {
    let attributes = set![
        "id" = "pb-hatch",
        "width" = "90",
        "height" = "90",
        "patternUnits" = "userSpaceOnUse",
        "patternTransform" = "rotate(45)"
    ];
    let lines = [
        el_with("rect.position", set!["width" = "90", "height" = "90"], []),
        el_with("rect.gap", set!["width" = "26", "height" = "90"], []),
    ];
    el_with("pattern", attributes, lines)
}

fn ring(score: f64) -> Html {
    el_with("circle.ring", set!["r" = &units(score).to_string()], [])
}

fn petal(state: &State, base: Base, score: Option<f64>, at: [(i32, i32); 3]) -> Html {
    let fill = if base.is_position() { "url(#pb-hatch)" } else { "" };
    let shape = |score: f64| {
        let (low, high) = ((score - SEM0).max(0.0), (score + SEM0).min(100.0));
        group([
            el_with("path.petal", set!["d" = &wedge(at, 0, units(score)), "fill" = fill], []),
            el_with("path.band", set!["d" = &wedge(at, units(low), units(high))], []),
        ])
    };
    let children = [score.map(shape).unwrap_or_default(), label(state, base, score, at[1])];
    el_with("g", set!["class" = mark(base), "key" = base.code()], children)
}

fn label(state: &State, base: Base, score: Option<f64>, middle: (i32, i32)) -> Html {
    let (x, y) = point(middle, 1210);
    let (x, y) = (x.to_string(), y.to_string());
    let score = score.map_or_else(|| "–".to_string(), whole);
    let lines = [
        el_with("tspan", set!["x" = &x], [words(name(state, base))]),
        el_with("tspan.figure", set!["x" = &x, "dy" = "135"], [words(&score)]),
    ];
    el_with("text", set!["x" = &x, "y" = &y], lines)
}

fn units(score: f64) -> i32 {
    round_half_up(score * RADIUS / 100.0)
}

fn point((x, y): (i32, i32), radius: i32) -> (i32, i32) {
    (x * radius / 1000, y * radius / 1000)
}

/// The path of a wedge between two radii.
fn wedge(at: [(i32, i32); 3], inner: i32, outer: i32) -> String {
    let pair = |direction, radius| {
        let (x, y) = point(direction, radius);
        [x.to_string(), y.to_string()].join(" ")
    };
    let arc = |radius: i32, sweep: &str, to| {
        let radius = radius.to_string();
        ["A", &radius, " ", &radius, " 0 0 ", sweep, " ", &pair(to, radius.parse().unwrap_or(0))].concat()
    };
    [
        "M",
        &pair(at[0], inner),
        "L",
        &pair(at[0], outer),
        &arc(outer, "1", at[2]),
        "L",
        &pair(at[2], inner),
        &arc(inner, "0", at[0]),
        "Z",
    ]
    .concat()
}
