//! From bits to a class. What a link may not say is damage.

use super::super::bits::Reader;
use super::super::name;
use super::fit::{RELIABLE, fitted};
use super::steps::{
    ALPHAS, COMPLETE, HIDDEN_COUNT, HIDDEN_SHARE, MOST, QUANTILES, SHARE, SHARES, step, width, widths,
};
use super::wire::{Alpha, ClassQuiz, ClassScale, Cohort, Spread};

/// Reads a class.
pub fn cohort(bits: &mut Reader) -> Cohort {
    let mut cohort = Cohort {
        from: bits.take(12) as u16,
        to: bits.take(12) as u16,
        context: bits.take(4) as u8,
        class: bits.take(32),
        keeps_flagged: bits.bit(),
        ..Cohort::default()
    };
    let has = [bits.bit(), bits.bit(), bits.bit()];
    cohort.name = name::take(bits);
    let length = bits.upto(5, width(MOST) as u32) as usize;
    cohort.given = bits.take(length);
    bits.bad |= width(cohort.given) != length;
    [cohort.n, cohort.flagged, cohort.other] = std::array::from_fn(|_| bits.take(length));
    parts(bits, &mut cohort, has, length);
    bits.bad |= fitted(&cohort) != cohort;
    cohort
}

fn parts(bits: &mut Reader, cohort: &mut Cohort, [bases, supplement, quiz]: [bool; 3], length: usize) {
    let all = |bits: &mut Reader| std::array::from_fn(|place| scale(bits, length, place < RELIABLE));
    cohort.bases = bases.then(|| all(bits));
    cohort.supplement = supplement.then(|| std::array::from_fn(|_| scale(bits, length, true)));
    cohort.quiz = quiz.then(|| self::quiz(bits, length));
}

fn scale(bits: &mut Reader, length: usize, reliable: bool) -> Option<ClassScale> {
    bits.bit().then(|| {
        let n = bits.take(length);
        ClassScale { n, spread: bits.bit().then(|| spread(bits, n, length, reliable)) }
    })
}

fn spread(bits: &mut Reader, n: u32, length: usize, reliable: bool) -> Spread {
    let (mean, sd) = widths(n);
    let mut steps = |count| (bits.take(count) as u16).saturating_mul(step(n));
    let (mean, sd) = (steps(mean), steps(sd));
    let quantile = |bits: &mut Reader, least| (n >= least).then(|| bits.take(5) as u8 * 5);
    let has_quantiles = QUANTILES.iter().any(|least| n >= *least) && bits.bit();
    let quantiles = has_quantiles.then(|| QUANTILES.map(|least| quantile(bits, least)));
    let has_alpha = reliable && n >= COMPLETE && bits.bit();
    Spread { mean, sd, quantiles, alpha: has_alpha.then(|| alpha(bits, length)) }
}

fn alpha(bits: &mut Reader, length: usize) -> Alpha {
    let [least, _] = ALPHAS;
    Alpha { n: bits.take(length), hundredths: bits.take(8) as i16 + least }
}

fn quiz(bits: &mut Reader, length: usize) -> ClassQuiz {
    let n = bits.take(length);
    let index = scale(bits, length, false);
    ClassQuiz { n, index, chosen: std::array::from_fn(|_| std::array::from_fn(|_| cell(bits, n))) }
}

fn cell(bits: &mut Reader, n: u32) -> Option<u32> {
    let (count, hidden) = if n < SHARES { (width(n), HIDDEN_COUNT) } else { (SHARE, HIDDEN_SHARE) };
    Some(bits.take(count)).filter(|cell| *cell != hidden)
}
