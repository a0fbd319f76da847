//! The quiz's index on a line from 0 to 100, with what guessing and always
//! choosing one approach would give.

use super::text;
use crate::model::draft::APPROACHES;
use crate::model::quiz::References;
use crate::model::scoring::round_half_up;
use crate::model::state::{Section, State};
use yew::prelude::*;

/// The line and its table.
pub fn draw(state: &State, index: Option<f64>, references: &References) -> Html {
    let spread = [references.mean - references.sd, references.mean + references.sd].map(x);
    html! {
        <figure>
            <svg class="scale-line" viewBox="-60 0 2120 330" role="img" aria-label={text(state, "ui.scale").to_string()}>
                <rect class="spread" x={spread[0].to_string()} y="120" width={(spread[1] - spread[0]).to_string()} height="70" />
                <rect class="ring" x="0" y="152" width="2000" height="6" />
                { tick(references.mean, "", "random") }
                { for references.always.into_iter().zip(APPROACHES).map(|(score, approach)| tick(score, approach, "always")) }
                if let Some(index) = index { { you(index) } }
                { for [0.0, 50.0, 100.0].map(number) }
            </svg>
            { table(state, index, references) }
        </figure>
    }
}

fn x(score: f64) -> i32 {
    round_half_up(score * 20.0)
}

fn tick(score: f64, letter: &'static str, class: &'static str) -> Html {
    let at = x(score).to_string();
    html! {
        <g {class}>
            <rect x={(x(score) - 4).to_string()} y="115" width="8" height="80" />
            <text x={at} y="95">{ letter }</text>
        </g>
    }
}

fn you(index: f64) -> Html {
    let at = x(index);
    let points =
        [(at, 130), (at + 45, 60), (at - 45, 60)].map(|(x, y)| [x.to_string(), y.to_string()].join(","));
    html! { <polygon class="you" points={points.join(" ")} /> }
}

fn number(score: f64) -> Html {
    html! { <text class="number" x={x(score).to_string()} y="275">{ round_half_up(score) }</text> }
}

fn table(state: &State, index: Option<f64>, references: &References) -> Html {
    let row = |name: String, score: String, class: Option<&'static str>| {
        html! { <tr {class}><th scope="row">{ name }</th><td>{ score }</td></tr> }
    };
    let whole = |score: f64| round_half_up(score).to_string();
    let always = |(score, letter): (f64, &str)| {
        let approach = state.text(Section::Quiz, &["approaches.", letter].concat());
        row([text(state, "ui.always"), " ", approach, " (", letter, ")"].concat(), whole(score), None)
    };
    let random = [&whole(references.mean), " ±", &whole(references.sd)].concat();
    let mine = index.map_or(text(state, "ui.no-index").to_string(), whole);
    html! {
        <table>
            <caption>{ text(state, "ui.scale-table") }</caption>
            <tbody>
                { row(text(state, "ui.you").into(), mine, Some("you")) }
                { row(text(state, "ui.random").into(), random, None) }
                { for references.always.into_iter().zip(APPROACHES).map(always) }
                { row(text(state, "ui.best").into(), whole(100.0), None) }
            </tbody>
        </table>
    }
}
