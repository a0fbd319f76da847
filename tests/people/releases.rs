//! Two aggregates must not give away one person between them.

use crate::common::people::Chance;
use crate::group::{INVITE, full};
use powerbase::codec::{Aggregate, RaterAnswers};
use powerbase::instruments::people::aggregate::aggregate;
use powerbase::instruments::people::disclosure::{Guard, may_release, withhold};

fn refused(differs: usize, from: usize) -> Result<(), Guard> {
    Err(Guard { differs, from })
}

#[test]
fn a_new_set_is_an_old_one_or_differs_by_three() {
    let three = vec![1, 2, 3];
    let released = std::slice::from_ref(&three);
    assert_eq!(may_release(&three, &[]), Ok(()));
    assert_eq!(may_release(&[3, 1, 2, 2], released), Ok(()));
    assert_eq!(may_release(&[1, 2, 3, 4], released), refused(1, 3));
    assert_eq!(may_release(&[1, 2, 3, 4, 5], released), refused(2, 3));
    assert_eq!(may_release(&[1, 2, 3, 4, 5, 6], released), Ok(()));
    // One swapped answer is two differences; a swap and one more are three.
    assert_eq!(may_release(&[1, 2, 4], released), refused(2, 3));
    assert_eq!(may_release(&[1, 2, 4, 5], released), Ok(()));
    assert_eq!(may_release(&[4, 5, 6], released), Ok(()));
    assert_eq!(refused(1, 3).unwrap_err().needed(), 2);
    assert_eq!(refused(2, 3).unwrap_err().needed(), 1);
}

#[test]
fn every_released_set_counts_and_the_nearest_is_named() {
    let released = [vec![1, 2, 3], vec![1, 2, 3, 4, 5, 6]];
    assert_eq!(may_release(&[1, 2, 3, 4, 5, 6, 7], &released), refused(1, 6));
    assert_eq!(may_release(&[1, 2, 3, 4, 5], &released), refused(1, 6));
    assert_eq!(may_release(&[1, 2, 3], &released), Ok(()));
    assert_eq!(may_release(&[1, 2, 3, 4, 5, 6, 7, 8, 9], &released), Ok(()));
}

#[test]
fn no_two_releases_differ_by_one_or_two() {
    let (mut chance, mut released_in_all) = (Chance::new(31), 0);
    for _ in 0..200 {
        let mut released: Vec<Vec<u64>> = Vec::new();
        for _ in 0..60 {
            let now: Vec<u64> = (0..9).filter(|_| chance.unit() < 0.6).collect();
            if now.len() >= 3 && may_release(&now, &released).is_ok() {
                released.push(now);
            }
        }
        for (place, one) in released.iter().enumerate() {
            for other in &released[..place] {
                let alone = |a: &[u64], b: &[u64]| a.iter().filter(|hash| !b.contains(hash)).count();
                let apart = alone(one, other) + alone(other, one);
                assert!(apart == 0 || apart >= 3, "{one:?} {other:?}");
            }
        }
        released_in_all += released.len();
    }
    println!("releases that passed the guard: {released_in_all} of 12000 tried");
}

/// Eight people: the first five filled in the supplement, and `late` of the three after them.
fn people(late: usize) -> Vec<(u64, RaterAnswers)> {
    let person = |key: u32| {
        if (key as usize) < 5 + late { full(key) } else { RaterAnswers { supplement: [0; 12], ..full(key) } }
    };
    (0..8).map(|key| (u64::from(key), person(key))).collect()
}

fn made(people: &[(u64, RaterAnswers)]) -> Aggregate {
    let ratings: Vec<RaterAnswers> = people.iter().map(|(_, rating)| rating.clone()).collect();
    aggregate(&ratings, INVITE, 1, 82).unwrap()
}

fn withheld(people: &[(u64, RaterAnswers)], released: &[Vec<u64>]) -> Vec<&'static str> {
    let now: Vec<(u64, &RaterAnswers)> = people.iter().map(|(hash, rating)| (*hash, rating)).collect();
    let mut aggregate = made(people);
    let names = withhold(&mut aggregate, &now, released);
    let gone = aggregate.scales.iter().filter(|scale| scale.mean.is_none()).count()
        + aggregate.items.iter().filter(|item| item.mean.is_none()).count();
    assert_eq!(gone, names.len());
    names
}

#[test]
fn a_scale_that_one_or_two_more_people_answered_is_left_out() {
    let first: Vec<u64> = (0..5).collect();
    let supplement = vec!["trust", "credibility", "growing"];
    for (late, names) in [(0, vec![]), (1, supplement.clone()), (2, supplement), (3, vec![])] {
        let people = people(late);
        let hashes: Vec<u64> = people.iter().map(|(hash, _)| *hash).collect();
        assert_eq!(may_release(&hashes, std::slice::from_ref(&first)), Ok(()));
        assert_eq!(withheld(&people, std::slice::from_ref(&first)), names, "{late} of three more");
        assert!(withheld(&people, &[]).is_empty());
        // The same answers once more give the same.
        assert_eq!(withheld(&people, &[first.clone(), hashes]), names);
    }
}

#[test]
fn a_released_answer_that_is_gone_counts_against() {
    // Three were taken out: nobody knows what they had answered, so nothing is exact again.
    let people: Vec<(u64, RaterAnswers)> = (0..5).map(|key| (u64::from(key), full(key))).collect();
    let before: Vec<u64> = (0..8).collect();
    assert_eq!(withheld(&people, std::slice::from_ref(&before)).len(), 19);
    // With three new ones who answered all, every scale differs by three at least.
    let people: Vec<(u64, RaterAnswers)> = (5..11).map(|key| (u64::from(key), full(key))).collect();
    assert!(withheld(&people, &[before]).is_empty());
}
