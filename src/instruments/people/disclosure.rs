//! Two aggregates of nearly the same people give away who is in one of them alone: with
//! the means of five and of six, the sixth person's answer is a subtraction. So a new
//! aggregate holds the answers of a released one again, or differs by three or more.
//!
//! Answers are known here by the hash of their code. What stays open: whoever has three
//! or more aggregates with well chosen overlaps could still add and subtract; pairs
//! cannot tell. The facilitator releases few.

use super::limits::MIN_RATERS;
use super::ratings::{SCALES, count, given, names};
use crate::codec::{Aggregate, Item, RaterAnswers, Scale};

/// Why a set of answers may not be released: it differs too little from one that was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guard {
    /// By how many answers it differs, added and removed together: 1 or 2.
    pub differs: usize,
    /// How many answers the released one holds.
    pub from: usize,
}

impl Guard {
    /// How many answers more, at the least, would make it differ enough: 1 or 2.
    pub fn needed(self) -> usize {
        MIN_RATERS.saturating_sub(self.differs)
    }
}

/// Whether an aggregate of the answers `now` may go out, given all that went out before.
pub fn may_release(now: &[u64], released: &[Vec<u64>]) -> Result<(), Guard> {
    let now = set(now);
    judge(released.iter().map(|old| distance(&now, &set(old))))
}

/// Whether what is so far from what went out before may go out: it is one of these once more, or
/// differs enough from all of them.
///
/// # Errors
/// The nearest of those that are too near.
pub fn judge(distances: impl Iterator<Item = Guard>) -> Result<(), Guard> {
    // One that is the same comes first, and tells nothing new.
    let nearest = distances.min_by_key(|distance| distance.differs);
    nearest.filter(|nearest| (1..MIN_RATERS).contains(&nearest.differs)).map_or(Ok(()), Err)
}

/// How far one set is from a released one.
fn distance(now: &[u64], old: &[u64]) -> Guard {
    let common = now.iter().filter(|hash| old.binary_search(hash).is_ok()).count();
    Guard { differs: now.len() + old.len() - 2 * common, from: old.len() }
}

fn set(hashes: &[u64]) -> Vec<u64> {
    let mut set = hashes.to_vec();
    set.sort_unstable();
    set.dedup();
    set
}

/// Takes out of an aggregate each scale and item that would give somebody away although
/// the whole may be released, and names them. Three more answers of which one fills in
/// the supplement move trust by that one person.
///
/// `now` holds the answers that the aggregate is made of, with their hashes. A released
/// answer that is no longer there cannot be looked into; it counts as a difference, but
/// never towards the three that are enough.
pub fn withhold(
    aggregate: &mut Aggregate,
    now: &[(u64, &RaterAnswers)],
    released: &[Vec<u64>],
) -> Vec<&'static str> {
    let mut people: Vec<(u64, [bool; 19])> =
        now.iter().map(|(hash, rating)| (*hash, given(rating))).collect();
    people.sort_unstable_by_key(|(hash, _)| *hash);
    people.dedup_by_key(|(hash, _)| *hash);
    let thin: Vec<[bool; 19]> = released.iter().map(|old| thin(&people, &set(old))).collect();
    let is_thin = |place: usize| thin.iter().any(|thin| thin.get(place).copied().unwrap_or(false));
    let (scales, items) = (aggregate.scales.iter_mut().enumerate(), aggregate.items.iter_mut().enumerate());
    for (_, scale) in scales.filter(|(place, _)| is_thin(*place)) {
        *scale = Scale { n: 0, mean: None, sd: None, agreement: None };
    }
    for (_, item) in items.filter(|(place, _)| is_thin(SCALES.len() + place)) {
        *item = Item { n: 0, mean: None };
    }
    names(is_thin)
}

/// Where the people now differ from a released set, but by too few who gave this.
fn thin(people: &[(u64, [bool; 19])], old: &[u64]) -> [bool; 19] {
    let is_new = |hash: &u64| old.binary_search(hash).is_err();
    let kept = people.iter().filter(|(hash, _)| !is_new(hash)).count();
    let added = count(people.iter().filter(|(hash, _)| is_new(hash)).map(|(_, given)| given));
    added.map(|added| added < MIN_RATERS && (added > 0 || kept < old.len()))
}
