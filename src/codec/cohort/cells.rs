//! Which of the four cells of a scenario may be told.

use super::steps::{CELL, SHARES, WHOLE};

/// People, or percent, for T, E, X and N.
pub type Cells = [Option<u32>; 4];

/// The cells that may be told of a quiz that `n` people took. What may be told stays so.
pub fn told(cells: Cells, n: u32) -> Cells {
    if n >= SHARES {
        return within(cells.map(|cell| cell.map(|share| share.min(100))), WHOLE);
    }
    let cells = within(cells, n);
    if is_alike(&cells) {
        return [None; 4];
    }
    let mut told = cells.map(|cell| cell.filter(|people| !(1..CELL).contains(people)));
    while is_open(&cells, &told, n) {
        let Some(least) = told.iter_mut().filter(|cell| **cell >= Some(CELL)).min() else { return [None; 4] };
        *least = None;
    }
    told
}

/// Cells that add up to no more than there are.
fn within(cells: Cells, most: u32) -> Cells {
    let mut left = most;
    cells.map(|cell| {
        let cell = cell?.min(left);
        left -= cell;
        Some(cell)
    })
}

/// Whether all chose alike, or all but one or two: that tells about each, and one of the two
/// would know it of all others.
fn is_alike(cells: &Cells) -> bool {
    let people: Option<Vec<u32>> = cells.iter().copied().collect();
    people.is_some_and(|people| {
        let (sum, most) = (people.iter().sum::<u32>(), people.into_iter().max().unwrap_or(0));
        sum > 0 && most + CELL > sum
    })
}

/// Whether a hidden cell could be subtracted, or those that are hidden hold fewer than three.
fn is_open(cells: &Cells, told: &Cells, n: u32) -> bool {
    let hidden = told.iter().filter(|cell| cell.is_none()).count();
    let sum = told.iter().flatten().sum::<u32>();
    let all = cells.iter().try_fold(0, |sum, cell| Some(sum + (*cell)?));
    hidden == 1 || hidden > 0 && all.unwrap_or(n) - sum < CELL
}
