//! From a class to bits. What may not be said is not written.

use super::super::bits::Writer;
use super::super::name;
use super::fit::{RELIABLE, fitted};
use super::steps::{
    ALPHAS, COMPLETE, HIDDEN_COUNT, HIDDEN_SHARE, QUANTILES, SHARE, SHARES, step, width, widths,
};
use super::wire::{ClassQuiz, ClassScale, Cohort, Spread};

/// Writes a class.
pub fn cohort(bits: &mut Writer, cohort: &Cohort) {
    let cohort = fitted(cohort);
    bits.put(12, cohort.from);
    bits.put(12, cohort.to);
    bits.put(4, cohort.context);
    bits.put(32, cohort.class);
    bits.put(1, cohort.keeps_flagged);
    bits.put(1, cohort.bases.is_some());
    bits.put(1, cohort.supplement.is_some());
    bits.put(1, cohort.quiz.is_some());
    name::put(bits, cohort.name.as_deref());
    let length = width(cohort.given);
    bits.put(5, length as u8);
    for count in [cohort.given, cohort.n, cohort.flagged, cohort.other] {
        bits.put(length, count);
    }
    parts(bits, &cohort, length);
}

fn parts(bits: &mut Writer, cohort: &Cohort, length: usize) {
    for (place, one) in cohort.bases.iter().flatten().enumerate() {
        scale(bits, one.as_ref(), length, place < RELIABLE);
    }
    cohort.supplement.iter().flatten().for_each(|one| scale(bits, one.as_ref(), length, true));
    cohort.quiz.iter().for_each(|whole| quiz(bits, whole, length));
}

fn scale(bits: &mut Writer, scale: Option<&ClassScale>, length: usize, reliable: bool) {
    bits.put(1, scale.is_some());
    let Some(ClassScale { n, spread }) = scale else { return };
    bits.put(length, *n);
    bits.put(1, spread.is_some());
    spread.iter().for_each(|spread| self::spread(bits, spread, *n, length, reliable));
}

fn spread(bits: &mut Writer, spread: &Spread, n: u32, length: usize, reliable: bool) {
    let (mean, sd) = widths(n);
    bits.put(mean, spread.mean / step(n));
    bits.put(sd, spread.sd / step(n));
    if QUANTILES.iter().any(|least| n >= *least) {
        bits.put(1, spread.quantiles.is_some());
    }
    spread.quantiles.iter().flatten().flatten().for_each(|points| bits.put(5, points / 5));
    if reliable && n >= COMPLETE {
        bits.put(1, spread.alpha.is_some());
    }
    if let Some(alpha) = spread.alpha {
        let [least, _] = ALPHAS;
        bits.put(length, alpha.n);
        bits.put(8, (alpha.hundredths - least).unsigned_abs());
    }
}

fn quiz(bits: &mut Writer, quiz: &ClassQuiz, length: usize) {
    bits.put(length, quiz.n);
    scale(bits, quiz.index.as_ref(), length, false);
    let n = quiz.n;
    let (count, hidden) = if n < SHARES { (width(n), HIDDEN_COUNT) } else { (SHARE, HIDDEN_SHARE) };
    quiz.chosen.iter().flatten().for_each(|cell| bits.put(count, cell.unwrap_or(hidden)));
}
