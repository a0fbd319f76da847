//! A class brought to what its link may say. What is read has to be such a class.

use super::super::layout::{MEAN, SD};
use super::super::name::cut;
use super::cells::told;
use super::steps::{ALIKE, ALPHAS, COMPLETE, FEWEST, MOST, QUANTILES, SEVERAL, in_steps};
use super::wire::{Alpha, ClassQuiz, ClassScale, Cohort, Spread};

/// The nearest that may be said.
pub fn fitted(cohort: &Cohort) -> Cohort {
    let from = cohort.from.min(4095);
    let given = cohort.given.min(MOST);
    let n = cohort.n.min(given);
    let flagged = cohort.flagged.min(given - n);
    let enough = n >= FEWEST;
    Cohort {
        from,
        to: cohort.to.clamp(from, 4095),
        context: cohort.context.min(SEVERAL),
        class: cohort.class,
        keeps_flagged: cohort.keeps_flagged,
        name: cohort.name.as_deref().map(|name| cut(name).to_string()),
        given,
        n,
        flagged,
        other: cohort.other.min(given - n - flagged),
        bases: cohort.bases.filter(|_| enough).map(|scales| bases(scales, n)),
        supplement: cohort.supplement.filter(|_| enough).map(|all| all.map(|one| scale(one, n, true))),
        quiz: cohort.quiz.and_then(|whole| quiz(whole, n)),
    }
}

/// How many of the scales of the bases have items of their own, and so an alpha.
pub const RELIABLE: usize = 6;

fn bases(scales: [Option<ClassScale>; 8], people: u32) -> [Option<ClassScale>; 8] {
    let mut place = 0;
    scales.map(|one| {
        place += 1;
        scale(one, people, place <= RELIABLE)
    })
}

fn quiz(quiz: ClassQuiz, people: u32) -> Option<ClassQuiz> {
    let n = quiz.n.min(people);
    let index = scale(quiz.index, n, false);
    (n >= FEWEST).then(|| ClassQuiz { n, index, chosen: quiz.chosen.map(|cells| told(cells, n)) })
}

fn scale(scale: Option<ClassScale>, people: u32, reliable: bool) -> Option<ClassScale> {
    let ClassScale { n, spread } = scale?;
    let n = n.min(people);
    let spread = spread.filter(|spread| spread.sd >= ALIKE);
    (n >= FEWEST).then(|| ClassScale { n, spread: spread.map(|spread| self::spread(&spread, n, reliable)) })
}

fn spread(spread: &Spread, n: u32, reliable: bool) -> Spread {
    let alpha = spread.alpha.filter(|_| reliable && n >= COMPLETE);
    Spread {
        mean: in_steps(n, spread.mean.min(MEAN).into()),
        sd: in_steps(n, spread.sd.min(SD).into()),
        quantiles: spread.quantiles.and_then(|points| quantiles(points, n)),
        alpha: alpha.and_then(|alpha| self::alpha(alpha, n)),
    }
}

fn alpha(alpha: Alpha, people: u32) -> Option<Alpha> {
    let (n, [least, most]) = (alpha.n.min(people), ALPHAS);
    (n >= COMPLETE).then(|| Alpha { n, hundredths: alpha.hundredths.clamp(least, most) })
}

/// All that the number of people allows, each no less than the one before; nothing where one of
/// them is missing.
fn quantiles(points: [Option<u8>; 5], n: u32) -> Option<[Option<u8>; 5]> {
    let allowed = QUANTILES.map(|least| n >= least);
    let whole = points.iter().zip(allowed).all(|(points, allowed)| !allowed || points.is_some());
    let (mut least, mut allowed) = (0, allowed.into_iter());
    let rising = points.map(|points| {
        let points = allowed.next().and_then(|allowed| points.filter(|_| allowed))?;
        least = (points.min(100) / 5 * 5).max(least);
        Some(least)
    });
    (whole && rising != [None; 5]).then_some(rising)
}
