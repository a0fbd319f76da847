//! How the people of a class lie along each base, and along the quiz's score.

use super::bins::{self, Drawing, said};
use super::dots::{EVERYBODY, Measure};
use super::{axis, dots, pictures};
use crate::instruments::cohort::statistics::ladder::QUANTILES;
use crate::instruments::cohort::statistics::overview::ScaleStatistics;
use crate::instruments::cohort::statistics::summary::Summary;
use crate::instruments::instrument::{Base, Instrument};
use crate::rooms::cohort::rules::pictures::QUIZ;
use crate::rooms::cohort::screen::words::{filled, people, ui};
use crate::view::charts::bases::{name, side_class};
use crate::view::controls::title;
use crate::view::element::{attrs, each, el, el_with, say};
use crate::widget::state::State;
use yew::Html;

/// Scores of five answers lie so many points apart.
const OF_FIVE: f64 = 5.0;

/// Scores of twelve choices lie so many points apart.
const OF_TWELVE: f64 = 100.0 / 36.0;

/// A drawing a base, or from when on there are any. On paper the tables stand for them: the dots are
/// for the screen alone.
pub fn of_bases(state: &State, bases: &[ScaleStatistics; 6]) -> Html {
    let all: Vec<&Summary> = bases.iter().map(|scale| &scale.scores).collect();
    let (measure, peak) = (Measure::of(&all, OF_FIVE), bins::peak(&all));
    let cards = Base::ALL.into_iter().zip(&all).map(|(base, scores)| {
        let drawing = Drawing { name: base.code(), title: name(state, base), side: side_class(base) };
        card(state, &drawing, scores, &measure, peak)
    });
    el("div.off-paper", [lead(state, &all), el("div.pair", [each(cards)])])
}

/// The drawing of the quiz's score.
pub fn of_quiz(state: &State, scores: &Summary) -> Html {
    let (measure, peak) = (Measure::of(&[scores], OF_TWELVE), bins::peak(&[scores]));
    let drawing = Drawing { name: QUIZ, title: title(state, Instrument::Influence), side: "personal" };
    el("div.off-paper", [lead(state, &[scores]), card(state, &drawing, scores, &measure, peak)])
}

/// What is drawn, or from how many people on.
fn lead(state: &State, all: &[&Summary]) -> Html {
    let most = all.iter().map(|scores| scores.n()).max().unwrap_or(0);
    match most {
        ..QUANTILES => {
            let needed = people(state, QUANTILES);
            say("p", &filled(state, "quantiles-needed", &[("needed", &needed)]))
        }
        QUANTILES..=EVERYBODY => say("p.soft", ui(state, "strip-dots")),
        _ => say("p.soft", ui(state, "strip-curve")),
    }
}

/// A drawing with its sentence; closed below it, what may be shown to others.
fn card(state: &State, drawing: &Drawing, scores: &Summary, measure: &Measure, peak: f64) -> Html {
    if scores.n() < QUANTILES {
        return Html::default();
    }
    let label = filled(state, "strip", &[("title", drawing.title)]);
    let shown = axis::draw(state, "dots", &label, dots::draw(scores, measure, drawing.side), &scores.means);
    let figure = el("figure", [shown, el("figcaption.key", [say("span", &said(state, scores))])]);
    let leaves = [
        say("summary", ui(state, "bins-open")),
        bins::draw(state, drawing, scores, peak),
        pictures::buttons(state, drawing.name, drawing.title),
    ];
    el_with(
        "div",
        attrs!["key" = drawing.name, "data-spread" = drawing.name],
        [say("h4", drawing.title), figure, el("details.card", leaves)],
    )
}
