//! What may leave the instructor's screen: a wall, a print, a file, a link. Nothing there
//! stands for fewer than three people, or lets fewer than three be worked out.

use super::frequencies::Dot;
use crate::instruments::people::limits::MIN_RATERS;

/// Below this a number of people is "few".
const FEW: u64 = MIN_RATERS as u64;

/// How many people share something, where others see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// So many: three or more.
    Shown(u64),
    /// Under three; or more, and hidden so that one with under three cannot be subtracted.
    Few,
}

/// The cells of a table whose total is known. Those under three are few; while one of them
/// stands alone, or all hidden ones together are under three, the next smallest goes too. With it
/// go those that are as small: which of them went would tell where the small one stands. And where
/// all that is hidden is two, and what is shown is too small for anything larger to be among it,
/// each would be known from their sum; then the next smallest goes, too.
///
/// The same holds for the sizes of subgroups.
pub fn cells(people: &[u64]) -> Vec<Cell> {
    let mut rising: Vec<usize> = (0..people.len()).collect();
    let size = |place: &usize| people.get(*place).copied().unwrap_or(0);
    rising.sort_by_key(size);
    let few = rising.iter().filter(|place| size(place) < FEW).count();
    let is_safe = |hidden: &usize| {
        let together: u64 = rising.iter().take(*hidden).map(size).sum();
        let last = hidden.checked_sub(1).and_then(|last| rising.get(last)).map(size);
        let shown = rising.get(*hidden).map(size);
        let is_known = together == (FEW - 1) * *hidden as u64
            && last == Some(FEW - 1)
            && shown.is_some_and(|shown| shown <= together);
        *hidden == 0 || (*hidden > 1 && together >= FEW && last != shown && !is_known)
    };
    let hidden = (few..people.len()).find(is_safe).unwrap_or(people.len());
    let mut cells: Vec<Cell> = people.iter().map(|people| Cell::Shown(*people)).collect();
    for place in rising.into_iter().take(hidden) {
        cells.get_mut(place).into_iter().for_each(|cell| *cell = Cell::Few);
    }
    cells
}

/// Whether all are in one cell: whatever is said of the class is then said of each.
pub fn is_unanimous(people: &[u64]) -> bool {
    people.iter().filter(|people| **people > 0).count() == 1
}

/// People between two scores.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bin {
    /// From this score on, in points.
    pub from: f64,
    /// Up to below this one; the last bin holds its end as well.
    pub to: f64,
    /// How many people, three or more.
    pub people: u64,
}

/// How many points a bin covers before bins are joined.
const WIDTH: usize = 10;
/// How many bins cover the scale.
const BINS: usize = 100 / WIDTH;

/// Scores from 0 to 100 in bins of ten points, joined until each holds three people or more;
/// none where there are fewer in all. They cover the whole scale, so that neither the lowest
/// nor the highest score shows.
pub fn bins(dots: &[Dot]) -> Vec<Bin> {
    let mut counts = [0; BINS];
    for dot in dots {
        let place = (dot.points.max(0.0) / WIDTH as f64) as usize;
        counts[place.min(BINS - 1)] += dot.people;
    }
    let mut bins: Vec<Bin> = Vec::new();
    let mut open = Bin { from: 0.0, to: 0.0, people: 0 };
    for (place, people) in counts.into_iter().enumerate() {
        open = Bin { to: ((place + 1) * WIDTH) as f64, people: open.people + people, ..open };
        if open.people >= FEW {
            bins.push(open);
            open = Bin { from: open.to, people: 0, ..open };
        }
    }
    // What is left at the end goes with the bin before it.
    if let Some(last) = bins.last_mut() {
        (last.to, last.people) = (100.0, last.people + open.people);
    }
    bins
}
