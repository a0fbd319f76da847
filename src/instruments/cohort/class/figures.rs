//! Answers as a few whole numbers, so that a row is small, and back.

use crate::codec::{QuizSums, Sum};

/// Up to 12 answers as one number in a base; the first is the most significant digit.
pub fn packed(answers: &[u8], base: u32) -> u32 {
    let add = |number: u32, answer: &u8| {
        number.wrapping_mul(base).wrapping_add(u32::from(*answer).min(base.saturating_sub(1)))
    };
    answers.iter().fold(0, add)
}

/// The answers of such a number.
pub fn unpacked<const N: usize>(mut number: u32, base: u32) -> [u8; N] {
    let mut answers = [0; N];
    for answer in answers.iter_mut().rev() {
        *answer = (number % base.max(1)) as u8;
        number /= base.max(1);
    }
    answers
}

/// Thirty answers of 0 to 5 as three numbers of ten each, three bits an answer: this is
/// what is unpacked most often, and needs no division.
pub fn packed_items(items: &[u8; 30]) -> [u32; 3] {
    let mut packed = [0; 3];
    for (number, ten) in packed.iter_mut().zip(items.chunks(10)) {
        *number = ten.iter().fold(0, |number, answer| number << 3 | u32::from((*answer).min(5)));
    }
    packed
}

/// The answers of such numbers.
pub fn unpacked_items(packed: [u32; 3]) -> [u8; 30] {
    let mut items = [0; 30];
    for (ten, number) in items.chunks_mut(10).zip(packed) {
        ten.iter_mut().rev().zip(0..).for_each(|(answer, turn)| *answer = (number >> (3 * turn) & 7) as u8);
    }
    items
}

/// Up to four sums as one number, eight bits each.
pub fn packed_sums(sums: &[Sum]) -> u32 {
    let byte = |sum: &Sum| u32::from(sum.answered.min(7)) << 5 | u32::from(sum.sum.min(31));
    sums.iter().fold(0, |number, sum| number << 8 | byte(sum))
}

/// The sums of such a number.
pub fn unpacked_sums<const N: usize>(number: u32) -> [Sum; N] {
    let mut sums = [Sum::default(); N];
    for (sum, turn) in sums.iter_mut().rev().zip(0..) {
        let byte = (number >> (8 * turn) & 255) as u8;
        *sum = Sum { answered: byte >> 5, sum: byte & 31 };
    }
    sums
}

/// What a quiz came to as one number, 23 bits. How often the last approach was chosen follows
/// from the others.
pub fn packed_quiz(quiz: &QuizSums) -> u32 {
    let [t, e, x, _] = quiz.chosen.map(|times| u32::from(times.min(15)));
    let head = u32::from(quiz.answered.min(15)) << 6 | u32::from(quiz.credit.min(63));
    head << 13 | t << 9 | e << 5 | x << 1 | u32::from(quiz.urgent)
}

/// The quiz of such a number.
pub fn unpacked_quiz(number: u32) -> QuizSums {
    let field = |shift: u32, bits: u32| (number >> shift & ((1 << bits) - 1)) as u8;
    let (answered, [t, e, x]) = (field(19, 4), [field(9, 4), field(5, 4), field(1, 4)]);
    let n = answered.saturating_sub(t).saturating_sub(e).saturating_sub(x);
    QuizSums { answered, credit: field(13, 6), chosen: [t, e, x, n], urgent: number & 1 == 1 }
}
