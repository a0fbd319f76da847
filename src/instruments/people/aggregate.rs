//! Many people's answers as one set of numbers that names nobody. Rows stay here.
//!
//! All sums are whole numbers, so a mean that lies on a half is rounded up and never
//! missed by a hair: a score of 3 to 6 answers is a whole number of twelfths.

use super::limits::{MIN_EXACT, MIN_RATERS};
use super::ratings::{TRUST, answers, distinct, scores, single};
use crate::codec::{Aggregate, Item, MOST_PEOPLE, RaterAnswers, Scale};

/// The whole parts of a point that scores are added in.
const PARTS: u64 = 12;

/// Nothing is made of so few answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooFew {
    /// How many there are, 0 to 2.
    pub n: usize,
}

/// Makes one aggregate of the answers to `invite`, each counted once. `context` is the
/// invite's, 0 to 6; `month` counts from January 2020.
pub fn aggregate(
    ratings: &[RaterAnswers],
    invite: u32,
    context: u8,
    month: u16,
) -> Result<Aggregate, TooFew> {
    let ratings = distinct(ratings, invite);
    if ratings.len() < MIN_RATERS {
        return Err(TooFew { n: ratings.len() });
    }
    let scored: Vec<[Option<f64>; 9]> = ratings.iter().map(|rating| scores(rating)).collect();
    Ok(Aggregate {
        month,
        invite,
        context,
        n: counted(ratings.len()),
        scales: std::array::from_fn(|place| scale(&ratings, &scored, place)),
        items: std::array::from_fn(|place| item(&ratings, place)),
    })
}

fn counted(n: usize) -> u16 {
    n.min(MOST_PEOPLE) as u16
}

/// One scale over the people scored on it.
fn scale(ratings: &[&RaterAnswers], scored: &[[Option<f64>; 9]], place: usize) -> Scale {
    let (mut people, mut items) = (Tally::default(), [Tally::default(); 6]);
    for (rating, scores) in ratings.iter().zip(scored) {
        if let Some(score) = scores.get(place).copied().flatten() {
            people.add((score * PARTS as f64).round() as u64);
            let answers = items.iter_mut().zip(answers(rating, place));
            answers.filter(|(_, answer)| *answer > 0).for_each(|(item, answer)| item.add(answer.into()));
        }
    }
    let n = people.n as usize;
    Scale {
        n: counted(n),
        // Tenths of a point; steps of five points while there are few.
        mean: (n >= MIN_RATERS).then(|| people.mean(if n < MIN_EXACT { 50 } else { 1 }, 10, PARTS)),
        sd: (n >= MIN_EXACT).then(|| (people.variance().sqrt() * 10.0 / PARTS as f64 + 0.5) as u16),
        agreement: (n >= MIN_RATERS && place <= TRUST).then(|| agreement(&items)),
    }
}

/// One single item over the people who answered it: hundredths, steps of 0.2 while few.
fn item(ratings: &[&RaterAnswers], place: usize) -> Item {
    let mut given = Tally::default();
    ratings.iter().filter_map(|rating| single(rating, place)).for_each(|answer| given.add(answer.into()));
    let n = given.n as usize;
    let mean = (n >= MIN_RATERS).then(|| given.mean(if n < MIN_EXACT { 20 } else { 1 }, 100, 1));
    Item { n: counted(n), mean }
}

/// Whole numbers, added up.
#[derive(Clone, Copy, Default)]
struct Tally {
    n: u64,
    sum: u64,
    squares: u64,
}

impl Tally {
    fn add(&mut self, number: u64) {
        self.n += 1;
        self.sum += number;
        self.squares += number * number;
    }

    /// The mean of numbers that count in 1/`parts`, as a number in 1/`per`, rounded half up
    /// to a multiple of `step`.
    fn mean(self, step: u64, per: u64, parts: u64) -> u16 {
        let (top, bottom) = (self.sum * per, step * parts * self.n);
        ((2 * top + bottom) / (2 * bottom).max(1) * step) as u16
    }

    /// The variance (n - 1) of two numbers or more; one division after whole numbers.
    fn variance(self) -> f64 {
        let unit = (self.n * self.n.saturating_sub(1)).max(1);
        (self.n * self.squares - self.sum * self.sum) as f64 / unit as f64
    }
}

/// How alike people answered a scale's items, in hundredths: 1 less half the mean
/// variance (n - 1), since answers by chance on five points have a variance of 2.
/// Below 0 they differ more than chance would have it; -1 is where it is cut.
/// Lindell's r*wg, which does not grow with the number of items.
fn agreement(items: &[Tally]) -> i16 {
    let compared = || items.iter().filter(|item| item.n >= 2);
    let sum: f64 = compared().map(|item| item.variance()).sum();
    let mean = sum / compared().count().max(1) as f64;
    // A half that came out a hair below is still a half.
    (100.0 - 50.0 * mean + 0.5 + 1e-9).floor().clamp(-100.0, 100.0) as i16
}
