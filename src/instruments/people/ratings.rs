//! One person's answers about the leader: what they give to each scale and item,
//! and what many of them together still lack.

use super::limits::MIN_RATERS;
use crate::codec::RaterAnswers;
use crate::instruments::flags::{Flags, excluded};
use crate::instruments::instrument::{Base, item_base};
use crate::instruments::scoring::{Scores, base_answers};

/// The nine scales, in the order of links: six bases, then the supplement's three.
pub const SCALES: [&str; 9] = ["LEG", "EXP", "REW", "REF", "COE", "INF", "trust", "credibility", "growing"];

/// The place of trust in [`SCALES`]; the bases come before it.
pub const TRUST: usize = 6;

/// The ten single items, in the order of links: grant check, freedom to stop, outcome.
pub const SINGLES: [&str; 10] =
    ["GC-LEG", "GC-REF", "GC-EXP", "GC-COE", "GC-REW", "GC-INF", "GCX", "BO1", "BO2", "BO3"];

/// The bases in the order of the first six [`SINGLES`].
const GRANTS: [Base; 6] =
    [Base::Legitimate, Base::Referent, Base::Expert, Base::Coercive, Base::Reward, Base::Informational];

/// The place in [`SINGLES`] of the freedom to stop.
pub const FREEDOM: usize = 6;

/// The places in [`SINGLES`] of commitment, compliance and resistance.
pub const OUTCOMES: [usize; 3] = [7, 8, 9];

/// The place of a base in [`SCALES`].
pub fn scale_of(base: Base) -> usize {
    (0..TRUST).find(|place| item_base(*place) == base).unwrap_or(0)
}

/// The place in [`SINGLES`] of a base's grant.
pub fn grant_of(base: Base) -> usize {
    GRANTS.iter().position(|other| *other == base).unwrap_or(0)
}

/// What a person's answers score on the nine scales, 0 to 100 each, by the rules of the
/// self-assessment: "cannot say" is a missing answer.
pub fn scores(rating: &RaterAnswers) -> [Option<f64>; 9] {
    let scores = Scores::of(&rating.items, &rating.supplement);
    std::array::from_fn(|place| match place {
        0..TRUST => scores.base(item_base(place)),
        TRUST => scores.trust,
        7 => scores.credibility,
        _ => scores.growing,
    })
}

/// The answers that a base or trust is made of, 0 for missing; none for another scale.
pub fn answers(rating: &RaterAnswers, scale: usize) -> [u8; 6] {
    match scale {
        0..TRUST => {
            let [a, b, c, d, e] = base_answers(&rating.items, item_base(scale));
            [a, b, c, d, e, 0]
        }
        TRUST => std::array::from_fn(|item| rating.supplement[item]),
        _ => [0; 6],
    }
}

/// The answer to a single item: 0 to 4 for a grant, else 1 to 5. A grant of 0 is an
/// answer, so it is stored as 1.
pub fn single(rating: &RaterAnswers, place: usize) -> Option<u8> {
    let stored = rating.singles.get(place).copied().filter(|stored| *stored > 0)?;
    Some(if place < FREEDOM { stored - 1 } else { stored })
}

/// Which of the nine scales, then of the ten single items, a person gave enough to.
pub fn given(rating: &RaterAnswers) -> [bool; 19] {
    let scales = scores(rating).map(|score| score.is_some());
    let singles = (0..SINGLES.len()).map(|place| single(rating, place).is_some());
    let mut given = [false; 19];
    given.iter_mut().zip(scales.into_iter().chain(singles)).for_each(|(given, is)| *given = is);
    given
}

/// The names of those places of [`given`] that `takes`, in their order.
pub fn names(takes: impl Fn(usize) -> bool) -> Vec<&'static str> {
    let all = SCALES.into_iter().chain(SINGLES).enumerate();
    all.filter(|(place, _)| takes(*place)).map(|(_, name)| name).collect()
}

/// How many people gave enough to each place of [`given`].
pub fn count<'a>(people: impl Iterator<Item = &'a [bool; 19]>) -> [usize; 19] {
    let mut counts = [0; 19];
    for given in people {
        counts.iter_mut().zip(given).for_each(|(count, given)| *count += usize::from(*given));
    }
    counts
}

/// What an aggregate of some answers would lack, to be said before it is made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Missing {
    /// How many answers there are.
    pub n: usize,
    /// The names of scales and single items that fewer than three people gave enough to.
    pub left_out: Vec<&'static str>,
    /// How many answers look even, mixed, quick or patchy in more than one way.
    /// They count all the same; the facilitator is told.
    pub care: usize,
}

impl Missing {
    /// Looks through the answers to one invite.
    pub fn of(ratings: &[RaterAnswers], invite: u32) -> Missing {
        let ratings = distinct(ratings, invite);
        let given: Vec<[bool; 19]> = ratings.iter().map(|rating| given(rating)).collect();
        let counts = count(given.iter());
        let care = ratings.iter().filter(|rating| excluded(&rating.items, Flags(rating.flags)));
        Missing {
            n: ratings.len(),
            left_out: names(|place| counts.get(place).is_some_and(|count| *count < MIN_RATERS)),
            care: care.count(),
        }
    }
}

/// The answers to one invite, each once, in an order that tells nothing of their arrival.
pub fn distinct(ratings: &[RaterAnswers], invite: u32) -> Vec<&RaterAnswers> {
    let mut distinct: Vec<&RaterAnswers> = ratings.iter().filter(|rating| rating.invite == invite).collect();
    distinct.sort_by_key(|rating| (rating.key, rating.items));
    distinct.dedup();
    distinct
}
