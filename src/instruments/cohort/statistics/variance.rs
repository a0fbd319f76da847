//! How much of what raters say is about the leader: the variance between leaders against
//! that among the raters of one. One-way, as raters of different leaders are different people
//! (ICC(1) and ICC(2) of Bliese 2000; ICC(1,1) and ICC(1,k) of Shrout and Fleiss 1979).

use super::figure::{Figure, finite};
use super::ladder::{LEADERS, RATERS};
use super::moments::Moments;

/// A one-way analysis of variance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OneWay {
    /// The mean square between leaders.
    pub between: f64,
    /// The mean square within leaders.
    pub within: f64,
    /// Raters a leader, as unequal numbers count.
    pub size: f64,
}

impl OneWay {
    /// Of each leader's ratings, in any unit; `None` without two leaders and a second rater.
    ///
    /// Each square is made of whole numbers, so that no variance is 0 and not nearly 0.
    pub fn of(leaders: &[Moments]) -> Option<OneWay> {
        let leaders: Vec<&Moments> = leaders.iter().filter(|leader| leader.n > 0).collect();
        let sum = |of: fn(&Moments) -> i64| -> i128 { leaders.iter().map(|one| i128::from(of(one))).sum() };
        let (n, total) = (sum(|one| one.n), sum(|one| one.sum));
        let apart = |one: &&Moments| {
            let apart = n * i128::from(one.sum) - i128::from(one.n) * total;
            (apart as f64 / n as f64).powi(2) / one.n as f64
        };
        let inside = |one: &&Moments| {
            let square = i128::from(one.sum) * i128::from(one.sum);
            (i128::from(one.n) * i128::from(one.squares) - square) as f64 / one.n as f64
        };
        let (l, n) = (leaders.len() as f64, n as f64);
        let squared: f64 = leaders.iter().map(|one| (one.n as f64).powi(2)).sum();
        (leaders.len() > 1 && n > l).then(|| OneWay {
            between: leaders.iter().map(apart).sum::<f64>() / (l - 1.0),
            within: leaders.iter().map(inside).sum::<f64>() / (n - l),
            size: (n - squared / n) / (l - 1.0),
        })
    }

    /// ICC(1): the share of one rating's variance that lies between leaders. Negative where
    /// leaders differ less than chance would have it; `None` where nothing varies.
    pub fn of_one(&self) -> Option<f64> {
        let all = self.between + (self.size - 1.0) * self.within;
        (all > 0.0).then(|| (self.between - self.within) / all).and_then(finite)
    }

    /// ICC(2): the same of a leader's mean rating; `None` where nothing varies between leaders.
    pub fn of_means(&self) -> Option<f64> {
        (self.between > 0.0).then(|| (self.between - self.within) / self.between).and_then(finite)
    }
}

/// What may be shown of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Icc {
    /// How many leaders have raters enough.
    pub leaders: u64,
    /// How many raters those have.
    pub raters: u64,
    /// ICC(1).
    pub one: Figure,
    /// ICC(2).
    pub means: Figure,
}

impl Icc {
    /// Of each leader's ratings, in any unit; leaders with too few are left out.
    pub fn of(leaders: &[Moments]) -> Icc {
        let enough = |leader: &&Moments| leader.n >= RATERS as i64;
        let leaders: Vec<Moments> = leaders.iter().filter(enough).copied().collect();
        let (n, one_way) = (leaders.len() as u64, OneWay::of(&leaders));
        Icc {
            leaders: n,
            raters: leaders.iter().map(|leader| leader.n.unsigned_abs()).sum(),
            one: Figure::from(n, LEADERS, || one_way?.of_one()),
            means: Figure::from(n, LEADERS, || one_way?.of_means()),
        }
    }
}
