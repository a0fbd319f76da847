//! Soft checks of how 30 items were answered. They never block and never
//! accuse: care can look like haste, and a straight line can be honest.

use super::instrument::{Base, Items, Response};
use super::scoring::base_answers;

/// Which checks speak up: bit 0 is F1, bit 4 is F5.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flags(pub u8);

impl Flags {
    /// Whether check `number` (1 to 5) speaks up.
    pub fn has(self, number: u32) -> bool {
        self.0.checked_shr(number.wrapping_sub(1)).is_some_and(|bits| bits & 1 == 1)
    }

    /// How many speak up, 0 to 4: a long run and no spread are one.
    pub fn count(self) -> u32 {
        (1..=5).filter(|number| self.has(*number) && !(*number == 2 && self.has(1))).count() as u32
    }

    /// Their public names.
    pub fn names(self) -> Vec<&'static str> {
        (1..)
            .zip(["F1", "F2", "F3", "F4", "F5"])
            .filter(|(n, _)| self.has(*n))
            .map(|(_, name)| name)
            .collect()
    }

    /// Whether the answers look very even, very mixed or very quick (any of F1 to F4).
    pub fn care(self) -> bool {
        self.0 & 0b1111 != 0
    }

    /// Whether several items were left out (F5).
    pub fn gaps(self) -> bool {
        self.has(5)
    }
}

/// Checks the answers, and the seconds for which each page of six items was
/// visible. A page with 0 seconds has no time stored and is left out.
pub fn flags(items: &Items, seconds: &[f64; 5]) -> Flags {
    let answers: Vec<Response> = items.iter().copied().filter(|answer| *answer > 0).collect();
    let raised = [
        longest_run(items) >= 10,
        answers.len() >= 15 && is_narrow(&answers),
        pace(items, seconds).is_some_and(|pace| pace < 2.0),
        is_scattered(items),
        items.len() - answers.len() > 3,
    ];
    Flags(raised.iter().rev().fold(0, |bits, set| bits << 1 | u8::from(*set)))
}

/// Whether a cohort leaves these answers out unless the instructor puts them back.
pub fn excluded(items: &Items, flags: Flags) -> bool {
    flags.count() >= 2 || longest_run(items) == items.len()
}

/// The most equal answers in a row, in the order shown; a missing one ends a run.
fn longest_run(items: &Items) -> usize {
    let (mut longest, mut run, mut before) = (0, 0, 0);
    for answer in items {
        run = match *answer {
            0 => 0,
            same if same == before => run + 1,
            _ => 1,
        };
        before = *answer;
        longest = longest.max(run);
    }
    longest
}

/// The variance (n - 1) of `n` answers times n (n - 1): whole, so that limits are exact.
fn spread(answers: &[Response]) -> (usize, usize) {
    let sum: usize = answers.iter().map(|answer| usize::from(*answer)).sum();
    let squares: usize = answers.iter().map(|answer| usize::from(*answer).pow(2)).sum();
    let n = answers.len();
    (n * squares - sum * sum, n * n.saturating_sub(1))
}

/// Whether the standard deviation is below 0.50, its square below a quarter.
fn is_narrow(answers: &[Response]) -> bool {
    let (spread, unit) = spread(answers);
    4 * spread < unit
}

/// Whether the root mean variance within the bases is above 1.20, its square
/// above 1.44, over four or more bases with at least four answers.
///
/// Counted in sixtieths: a variance is a whole number of twelfths or twentieths.
fn is_scattered(items: &Items) -> bool {
    let (mut sixtieths, mut bases) = (0, 0);
    for base in Base::ALL {
        let answers: Vec<Response> =
            base_answers(items, base).into_iter().filter(|answer| *answer > 0).collect();
        if answers.len() >= 4 {
            let (spread, unit) = spread(&answers);
            sixtieths += spread * (60 / unit);
            bases += 1;
        }
    }
    bases >= 4 && sixtieths * 100 > 144 * 60 * bases
}

/// Seconds an item: the median over the pages that have a time and an answer.
fn pace(items: &Items, seconds: &[f64; 5]) -> Option<f64> {
    let mut paces = Vec::new();
    for (page, seconds) in items.chunks(6).zip(seconds) {
        let answered = page.iter().filter(|answer| **answer > 0).count();
        if answered > 0 && *seconds > 0.0 {
            paces.push(seconds / answered as f64);
        }
    }
    paces.sort_by(f64::total_cmp);
    let upper = paces.get(paces.len() / 2)?;
    let lower = paces.get((paces.len() - 1) / 2)?;
    Some((upper + lower) / 2.0)
}
