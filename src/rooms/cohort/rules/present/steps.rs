//! The screens of a presentation, in their order.

use super::plan::Plan;
use crate::instruments::cohort::statistics::figure::Figure;
use crate::instruments::cohort::statistics::overview::Statistics;
use crate::instruments::instrument::{Base, Instrument, SCENARIOS};
use crate::rooms::cohort::rules::counting::Made;

/// One screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Which of the six reasons is the strongest here?
    Reasons,
    /// The averages.
    Averages,
    /// How people lie along a base, and a question about it.
    Base(Base),
    /// A scenario, 0 to 11, and its four first steps.
    Ask(usize),
    /// Who chose what in it.
    Chosen(usize),
    /// What might come of each step, and a question about it.
    Talk(usize),
}

impl Step {
    /// Which exercise it is about.
    pub fn form(self) -> Instrument {
        match self {
            Step::Reasons | Step::Averages | Step::Base(_) => Instrument::PowerBases,
            Step::Ask(_) | Step::Chosen(_) | Step::Talk(_) => Instrument::Influence,
        }
    }

    /// The last word of the texts for whoever speaks.
    pub fn name(self) -> &'static str {
        match self {
            Step::Reasons => "reasons",
            Step::Averages => "averages",
            Step::Base(_) => "base",
            Step::Ask(_) => "ask",
            Step::Chosen(_) => "chosen",
            Step::Talk(_) => "talk",
        }
    }

    /// What the question to discuss is about: `LEG`, `S1`; empty where there is none yet.
    pub fn subject(self) -> &'static str {
        match self {
            Step::Base(base) => base.code(),
            Step::Talk(index) => SCENARIOS.get(index).copied().unwrap_or(""),
            _ => "",
        }
    }
}

/// All screens of a plan. An exercise that nobody in the class took has none.
pub fn steps(made: &Made, plan: &Plan) -> Vec<Step> {
    let [of_bases, of_quiz] = made.counts.each_ref().map(|counts| counts.all > 0);
    let mut steps = Vec::new();
    if plan.bases && of_bases {
        steps.extend([Step::Reasons, Step::Averages]);
        steps.extend(bases(&made.statistics, plan.disputed).into_iter().map(Step::Base));
    }
    if plan.scenarios && of_quiz {
        let of = |index| [Step::Ask(index), Step::Chosen(index), Step::Talk(index)];
        steps.extend(scenarios(&made.statistics, plan.disputed).into_iter().flat_map(of));
    }
    steps
}

/// The bases; those along which people lie furthest apart first, by their standard deviation.
fn bases(statistics: &Statistics, disputed: bool) -> Vec<Base> {
    let spread = |base: &Base| statistics.base(*base).scores.means.sd;
    sorted(Base::ALL.into(), disputed, spread)
}

/// The scenarios; those over which people part most first, by the index of qualitative variation
/// (`ScenarioStatistics::dispute`), which is 0 where all chose alike.
fn scenarios(statistics: &Statistics, disputed: bool) -> Vec<usize> {
    let dispute =
        |index: &usize| statistics.quiz.scenarios.get(*index).map_or(Figure::Undefined, |one| one.dispute);
    sorted((0..SCENARIOS.len()).collect(), disputed, dispute)
}

/// What has no figure comes last; what has the same stays as it is written.
fn sorted<T>(mut all: Vec<T>, disputed: bool, figure: impl Fn(&T) -> Figure) -> Vec<T> {
    let of = |one: &T| figure(one).value().unwrap_or(-1.0);
    if disputed {
        all.sort_by(|a, b| of(b).total_cmp(&of(a)));
    }
    all
}
