//! Every person as a dot, or how densely many lie. For the instructor's own screen alone: whoever
//! knows the class could find one person in it.

use super::axis::{GROUND, POINT, TALL, units};
use crate::instruments::cohort::statistics::frequencies::Dot;
use crate::instruments::cohort::statistics::summary::Summary;
use crate::view::element::{attrs, el, el_with};
use yew::Html;

/// Up to so many people each is a dot.
pub const EVERYBODY: u64 = 300;

/// How drawings that are held against each other are scaled.
#[derive(Clone, Copy, Debug)]
pub struct Measure {
    /// How many points lie between one place for dots and the next.
    step: f64,
    /// How many dots stand abreast in a place.
    abreast: usize,
    /// The highest density.
    peak: f64,
}

impl Measure {
    /// What fits all of these scores, whose possible values lie `step` points apart.
    pub fn of(all: &[&Summary], step: f64) -> Measure {
        let (few, many): (Vec<&Summary>, Vec<&Summary>) =
            all.iter().partition(|scores| scores.n() <= EVERYBODY);
        let dots = few.iter().filter_map(|scores| scores.dots().value());
        let most = dots.flat_map(|dots| places(&dots, step)).map(|(_, people)| people).max().unwrap_or(0);
        let densities = many.iter().filter_map(|scores| scores.density().value()).flatten();
        let abreast = (1..=most).find(|abreast| most <= abreast * rows(step, *abreast)).unwrap_or(1);
        Measure { step, abreast: abreast.max(2), peak: densities.fold(0.0, f64::max) }
    }

    /// How wide a dot's room is.
    fn room(&self) -> f64 {
        self.step * POINT / self.abreast as f64
    }
}

/// How many rows of dots fit above each other.
fn rows(step: f64, abreast: usize) -> usize {
    (TALL / (step * POINT / abreast as f64)) as usize
}

/// How many people stand at each place.
fn places(dots: &[Dot], step: f64) -> Vec<(f64, usize)> {
    let mut places: Vec<(f64, usize)> = Vec::new();
    for dot in dots {
        let place = (dot.points / step).round() * step;
        match places.last_mut().filter(|(last, _)| (*last - place).abs() < step / 2.0) {
            Some((_, people)) => *people += dot.people as usize,
            None => places.push((place, dot.people as usize)),
        }
    }
    places
}

/// The people above the line; nothing where there are too few.
pub fn draw(scores: &Summary, measure: &Measure, side: &str) -> Html {
    let path = if scores.n() > EVERYBODY { curve(scores, measure) } else { crowd(scores, measure) };
    el(&["g.", side].concat(), [el_with("path.petal band", attrs!["d" = &path], [])])
}

fn crowd(scores: &Summary, measure: &Measure) -> String {
    let dots = scores.dots().value().unwrap_or_default();
    let places = places(&dots, measure.step);
    places.into_iter().map(|(at, people)| stack(at * POINT, people, measure)).collect()
}

/// Dots above a place, row by row, each row around its middle.
fn stack(middle: f64, people: usize, measure: &Measure) -> String {
    let (room, abreast) = (measure.room(), measure.abreast);
    let dot = |place: usize| {
        let (row, column) = (place / abreast, place % abreast);
        let in_row = abreast.min(people - row * abreast);
        let x = middle + (column as f64 - (in_row as f64 - 1.0) / 2.0) * room;
        circle(x, GROUND - (row as f64 + 0.5) * room, room * 0.42)
    };
    (0..people).map(dot).collect()
}

fn circle(x: f64, y: f64, radius: f64) -> String {
    let tenth = |length: f64| ((length * 10.0).round() / 10.0).to_string();
    let [left, y, radius, wide] = [x - radius, y, radius, 2.0 * radius].map(tenth);
    let half = |sweep: &str| ["a", &radius, " ", &radius, " 0 1 0 ", sweep, &wide, " 0"].concat();
    ["M", &left, " ", &y, &half(""), &half("-"), "Z"].concat()
}

/// The density as an area, a step a point.
fn curve(scores: &Summary, measure: &Measure) -> String {
    let density = scores.density().value().unwrap_or_default();
    let scale = if measure.peak > 0.0 { TALL / measure.peak } else { 0.0 };
    let mut path = ["M0 ", &units(GROUND)].concat();
    for (point, height) in density.iter().enumerate() {
        let (x, y) = (point as f64 * POINT, GROUND - height * scale);
        path.extend(["L", &units(x), " ", &units(y)]);
    }
    path.extend(["L", &units(100.0 * POINT), " ", &units(GROUND), "Z"]);
    path
}
