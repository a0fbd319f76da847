//! A line from 0 to 100 with people above it: what all such drawings share, so that they can be
//! held against each other.

use crate::instruments::cohort::statistics::figure::{Figure, Interval};
use crate::instruments::cohort::statistics::summary::Means;
use crate::instruments::scoring::round_half_up;
use crate::view::element::{attrs, each, el, el_with, group, say_with};
use crate::widget::format::whole;
use crate::widget::state::State;
use yew::Html;

/// How high people stand above the line at the most, in drawing units; a point is [`POINT`] wide.
pub const TALL: f64 = 420.0;

/// How many units a point is wide.
pub const POINT: f64 = 20.0;

/// Where the line lies.
pub const GROUND: f64 = 440.0;

/// A drawing under a name, with what stands on the line; below it the average, as a mark, and its
/// interval, as a band.
pub fn draw(state: &State, class: &str, name: &str, people: Html, means: &Means) -> Html {
    let attributes = attrs!["viewBox" = "-100 0 2200 640", "role" = "img", "aria-label" = name];
    let ground = rect("rect.ring", [0.0, GROUND, 100.0 * POINT, 6.0]);
    let numbers = [0.0, 25.0, 50.0, 75.0, 100.0].map(|score| number(state, score));
    let tag = ["svg.scale-line ", class].concat();
    el_with(&tag, attributes, [people, ground, mark(means), each(numbers.into_iter())])
}

/// A rectangle: from the left, from above, width, height.
pub fn rect(tag: &str, lengths: [f64; 4]) -> Html {
    let [x, y, width, height] = lengths.map(units);
    el_with(tag, attrs!["x" = &x, "y" = &y, "width" = &width, "height" = &height], [])
}

/// A length as the drawing writes it.
pub fn units(length: f64) -> String {
    round_half_up(length).to_string()
}

fn mark(means: &Means) -> Html {
    let Figure::Value(mean) = means.mean else { return Html::default() };
    let Interval { low, high } = means.interval.value().unwrap_or(Interval { low: mean, high: mean });
    let (low, high) = (low.max(0.0), high.min(100.0));
    let band = rect("rect.spread", [low * POINT, GROUND + 10.0, (high - low).max(0.0) * POINT, 70.0]);
    let corner = |x: f64, y: f64| [units(x), units(y)].join(",");
    let at = mean * POINT;
    let points =
        [corner(at, GROUND + 12.0), corner(at + 40.0, GROUND + 78.0), corner(at - 40.0, GROUND + 78.0)];
    group([band, el_with("polygon.you", attrs!["points" = &points.join(" ")], [])])
}

fn number(state: &State, score: f64) -> Html {
    el("g", [say_with("text.number", attrs!["x" = &units(score * POINT), "y" = "610"], &whole(state, score))])
}
