//! A class that came in a code, in the shape that scripts are told; `powerbase.d.ts` has the same type.

use crate::codec::{ClassQuiz, ClassScale, Cohort, SEVERAL_CONTEXTS, Spread, hex, month_text};
use crate::instruments::instrument::{Context, SCENARIOS};
use crate::instruments::published::Named;
use crate::instruments::quiz::Approach;
use crate::rooms::common::sheet::rules::statistics::{INDEX, SCALES};
use serde::Serialize;

/// A class, taken together; null where nothing is told.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OpenedCohort {
    kind: &'static str,
    pack: String,
    from: String,
    to: String,
    context: Option<&'static str>,
    class: String,
    name: Option<String>,
    given: u32,
    n: u32,
    flagged: u32,
    other: u32,
    keeps_flagged: bool,
    scales: Named<Option<ScaleShape>>,
    quiz: Option<QuizShape>,
}

/// One scale, in points.
#[derive(Debug, Serialize)]
struct ScaleShape {
    n: u32,
    mean: Option<f64>,
    sd: Option<f64>,
    quantiles: Option<Vec<Option<u8>>>,
    alpha: Option<AlphaShape>,
}

/// How far a scale's items go together.
#[derive(Debug, Serialize)]
struct AlphaShape {
    n: u32,
    value: f64,
}

/// Which part of those who took the quiz chose what, 0 to 1.
#[derive(Debug, Serialize)]
struct QuizShape {
    n: u32,
    chosen: Named<Named<Option<f64>>>,
}

impl OpenedCohort {
    /// The class of a code.
    pub fn of(cohort: &Cohort, pack: &str) -> OpenedCohort {
        let several = (cohort.context == SEVERAL_CONTEXTS).then_some("several");
        OpenedCohort {
            kind: "cohort",
            pack: pack.into(),
            from: month_text(cohort.from),
            to: month_text(cohort.to),
            context: several.or(Context::from_number(cohort.context).map(Context::tag)),
            class: hex(cohort.class),
            name: cohort.name.clone(),
            given: cohort.given,
            n: cohort.n,
            flagged: cohort.flagged,
            other: cohort.other,
            keeps_flagged: cohort.keeps_flagged,
            scales: scales(cohort),
            quiz: cohort.quiz.as_ref().map(QuizShape::of),
        }
    }
}

fn scales(cohort: &Cohort) -> Named<Option<ScaleShape>> {
    let bases = cohort.bases.unwrap_or_default().into_iter();
    let others = bases.chain(cohort.supplement.unwrap_or_default());
    let all = others.chain([cohort.quiz.and_then(|quiz| quiz.index)]);
    let named = SCALES.iter().chain(&[INDEX]).zip(all);
    Named(named.map(|(name, scale)| (name.to_string(), scale.as_ref().map(ScaleShape::of))).collect())
}

impl ScaleShape {
    fn of(scale: &ClassScale) -> ScaleShape {
        let points = |tenths: u16| f64::from(tenths) / 10.0;
        let spread: Option<&Spread> = scale.spread.as_ref();
        ScaleShape {
            n: scale.n,
            mean: spread.map(|spread| points(spread.mean)),
            sd: spread.map(|spread| points(spread.sd)),
            quantiles: spread.and_then(|spread| spread.quantiles).map(Vec::from),
            alpha: spread
                .and_then(|spread| spread.alpha)
                .map(|alpha| AlphaShape { n: alpha.n, value: f64::from(alpha.hundredths) / 100.0 }),
        }
    }
}

impl QuizShape {
    fn of(quiz: &ClassQuiz) -> QuizShape {
        let shares = |cells: &[Option<u32>; 4]| {
            let shares = cells.map(|cell| cell.map(|stored| quiz.share(stored)));
            Named(Approach::ALL.iter().map(|approach| approach.code().to_string()).zip(shares).collect())
        };
        let chosen = SCENARIOS.iter().zip(&quiz.chosen);
        QuizShape {
            n: quiz.n,
            chosen: Named(chosen.map(|(id, cells)| (id.to_string(), shares(cells))).collect()),
        }
    }
}
