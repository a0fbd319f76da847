//! One aggregate of the answers, under the rules that keep each of them unknown.

use super::pool::{Answer, Pool};
use crate::codec::{Aggregate, Invite, MOST_PEOPLE, RaterAnswers};
use crate::instruments::people::aggregate::{TooFew, aggregate};
use crate::instruments::people::disclosure::{Guard, may_release, withhold};

/// Why no aggregate is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotReleasable {
    /// There are so few answers.
    Few(usize),
    /// There are more than a link can count.
    Many,
    /// They are nearly those of an aggregate that was made before.
    Near(Guard),
    /// Nothing would be left in it that three more people gave.
    Bare,
}

/// Makes the aggregate and gives it with the hashes of its answers; `released` has those
/// of the aggregates before it, oldest first.
pub fn release(
    pool: &Pool,
    invite: &Invite,
    released: &[Vec<u64>],
    month: u16,
) -> Result<(Aggregate, Vec<u64>), NotReleasable> {
    if pool.len() > MOST_PEOPLE {
        return Err(NotReleasable::Many);
    }
    let answers: Vec<&Answer> = pool.sorted();
    let hashes: Vec<u64> = answers.iter().map(|answer| answer.hash).collect();
    let ratings: Vec<RaterAnswers> = answers.iter().map(|answer| answer.rating.clone()).collect();
    let mut made = aggregate(&ratings, invite.invite, invite.context, month)
        .map_err(|TooFew { n }| NotReleasable::Few(n))?;
    may_release(&hashes, released).map_err(NotReleasable::Near)?;
    // What was made once is made the same again, whatever came after it.
    let before = released.iter().take_while(|old| **old != hashes);
    let before: Vec<Vec<u64>> = before.cloned().collect();
    let now: Vec<(u64, &RaterAnswers)> = answers.iter().map(|answer| (answer.hash, &answer.rating)).collect();
    withhold(&mut made, &now, &before);
    let bare = made.scales.iter().all(|scale| scale.mean.is_none());
    if bare && made.items.iter().all(|item| item.mean.is_none()) {
        return Err(NotReleasable::Bare);
    }
    Ok((made, hashes))
}
