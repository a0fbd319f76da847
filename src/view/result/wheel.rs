//! The power wheel: a petal a base, its length the score, a pale rim the band.
//! Position is hatched and square, personal plain and round, so that the two
//! are told apart without colour.

use super::bases::{mark, name};
use super::text;
use crate::model::instrument::Base;
use crate::model::scoring::{SEM0, Scores, round_half_up};
use crate::model::state::State;
use yew::prelude::*;

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
    html! {
        <figure>
            <svg part="wheel" viewBox="-1520 -1380 3040 2760" role="img" aria-label={text(state, "ui.wheel").to_string()}>
                <defs>
                    <pattern id="pb-hatch" width="90" height="90" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                        <rect class="position" width="90" height="90" /><rect class="gap" width="26" height="90" />
                    </pattern>
                </defs>
                { for [40.0, 65.0, 100.0].map(ring) }
                { for ORDER.into_iter().zip(DIRECTIONS).map(|(base, at)| petal(state, base, scores.base(base), at)) }
            </svg>
            <figcaption class="key">
                <span class="personal">{ text(state, "ui.personal-key") }</span>
                <span class="position">{ text(state, "ui.position-key") }</span>
                <span class="rings">{ text(state, "ui.rings-key") }</span>
            </figcaption>
        </figure>
    }
}

fn ring(score: f64) -> Html {
    html! { <circle class="ring" r={units(score).to_string()} /> }
}

fn petal(state: &State, base: Base, score: Option<f64>, at: [(i32, i32); 3]) -> Html {
    let fill = base.is_position().then_some("url(#pb-hatch)");
    html! {
        <g class={mark(base)} key={base.code()}>
            if let Some(score) = score {
                <path class="petal" d={wedge(at, 0, units(score))} {fill} />
                <path class="band" d={wedge(at, units((score - SEM0).max(0.0)), units((score + SEM0).min(100.0)))} />
            }
            { label(state, base, score, at[1]) }
        </g>
    }
}

fn label(state: &State, base: Base, score: Option<f64>, middle: (i32, i32)) -> Html {
    let (x, y) = point(middle, 1210);
    let score = score.map_or("–".to_string(), |score| round_half_up(score).to_string());
    html! {
        <text x={x.to_string()} y={y.to_string()}>
            <tspan x={x.to_string()}>{ name(state, base) }</tspan>
            <tspan class="figure" x={x.to_string()} dy="135">{ score }</tspan>
        </text>
    }
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
