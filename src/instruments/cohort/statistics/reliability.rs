//! How well the items of a scale hang together, over the people who answered all of them.

use super::factor::omega;
use super::figure::{Figure, Interval, finite};
use super::ladder::{ALPHA, ITEMS, OMEGA};
use super::products::Products;
use super::student::Z;

/// From here on an alpha is 1 within the arithmetic, and has neither an interval nor an error.
const ONE: f64 = 1.0 - 1e-12;

/// The reliability of a scale. All its figures stand on the same people.
#[derive(Clone, Debug, PartialEq)]
pub struct Reliability {
    /// How many answered every item.
    pub n: u64,
    /// Cronbach's alpha.
    pub alpha: Figure<Alpha>,
    /// The standard error of measurement, in points: of their scores, by alpha.
    pub sem: Figure,
    /// The smallest change between two times that is more than this error makes, in points.
    pub mdc: Figure,
    /// McDonald's omega of one factor, by least squares.
    pub omega: Figure,
    /// The items in their order.
    pub items: Vec<ItemStatistics>,
}

/// Alpha as it may be shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Alpha {
    /// At most 1; below 0 the items stand against each other.
    pub value: f64,
    /// Its 95 % interval; not defined where alpha is 1.
    pub interval: Figure<Interval>,
    /// Whether so few people answered that it is to be read with care.
    pub cautious: bool,
}

/// One item, over the people who answered every item of its scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ItemStatistics {
    /// The mean answer, 1 to 5.
    pub mean: Figure,
    /// The standard deviation of the answers (n - 1).
    pub sd: Figure,
    /// The correlation with the mean of the scale's other items; not defined where all
    /// answered alike.
    pub rest: Figure,
}

impl Reliability {
    /// What the complete answers to a scale's items, from 1 to 5, say.
    pub fn of<const K: usize>(complete: &Products<K>) -> Reliability {
        let n = complete.n.max(0).unsigned_abs();
        let cross = complete.cross();
        let value = alpha(&cross);
        // Where the items stand against each other there is no error to speak of, nor at 1.
        let fair = value.filter(|alpha| (0.0..ONE).contains(alpha));
        let sem = Figure::from(n, ITEMS, || error(complete, fair?));
        Reliability {
            n,
            alpha: Figure::from(n, ALPHA, || value.map(|value| Alpha::of(value, K, n))),
            sem,
            mdc: sem.and_then(|sem| Some(1.96 * std::f64::consts::SQRT_2 * sem)),
            omega: Figure::from(n, OMEGA, || fair.and(omega(&complete.covariances()?))),
            items: (0..K).map(|item| ItemStatistics::of(complete, &cross, item, n)).collect(),
        }
    }
}

impl Alpha {
    fn of(value: f64, items: usize, n: u64) -> Alpha {
        let interval = bonett(value, items, n).map_or(Figure::Undefined, Figure::Value);
        Alpha { value, interval, cautious: n < ITEMS }
    }
}

impl ItemStatistics {
    fn of<const K: usize>(
        complete: &Products<K>,
        cross: &[[f64; K]; K],
        item: usize,
        n: u64,
    ) -> ItemStatistics {
        let variance = cross[item][item] / (n as f64 * (n as f64 - 1.0));
        ItemStatistics {
            mean: Figure::from(n, ITEMS, || complete.mean(item)),
            sd: Figure::from(n, ITEMS, || finite(variance.max(0.0).sqrt())),
            rest: Figure::from(n, ITEMS, || item_rest(cross, item)),
        }
    }
}

/// Cronbach's alpha from covariances in any unit; `None` where the total does not vary.
pub fn alpha<const K: usize>(covariances: &[[f64; K]; K]) -> Option<f64> {
    let total: f64 = covariances.iter().flatten().sum();
    let own: f64 = (0..K).map(|item| covariances[item][item]).sum();
    let k = K as f64;
    (K > 1 && total > 0.0).then(|| k / (k - 1.0) * (1.0 - own / total)).and_then(finite)
}

/// Bonett's 95 % interval (2002) of an alpha of `k` items over `n` complete answers; `None`
/// where alpha is 1.
pub fn bonett(alpha: f64, k: usize, n: u64) -> Option<Interval> {
    let (k, n) = (k as f64, n as f64);
    let half = Z * (2.0 * k / ((k - 1.0) * (n - 2.0))).sqrt();
    let limit = |half: f64| finite(1.0 - ((1.0 - alpha).ln() + half).exp());
    let (low, high) = (limit(half)?, limit(-half)?);
    (alpha < ONE && k > 1.0 && n > 2.0).then_some(Interval { low, high })
}

/// The correlation of an item with the sum of all others, from covariances in any unit;
/// `None` where one of the two does not vary.
pub fn item_rest<const K: usize>(covariances: &[[f64; K]; K], item: usize) -> Option<f64> {
    let row = covariances.get(item)?;
    let own = *row.get(item)?;
    let with_all: f64 = row.iter().sum();
    let total: f64 = covariances.iter().flatten().sum();
    let rest = total - 2.0 * with_all + own;
    (own > 0.0 && rest > 0.0).then(|| ((with_all - own) / (own * rest).sqrt()).clamp(-1.0, 1.0))
}

/// The standard error of measurement in points.
fn error<const K: usize>(complete: &Products<K>, alpha: f64) -> Option<f64> {
    let total: f64 = complete.covariances()?.iter().flatten().sum();
    finite(total.max(0.0).sqrt() * 25.0 / K as f64 * (1.0 - alpha).sqrt())
}
