//! From how many people on something is told of a class, and in what steps.
//!
//! The steps grow as a class gets smaller, so that the sum of its scores is known to ten points
//! at best: who knows all scores but one has that one from the mean no closer than that.

/// Below so many people nothing is told but the count.
pub const FEWEST: u32 = 5;
/// A cell of fewer people is not told.
pub const CELL: u32 = 3;
/// Below this standard deviation, in tenths of a point, nothing is told: each of five people would
/// lie within 9 points of the mean, which is how far a single score may be off anyway.
pub const ALIKE: u16 = 50;
/// From so many people on the quantiles 10, 25, 50, 75 and 90: three on either side of each.
pub const QUANTILES: [u32; 5] = [30, 12, 10, 12, 30];
/// From so many complete cases on alpha.
pub const COMPLETE: u32 = 20;
/// The range of alpha, in hundredths: 1.00 it is never.
pub const ALPHAS: [i16; 2] = [-100, 99];
/// From so many people on cells are percent: half a step is three people.
pub const SHARES: u32 = 600;
/// The most percent that four rounded shares add up to.
pub const WHOLE: u32 = 102;
/// The most people that a class counts.
pub const MOST: u32 = (1 << 24) - 1;
/// The number of several contexts.
pub const SEVERAL: u8 = 7;

/// The bits of a share in percent.
pub const SHARE: usize = 7;
/// A share that is not told.
pub const HIDDEN_SHARE: u32 = 127;
/// A count that is not told: one person never is.
pub const HIDDEN_COUNT: u32 = 1;

/// The step of means and deviations, in tenths of a point.
pub fn step(n: u32) -> u16 {
    match n {
        0..10 => 50,
        10..100 => 10,
        _ => 1,
    }
}

/// How many bits a mean and a deviation take, in steps.
pub fn widths(n: u32) -> (usize, usize) {
    match n {
        0..10 => (5, 4),
        10..100 => (7, 6),
        _ => (10, 10),
    }
}

/// The nearest step to tenths of a point, a half rounded up.
pub fn in_steps(n: u32, tenths: f64) -> u16 {
    let step = step(n);
    ((tenths / f64::from(step) + 0.5).floor() as u16).saturating_mul(step)
}

/// How many bits a number takes.
pub fn width(number: u32) -> usize {
    (u32::BITS - number.leading_zeros()) as usize
}
