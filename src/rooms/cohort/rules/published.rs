//! What scripts are told of a class; `powerbase.d.ts` has the same types. A figure is null where
//! too few people stand behind it, and where it is not defined.

use super::counting::Made;
use crate::instruments::cohort::statistics::figure::{Figure, Interval};
use crate::instruments::cohort::statistics::overview::ScaleStatistics;
use crate::instruments::cohort::statistics::scenarios::QuizStatistics;
use crate::instruments::instrument::{Base, SCENARIOS};
use crate::instruments::published::Named;
use crate::instruments::quiz::Approach;
use crate::rooms::common::intake::rules::reading::Report;
use serde::Serialize;

/// What became of a text that was added.
#[derive(Debug, Serialize)]
pub struct Added {
    accepted: usize,
    duplicates: usize,
    refused: Vec<AddedRefusal>,
}

/// A code that was refused, by the line it begins on, from 1.
#[derive(Debug, Serialize)]
struct AddedRefusal {
    line: usize,
    reason: &'static str,
}

/// A class in figures.
#[derive(Debug, Serialize)]
pub struct CohortStatistics {
    n: usize,
    scales: Named<Scale>,
    quiz: Quiz,
}

/// One scale, in points.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Scale {
    n: u64,
    mean: Option<f64>,
    sd: Option<f64>,
    ci: Option<[f64; 2]>,
    alpha: Option<f64>,
    alpha_ci: Option<[f64; 2]>,
    omega: Option<f64>,
    sem: Option<f64>,
}

/// The quiz; how many chose what by scenario, with the n of each.
#[derive(Debug, Serialize)]
struct Quiz {
    n: u64,
    index: Index,
    scenarios: Named<Scenario>,
}

/// The score of the quiz.
#[derive(Debug, Serialize)]
struct Index {
    n: u64,
    mean: Option<f64>,
    sd: Option<f64>,
    ci: Option<[f64; 2]>,
}

/// One scenario.
#[derive(Debug, Serialize)]
struct Scenario {
    n: u64,
    chosen: Option<Named<u64>>,
}

impl Added {
    /// What a report says; of many refused codes the first thousand.
    pub fn of(report: &Report) -> Added {
        let refused = report.refused.listed.iter();
        let refused = refused.map(|one| AddedRefusal { line: one.line, reason: one.reason });
        Added { accepted: report.accepted, duplicates: report.duplicates, refused: refused.collect() }
    }
}

impl CohortStatistics {
    /// What may be told of a class.
    pub fn of(made: &Made) -> CohortStatistics {
        let all = &made.statistics;
        let bases = Base::ALL.iter().map(|base| (base.code(), all.base(*base)));
        let others = [("trust", &all.trust), ("credibility", &all.credibility), ("growing", &all.growing)];
        let scales = bases.chain(others).map(|(code, scale)| (code.to_string(), Scale::of(scale)));
        CohortStatistics { n: made.people, scales: Named(scales.collect()), quiz: Quiz::of(&all.quiz) }
    }
}

impl Scale {
    fn of(scale: &ScaleStatistics) -> Scale {
        let (means, reliability) = (&scale.scores.means, &scale.reliability);
        let alpha = reliability.alpha.value();
        Scale {
            n: means.n,
            mean: means.mean.value(),
            sd: means.sd.value(),
            ci: ends(means.interval),
            alpha: alpha.map(|alpha| alpha.value),
            alpha_ci: alpha.and_then(|alpha| ends(alpha.interval)),
            omega: reliability.omega.value(),
            sem: reliability.sem.value(),
        }
    }
}

impl Quiz {
    fn of(quiz: &QuizStatistics) -> Quiz {
        let means = &quiz.index.means;
        let (mean, sd, ci) = (means.mean.value(), means.sd.value(), ends(means.interval));
        let scenarios = SCENARIOS.iter().zip(&quiz.scenarios).map(|(id, scenario)| {
            let cells = |chosen: [u64; 4]| Approach::ALL.iter().map(|of| of.code().to_string()).zip(chosen);
            let chosen = scenario.chosen.value().map(|chosen| Named(cells(chosen).collect()));
            (id.to_string(), Scenario { n: scenario.n, chosen })
        });
        let index = Index { n: means.n, mean, sd, ci };
        Quiz { n: quiz.n, index, scenarios: Named(scenarios.collect()) }
    }
}

fn ends(interval: Figure<Interval>) -> Option<[f64; 2]> {
    interval.value().map(|Interval { low, high }| [low, high])
}
