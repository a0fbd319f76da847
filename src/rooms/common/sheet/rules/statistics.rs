//! The statistics of a class as a table: a line each figure, since each has its own number of
//! people. A class's link gives its lines; others may be put together from plain figures.

use super::cells::{figure, list, months, text};
use crate::codec::{ClassQuiz, ClassScale, Cohort, SEVERAL_CONTEXTS};
use crate::instruments::instrument::{Context, SCENARIOS};
use crate::instruments::quiz::Approach;
use crate::plain::value::Value;

/// The titles.
pub const TITLES: [&str; 5] = ["of", "figure", "n", "value", "note"];

/// What the quantiles are called.
pub const QUANTILES: [&str; 5] = ["q10", "q25", "q50", "q75", "q90"];

/// The scales of a class's link: those of the bases, then those of the supplement.
pub const SCALES: [&str; 11] =
    ["LEG", "EXP", "REW", "REF", "COE", "INF", "position", "personal", "trust", "credibility", "growing"];

/// The scale of the quiz.
pub const INDEX: &str = "index";

/// Why there is no figure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Note {
    /// There is one.
    #[default]
    None,
    /// There are too few people for it.
    TooFew,
    /// It cannot be worked out, as an alpha without any variance.
    NotDefined,
    /// All lie so close together that it would tell about each.
    Alike,
    /// It would tell about one or two.
    Few,
}

impl Note {
    fn name(self) -> &'static str {
        match self {
            Note::None => "",
            Note::TooFew => "too-few",
            Note::NotDefined => "not-defined",
            Note::Alike => "alike",
            Note::Few => "few",
        }
    }
}

/// One figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Of what it is: `class`, `LEG`, `S1`.
    pub of: String,
    /// What it is: `mean`, `sd`, `alpha`.
    pub figure: String,
    /// Of how many people.
    pub n: Option<u32>,
    /// A number or a text; empty where there is none.
    pub value: Value,
    /// Why it is empty.
    pub note: Note,
}

impl Line {
    /// A figure, or why there is none. What is no number is not defined.
    pub fn new(of: &str, what: &str, n: Option<u32>, value: Result<f64, Note>) -> Line {
        let value = value.and_then(|value| if value.is_finite() { Ok(value) } else { Err(Note::NotDefined) });
        let note = value.err().unwrap_or_default();
        Line { of: of.into(), figure: what.into(), n, value: figure(value.ok()), note }
    }

    /// Something that is told of the class in words or a number.
    pub fn about(what: &str, value: Value) -> Line {
        Line { of: "class".into(), figure: what.into(), n: None, value, note: Note::None }
    }
}

/// The table of some lines.
pub fn table(lines: &[Line]) -> Value {
    let row = |line: &Line| {
        let [of, what, note] = [&line.of, &line.figure, line.note.name()].map(text);
        list([of, what, figure(line.n.map(f64::from)), line.value.clone(), note])
    };
    list(std::iter::once(list(TITLES.map(Value::from))).chain(lines.iter().map(row)))
}

/// All that a class's link tells, in its own rounding.
pub fn of_cohort(cohort: &Cohort, pack: &str) -> Vec<Line> {
    let mut lines = about(cohort, pack);
    let bases = cohort.bases.unwrap_or_default().into_iter();
    let all = bases.chain(cohort.supplement.unwrap_or_default());
    lines.extend(SCALES.iter().zip(all).flat_map(|(name, one)| scale(name, one.as_ref())));
    lines.extend(cohort.quiz.iter().flat_map(quiz));
    lines
}

/// Which responses these are, so that no table is without its filter.
fn about(cohort: &Cohort, pack: &str) -> Vec<Line> {
    let several = (cohort.context == SEVERAL_CONTEXTS).then_some("several");
    let context = several.or(Context::from_number(cohort.context).map(Context::tag));
    let counts = [cohort.given, cohort.n, cohort.flagged, cohort.other];
    let counts = ["given", "counted", "flagged", "other"].into_iter().zip(counts);
    let mut lines: Vec<Line> =
        counts.map(|(what, count)| Line::about(what, figure(f64::from(count)))).collect();
    lines.push(Line::about("flagged-counted", cohort.keeps_flagged.into()));
    let texts = [cohort.name.as_deref().unwrap_or_default(), pack, context.unwrap_or_default()];
    let named = ["name", "pack", "context"].into_iter().zip(texts);
    lines.extend(named.map(|(what, words)| Line::about(what, text(words))));
    let [from, to] = [cohort.from, cohort.to].map(months);
    let named =
        ["from-year", "from-month", "to-year", "to-month"].into_iter().zip(from.into_iter().chain(to));
    lines.extend(named.map(|(what, number)| Line::about(what, number)));
    lines
}

fn scale(name: &str, scale: Option<&ClassScale>) -> Vec<Line> {
    let Some(ClassScale { n, spread }) = scale else {
        return vec![Line::new(name, "mean", None, Err(Note::TooFew))];
    };
    let Some(spread) = spread else { return vec![Line::new(name, "mean", Some(*n), Err(Note::Alike))] };
    let points = |tenths: u16| Ok(f64::from(tenths) / 10.0);
    let line = |what: &str, value| Line::new(name, what, Some(*n), value);
    let mut lines = vec![line("mean", points(spread.mean)), line("sd", points(spread.sd))];
    let quantiles = QUANTILES.into_iter().zip(spread.quantiles.unwrap_or_default());
    let told = quantiles.filter_map(|(what, points)| Some((what, f64::from(points?))));
    lines.extend(told.map(|(what, points)| line(what, Ok(points))));
    let alpha = spread.alpha.map(|alpha| (alpha.n, f64::from(alpha.hundredths) / 100.0));
    lines.extend(alpha.map(|(n, alpha)| Line::new(name, "alpha", Some(n), Ok(alpha))));
    lines
}

/// The index, and which part of the people chose what in each scenario, 0 to 1.
fn quiz(quiz: &ClassQuiz) -> Vec<Line> {
    let mut lines = scale(INDEX, quiz.index.as_ref());
    for (scenario, cells) in SCENARIOS.iter().zip(&quiz.chosen) {
        lines.extend(Approach::ALL.iter().zip(cells).map(|(approach, cell)| {
            let share = cell.map(|stored| quiz.share(stored)).ok_or(Note::Few);
            Line::new(scenario, approach.code(), Some(quiz.n), share)
        }));
    }
    lines
}
