//! What the sheets say of scoring, found by asking the code that scores: nothing of it is
//! written down a second time.

use powerbase::instruments::instrument::{Base, SCENARIOS};
use powerbase::instruments::profile::band;
use powerbase::instruments::quiz::{QuizScores, ScoringKey};
use powerbase::instruments::scoring::{BALANCE_CLEAR, Level, SEM0, Scores, Standing, level, scale, standing};
use std::array::from_fn;

/// The statements and their supplement, in the order asked.
pub const STATEMENTS: usize = 42;

/// The middle answer, which scores 50, and the highest.
const MIDDLE: u8 = 3;
const HIGHEST: u8 = 5;

/// A score from statements.
pub struct Scale {
    /// Where the pack has its texts: `result.bases.LEG`.
    pub path: String,
    /// The places of its statements.
    pub places: Vec<usize>,
    /// How many answers it needs.
    pub least: usize,
}

/// The six bases, then the scores of the supplement.
pub fn scales() -> Vec<Scale> {
    let bases = Base::ALL.map(|base| ["result.bases.", base.code()].concat());
    let others = ["trust", "credibility", "growing"].map(|name| ["result.scores.", name].concat());
    let paths = bases.into_iter().chain(others).enumerate();
    let scale = |(at, path)| {
        let places = places(at);
        let least = least(at, &places);
        Scale { path, places, least }
    };
    paths.map(scale).collect()
}

fn scores(marks: &[u8; STATEMENTS]) -> [Option<f64>; 9] {
    let scores = Scores::of(&from_fn(|place| marks[place]), &from_fn(|place| marks[30 + place]));
    let [a, b, c, d, e, f] = scores.bases;
    [a, b, c, d, e, f, scores.trust, scores.credibility, scores.growing]
}

/// The statements on which a score hangs: a higher answer to them makes it higher.
fn places(at: usize) -> Vec<usize> {
    let raised = |place: usize| {
        let marks = from_fn(|other| if other == place { HIGHEST } else { MIDDLE });
        scores(&marks)[at] > scores(&[MIDDLE; STATEMENTS])[at]
    };
    (0..STATEMENTS).filter(|place| raised(*place)).collect()
}

fn least(at: usize, places: &[usize]) -> usize {
    let scored = |n: &usize| {
        let given = &places[..*n];
        scores(&from_fn(|place| if given.contains(&place) { MIDDLE } else { 0 }))[at].is_some()
    };
    (1..=places.len()).find(scored).unwrap_or(places.len())
}

/// The score of a sum of so many answers, 1 to 5 each; `None` for a sum that they cannot have.
pub fn score_of(sum: usize, answers: usize) -> Option<f64> {
    let rest = sum.checked_sub(answers)?;
    let mark = |place: usize| 1 + rest.saturating_sub(4 * place).min(4) as u8;
    let marks: Vec<u8> = (0..answers).map(mark).collect();
    (rest <= 4 * answers).then(|| scale(&marks, answers)).flatten()
}

/// The lowest whole score of a level.
pub fn level_from(of: Level) -> usize {
    first(|points| level(points) == of)
}

/// From how many points between the two highest scores on the first stands out.
pub fn stands_out_from(how: Standing) -> usize {
    first(|points| standing(points, SEM0) == how)
}

/// From how many points on personal and position power differ clearly.
pub fn balance_from() -> usize {
    first(|points| points >= BALANCE_CLEAR)
}

/// How many scenarios the quiz's score needs.
pub fn least_choices(key: &ScoringKey) -> usize {
    (1..=SCENARIOS.len()).find(|n| best_of(key, *n).1.is_some()).unwrap_or(SCENARIOS.len())
}

/// By what the points times 100 are divided where so many scenarios are answered.
pub fn divisor(key: &ScoringKey, answered: usize) -> usize {
    let (points, score) = best_of(key, answered);
    score.map_or(0, |score| (f64::from(points) * 100.0 / score).round() as usize)
}

/// The most points of so many scenarios, and the score for them.
fn best_of(key: &ScoringKey, answered: usize) -> (u32, Option<f64>) {
    let credits = |scenario: usize| key.credit[scenario].into_iter().zip(1_u8..);
    let best = |scenario: usize| credits(scenario).max().filter(|_| scenario < answered).unwrap_or((0, 0));
    let choices = from_fn(|scenario| best(scenario).1);
    let points = (0..SCENARIOS.len()).map(|scenario| u32::from(best(scenario).0)).sum();
    (points, QuizScores::of(&choices, &[0; 12], key).index)
}

/// From which whole score on the quiz's answers are no longer of the lowest kind, and from which of the highest.
pub fn bands_from() -> [usize; 2] {
    let of = |index: f64| band(&QuizScores { index: Some(index), urgent: true, ..QuizScores::default() });
    [first(|index| of(index) != of(0.0)), first(|index| of(index) == of(100.0))]
}

/// The first whole number of points, up to 100, that is so.
pub fn first(is: impl Fn(f64) -> bool) -> usize {
    (0..=100_u32).find(|points| is(f64::from(*points))).unwrap_or(100) as usize
}
