//! What a link says of a class: the figures on the screen, as far as they may be told.

use super::pass::People;
use crate::codec::{ClassQuiz, ClassScale, Cohort, Figures, SEVERAL_CONTEXTS, SHARES_OF_A_CLASS};
use crate::instruments::cohort::statistics::disclosure::Cell;
use crate::instruments::cohort::statistics::figure::Figure;
use crate::instruments::cohort::statistics::overview::{ScaleStatistics, Statistics};
use crate::instruments::cohort::statistics::scenarios::QuizStatistics;
use crate::instruments::cohort::statistics::summary::{Means, Summary};
use crate::instruments::instrument::Base;
use crate::rooms::cohort::rules::counting::Made;
use crate::rooms::cohort::rules::present::shown::guarded;

/// The number of the pack, and the class; `None` where nothing of it can be told. A code belongs to
/// one pack: where the two exercises are of different ones, the quiz is left out.
pub fn taken_together(
    made: &Made,
    people: &People,
    name: Option<String>,
    class: u32,
    own: u16,
) -> (u16, Option<Cohort>) {
    let [bases, quiz] = &made.selections;
    let counted = made.counts.map(|counts| counts.counted > 0);
    let pack = match counted {
        [true, _] => bases.pack,
        [false, true] => quiz.pack,
        _ => own,
    };
    let all = &made.statistics;
    let told = [self::bases(all), supplement(all)];
    let [six, three] =
        told.map(|scales| Some(scales).filter(|_| counted[0]).filter(|all| all.iter().any(Option::is_some)));
    let (from, to) = people.months.unwrap_or_default();
    let cohort = Cohort {
        from,
        to,
        context: if counted[0] { bases.context.unwrap_or(SEVERAL_CONTEXTS) } else { 0 },
        class,
        keeps_flagged: bases.flagged,
        name,
        given: people.given,
        n: people.counted,
        flagged: people.flagged,
        other: people.other,
        bases: six.and_then(|scales| scales.try_into().ok()),
        supplement: three.and_then(|scales| scales.try_into().ok()),
        quiz: Some(self::quiz(&all.quiz)).filter(|_| quiz.pack == pack).flatten(),
    };
    let bare = cohort.bases.is_none() && cohort.supplement.is_none() && cohort.quiz.is_none();
    (pack, Some(cohort).filter(|_| !bare))
}

fn bases(all: &Statistics) -> Vec<Option<ClassScale>> {
    let six = Base::ALL.into_iter().map(|base| of_scale(all.base(base)));
    six.chain([&all.position, &all.personal].map(of_means)).collect()
}

fn supplement(all: &Statistics) -> Vec<Option<ClassScale>> {
    [&all.trust, &all.credibility, &all.growing].map(of_scale).into()
}

fn quiz(quiz: &QuizStatistics) -> Option<ClassQuiz> {
    let people = |of: u64| u32::try_from(of).unwrap_or(u32::MAX);
    let chosen = quiz.scenarios.map(|scenario| scenario.chosen);
    let index = of_summary(&quiz.index);
    let counts = chosen.map(|cells| cells.value().unwrap_or_default().map(people));
    let mut told = ClassQuiz::of(people(quiz.n), &index, &counts);
    for (cells, chosen) in told.chosen.iter_mut().zip(chosen) {
        match chosen {
            Figure::Value(chosen) if told.n < SHARES_OF_A_CLASS => hide(cells, &guarded(&chosen)),
            Figure::Value(_) => {}
            // Too few answered it: that nobody chose it would be another thing.
            _ => *cells = [None; 4],
        }
    }
    (quiz.n >= crate::codec::FEWEST_OF_A_CLASS.into()).then_some(told)
}

/// What others may not see is not in the link either.
fn hide(cells: &mut [Option<u32>; 4], seen: &[Cell; 4]) {
    cells.iter_mut().zip(seen).filter(|(_, seen)| **seen == Cell::Few).for_each(|(cell, _)| *cell = None);
}

fn of_scale(scale: &ScaleStatistics) -> Option<ClassScale> {
    let n = u32::try_from(scale.reliability.n).unwrap_or(u32::MAX);
    let alpha = scale.reliability.alpha.value().map(|alpha| (n, alpha.value));
    ClassScale::of(&Figures { alpha, ..of_summary(&scale.scores) })
}

fn of_means(means: &Means) -> Option<ClassScale> {
    ClassScale::of(&figures(means))
}

fn of_summary(summary: &Summary) -> Figures {
    Figures { quantiles: summary.quantiles.value(), ..figures(&summary.means) }
}

fn figures(means: &Means) -> Figures {
    let n = u32::try_from(means.n).unwrap_or(u32::MAX);
    Figures { n, mean: means.mean.value(), sd: means.sd.value(), ..Figures::default() }
}
