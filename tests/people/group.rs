//! Made-up people, and aggregates written down by hand.

use crate::common::people::Chance;
use crate::common::{digits, items};
use powerbase::codec::{Aggregate, Item, RaterAnswers, Scale};
use powerbase::instruments::instrument::Base;
use powerbase::instruments::people::ratings::{SCALES, SINGLES, scale_of};

/// The invite that everybody answers.
pub const INVITE: u32 = 7;

/// A person who answered nothing.
pub fn silent(key: u32) -> RaterAnswers {
    RaterAnswers {
        month: 82,
        invite: INVITE,
        key,
        flags: 0,
        items: [0; 30],
        supplement: [0; 12],
        singles: [0; 10],
    }
}

/// A person who answered the five items of the legitimate base.
pub fn legitimate(key: u32, answers: &str) -> RaterAnswers {
    RaterAnswers { items: items([answers, "00000", "00000", "00000", "00000", "00000"]), ..silent(key) }
}

/// A person who answered the supplement, TR1 to FG3.
pub fn supplement(key: u32, answers: &str) -> RaterAnswers {
    RaterAnswers { supplement: digits(answers), ..silent(key) }
}

/// A person who answered one single item; `stored` is 0 for missing.
pub fn one_single(key: u32, place: usize, stored: u8) -> RaterAnswers {
    let mut rating = silent(key);
    rating.singles[place] = stored;
    rating
}

/// A person who answered everything, not all alike.
pub fn full(key: u32) -> RaterAnswers {
    let bases = items(["44534", "33423", "21221", "54454", "45443", "34434"]);
    RaterAnswers { items: bases, supplement: [4; 12], singles: [3; 10], ..silent(key) }
}

/// A person who answered by chance and left out a share of it.
pub fn by_chance(chance: &mut Chance, missing: f64) -> RaterAnswers {
    let mut answer = |_| if chance.unit() < missing { 0 } else { chance.below(5) as u8 + 1 };
    let items = std::array::from_fn(&mut answer);
    let supplement = std::array::from_fn(&mut answer);
    let singles = std::array::from_fn(&mut answer);
    let key = chance.below(1 << 32) as u32;
    RaterAnswers { items, supplement, singles, ..silent(key) }
}

/// An aggregate of `n` people that lacks every scale and item.
pub fn empty(n: u16) -> Aggregate {
    let scale = Scale { n: 0, mean: None, sd: None, agreement: None };
    let item = Item { n: 0, mean: None };
    Aggregate { month: 82, invite: INVITE, context: 0, n, scales: [scale; 9], items: [item; 10] }
}

/// An aggregate of `n` people with means of the six bases, in the order of `Base::ALL`:
/// LEG REW COE EXP REF INF. A negative number is a base that is not scored.
pub fn with_bases(n: u16, means: [f64; 6]) -> Aggregate {
    let mut aggregate = empty(n);
    for (base, mean) in Base::ALL.into_iter().zip(means) {
        if mean >= 0.0 {
            aggregate.scales[scale_of(base)] = scale(n, mean);
        }
    }
    aggregate
}

/// A scale of `n` people with a standard deviation of 12 where it is not withheld.
pub fn scale(n: u16, mean: f64) -> Scale {
    let tenths = (mean * 10.0).round() as u16;
    Scale { n, mean: Some(tenths), sd: (n >= 5).then_some(120), agreement: Some(70) }
}

/// Writes the mean of a single item.
pub fn set_single(aggregate: &mut Aggregate, name: &str, n: u16, hundredths: u16) {
    let place = SINGLES.iter().position(|single| *single == name).unwrap();
    aggregate.items[place] = Item { n, mean: Some(hundredths) };
}

/// Writes a scale.
pub fn set_scale(aggregate: &mut Aggregate, name: &str, scale: Scale) {
    aggregate.scales[SCALES.iter().position(|other| *other == name).unwrap()] = scale;
}
