//! The power wheel: a petal a base, its length the score, a pale rim the margin.
//! Position is hatched and square, personal plain and round, so that the two
//! are told apart without colour.

use super::bases::{name, side_class};
use super::figures::text;
use super::label::label;
use crate::instruments::instrument::Base;
use crate::instruments::scoring::{SEM0, Scores, round_half_up};
use crate::view::element::{attrs, each, el, el_with, group, say, when};
use crate::widget::format::whole;
use crate::widget::state::State;
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
    let key = ["ui.personal-key", "ui.position-key", "ui.rings-key"].map(|path| text(state, path));
    draw_as(state, scores, key, "pb-hatch")
}

/// The wheel with a key of its own words: personal, position, rings. `hatch` names
/// its pattern, which no other wheel on the screen may share.
pub fn draw_as(state: &State, scores: &Scores, key: [&str; 3], hatch: &str) -> Html {
    figure(state, [scores, &Scores::default()], &[SEM0; 6], text(state, "ui.wheel"), (key, ""), hatch)
}

/// The wheel under a name and with a key of its own words, as of a class. `margins` says for each
/// base how far its rim reaches to either side.
pub fn draw_named(
    state: &State,
    scores: &Scores,
    margins: &[f64; 6],
    name: &str,
    key: [&str; 3],
    hatch: &str,
) -> Html {
    figure(state, [scores, &Scores::default()], margins, name, (key, ""), hatch)
}

/// The wheel of two views: petals for the leader's own, dashed arcs for the others'.
/// `name` is for those who do not see it, `dashed` the key's word for the arcs.
pub fn draw_both(state: &State, own: &Scores, others: &Scores, name: &str, dashed: &str) -> Html {
    let key = ["ui.personal-key", "ui.position-key", "ui.rings-key"].map(|path| text(state, path));
    figure(state, [own, others], &[SEM0; 6], name, (key, dashed), "pb-hatch")
}

fn figure(
    state: &State,
    views: [&Scores; 2],
    margins: &[f64; 6],
    name: &str,
    key: ([&str; 3], &str),
    hatch: &str,
) -> Html {
    let petals = ORDER.into_iter().zip(DIRECTIONS);
    let attributes =
        attrs!["part" = "wheel", "viewBox" = "-1520 -1380 3040 2760", "role" = "img", "aria-label" = name];
    let drawn = [
        el("defs", [hatching(hatch)]),
        ring(40.0),
        ring(65.0),
        ring(100.0),
        each(petals.map(|(base, at)| {
            petal(state, base, views.map(|view| view.base(base)), margins[base as usize], at, hatch)
        })),
    ];
    let (key, dashed) = key;
    let key = [
        say("span.personal", key[0]),
        say("span.position", key[1]),
        say("span.rings", key[2]),
        when(!dashed.is_empty(), say("span.others", dashed)),
    ];
    el("figure", [el_with("svg", attributes, drawn), el("figcaption.key", key)])
}

/// One tile for the whole wheel: between tiles, paper shows seams. The gaps are the dashes of
/// one line as broad as that.
fn hatching(id: &str) -> Html {
    let attributes = attrs![
        "id" = id,
        "x" = "-1080",
        "y" = "-1080",
        "width" = "2160",
        "height" = "2160",
        "patternUnits" = "userSpaceOnUse",
        "patternTransform" = "rotate(45)"
    ];
    let ground = attrs!["width" = "2160", "height" = "2160"];
    let dashes = attrs!["d" = "M0 1080H2160", "stroke-width" = "2160", "stroke-dasharray" = "26 64"];
    let lines = [el_with("rect.position", ground, []), el_with("path.gap", dashes, [])];
    el_with("pattern", attributes, lines)
}

fn ring(score: f64) -> Html {
    el_with("circle.ring", attrs!["r" = &units(score).to_string()], [])
}

fn petal(
    state: &State,
    base: Base,
    views: [Option<f64>; 2],
    margin: f64,
    at: [(i32, i32); 3],
    hatch: &str,
) -> Html {
    let fill = if base.is_position() { ["url(#", hatch, ")"].concat() } else { String::new() };
    let shape = |score: f64| {
        let (low, high) = ((score - margin).max(0.0), (score + margin).min(100.0));
        group([
            el_with("path.petal", attrs!["d" = &wedge(at, 0, units(score)), "fill" = &fill], []),
            el_with("path.band", attrs!["d" = &wedge(at, units(low), units(high))], []),
        ])
    };
    let [own, others] = views;
    // A plain line under the dashes keeps them apart from a petal of their colour.
    let granted = |score: f64| {
        let d = rim(at, units(score));
        group(["path.under", "path.others"].map(|tag| el_with(tag, attrs!["d" = &d], [])))
    };
    let children = [
        own.map(shape).unwrap_or_default(),
        others.map(granted).unwrap_or_default(),
        label(name(state, base), &figures(state, views), at[1]),
    ];
    el_with("g", attrs!["class" = side_class(base), "key" = base.code()], children)
}

/// The figures at a petal: the own score, then theirs; a dash where there is none.
fn figures(state: &State, views: [Option<f64>; 2]) -> String {
    let known: Vec<String> = views.into_iter().flatten().map(|score| whole(state, score)).collect();
    match known.as_slice() {
        [] => "–".to_string(),
        [one] => one.clone(),
        // Isolated, so that the own score comes first where words run the other way too.
        both => ["\u{2066}", &both.join("\u{200a}·\u{200a}"), "\u{2069}"].concat(),
    }
}

fn units(score: f64) -> i32 {
    round_half_up(score * RADIUS / 100.0)
}

fn point((x, y): (i32, i32), radius: i32) -> (i32, i32) {
    (x * radius / 1000, y * radius / 1000)
}

/// The path of an arc over a petal.
fn rim(at: [(i32, i32); 3], radius: i32) -> String {
    ["M", &pair(at[0], radius), &arc(radius, "1", at[2])].concat()
}

fn pair(direction: (i32, i32), radius: i32) -> String {
    let (x, y) = point(direction, radius);
    [x.to_string(), y.to_string()].join(" ")
}

fn arc(radius: i32, sweep: &str, to: (i32, i32)) -> String {
    let length = radius.to_string();
    ["A", &length, " ", &length, " 0 0 ", sweep, " ", &pair(to, radius)].concat()
}

/// The path of a wedge between two radii.
fn wedge(at: [(i32, i32); 3], inner: i32, outer: i32) -> String {
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
