//! The figures on the screen as the lines of a table. Each scale has the same lines whatever the
//! class; why one is empty stands beside it. What leaves the screen tells of nobody alone.

use crate::codec::QUANTILES_OF_A_CLASS;
use crate::instruments::cohort::class::labels::Labels;
use crate::instruments::cohort::class::selection::{Counts, Selection};
use crate::instruments::cohort::statistics::disclosure::{Cell, cells, is_unanimous};
use crate::instruments::cohort::statistics::figure::{Figure, Interval};
use crate::instruments::cohort::statistics::overview::ScaleStatistics;
use crate::instruments::cohort::statistics::reliability::Reliability;
use crate::instruments::cohort::statistics::scenarios::{QuizStatistics, ScenarioStatistics};
use crate::instruments::cohort::statistics::summary::{Means, Summary};
use crate::instruments::instrument::{Base, Context, Instrument, SCENARIOS};
use crate::instruments::quiz::Approach;
use crate::plain::value::Value;
use crate::rooms::cohort::rules::counting::Made;
use crate::rooms::common::sheet::rules::statistics::{INDEX, Line, Note, QUANTILES};

/// All of them, of a class that has these labels; `pack` is the page's own content pack.
pub fn lines(made: &Made, labels: &Labels, pack: &str) -> Vec<Line> {
    let mut lines = vec![Line::about("pack", pack.into())];
    let about = Instrument::ALL.into_iter().zip(made.selections.iter().zip(&made.counts));
    lines.extend(about.flat_map(|(form, (selection, counts))| filter(form, selection, counts, labels)));
    let all = &made.statistics;
    lines.extend(Base::ALL.into_iter().flat_map(|base| scale(base.code(), all.base(base))));
    lines.extend(
        [("trust", &all.trust), ("credibility", &all.credibility), ("growing", &all.growing)]
            .into_iter()
            .flat_map(|(name, one)| scale(name, one)),
    );
    let wide = [("position", &all.position), ("personal", &all.personal), ("balance", &all.balance)];
    lines.extend(wide.into_iter().flat_map(|(name, one)| means(name, one)));
    lines.extend(quiz(&all.quiz));
    lines
}

/// Which responses these are, so that no table is without its filter.
fn filter(form: Instrument, selection: &Selection, counts: &Counts, labels: &Labels) -> Vec<Line> {
    let of = |what: &str, value: Value| Line { of: form.name().into(), ..Line::about(what, value) };
    let numbers = [
        ("given", counts.all),
        ("counted", counts.counted),
        ("flagged", counts.flagged),
        ("other-context", counts.other_context),
        ("other-label", counts.other_label),
        ("other-pack", counts.other_pack),
        ("taken-out", counts.taken_out),
    ];
    let mut lines: Vec<Line> = numbers.into_iter().map(|(what, n)| of(what, (n as f64).into())).collect();
    lines.push(of("flagged-counted", selection.flagged.into()));
    if let Some(chosen) = &selection.labels {
        let chosen = chosen.iter().filter_map(|number| labels.get(*number));
        let names: Vec<&str> = chosen.map(|label| label.text.as_str()).collect();
        lines.push(of("labels", names.join("; ").as_str().into()));
    }
    if form == Instrument::PowerBases {
        let group = selection.context.map(Context::from_number);
        let tag = group.map_or("several", |group| group.map_or("none", Context::tag));
        lines.push(of("context", tag.into()));
    }
    lines
}

fn scale(name: &str, scale: &ScaleStatistics) -> Vec<Line> {
    let mut lines = summary(name, &scale.scores);
    lines.extend(reliability(name, &scale.reliability));
    lines
}

fn summary(name: &str, summary: &Summary) -> Vec<Line> {
    let (mut lines, n) = (means(name, &summary.means), small(summary.n()));
    let alike = is_alike(&summary.means);
    lines.extend((0..).zip(QUANTILES).map(|(place, what): (usize, _)| {
        let few = QUANTILES_OF_A_CLASS.get(place).is_some_and(|least| n < *least);
        let points = told(summary.quantiles.and_then(|all| all.get(place).copied()));
        let points = if alike { Err(Note::Alike) } else { points };
        Line::new(
            name,
            what,
            Some(n),
            points.and_then(|points| if few { Err(Note::Few) } else { Ok(points) }),
        )
    }));
    lines
}

/// Where all are alike, the average would be each one's score.
fn means(name: &str, means: &Means) -> Vec<Line> {
    let alike = is_alike(means);
    let end = |of: fn(Interval) -> f64| told(means.interval.and_then(|interval| Some(of(interval))));
    let figures = [
        ("mean", told(means.mean)),
        ("sd", told(means.sd)),
        ("ci-low", end(|interval| interval.low)),
        ("ci-high", end(|interval| interval.high)),
    ];
    let line = |(what, figure)| {
        Line::new(name, what, Some(small(means.n)), if alike { Err(Note::Alike) } else { figure })
    };
    figures.into_iter().map(line).collect()
}

fn is_alike(means: &Means) -> bool {
    means.sd == Figure::Value(0.0)
}

fn reliability(name: &str, of: &Reliability) -> Vec<Line> {
    let end = |end: fn(Interval) -> f64| told(of.alpha.and_then(|alpha| alpha.interval.value().map(end)));
    let figures = [
        ("alpha", told(of.alpha.and_then(|alpha| Some(alpha.value)))),
        ("alpha-low", end(|interval| interval.low)),
        ("alpha-high", end(|interval| interval.high)),
        ("omega", told(of.omega)),
        ("sem", told(of.sem)),
    ];
    figures.into_iter().map(|(what, figure)| Line::new(name, what, Some(small(of.n)), figure)).collect()
}

fn quiz(quiz: &QuizStatistics) -> Vec<Line> {
    let mut lines = summary(INDEX, &quiz.index);
    lines.extend(SCENARIOS.iter().zip(&quiz.scenarios).flat_map(|(id, one)| scenario(id, one)));
    lines
}

/// Which part of the people chose what, 0 to 1, as far as it tells of three or more.
fn scenario(id: &str, scenario: &ScenarioStatistics) -> Vec<Line> {
    let n = scenario.n;
    let shares: [Result<f64, Note>; 4] = match scenario.chosen {
        Figure::Value(people) if is_unanimous(&people) => [Err(Note::Alike); 4],
        Figure::Value(people) => {
            let told = cells(&people);
            std::array::from_fn(|place| match told.get(place) {
                Some(Cell::Shown(people)) => Ok(*people as f64 / n.max(1) as f64),
                _ => Err(Note::Few),
            })
        }
        _ => [Err(Note::TooFew); 4],
    };
    let line = |(approach, share): (&Approach, _)| Line::new(id, approach.code(), Some(small(n)), share);
    Approach::ALL.iter().zip(shares).map(line).collect()
}

/// A figure, or why there is none.
fn told(figure: Figure) -> Result<f64, Note> {
    match figure {
        Figure::Value(value) => Ok(value),
        Figure::Withheld { .. } => Err(Note::TooFew),
        Figure::Undefined => Err(Note::NotDefined),
    }
}

fn small(n: u64) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
