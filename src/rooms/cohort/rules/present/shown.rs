//! What others may see of the figures, on a wall and on paper: see
//! [`crate::instruments::cohort::statistics::disclosure`].

use crate::instruments::cohort::statistics::disclosure::{Bin, Cell, bins, cells, is_unanimous};
use crate::instruments::cohort::statistics::figure::Figure;
use crate::instruments::cohort::statistics::overview::ScaleStatistics;
use crate::instruments::cohort::statistics::scenarios::QuizStatistics;
use crate::instruments::shuffle;

/// The order of the four first steps is drawn from this key, so that no letter stands for one
/// approach: it puts each recommended step at each letter three times, and never at the same one
/// twice running.
const KEY: u32 = 783;

/// Which approach stands at each of the four letters of a scenario, 0 to 11.
pub fn order(scenario: usize) -> [usize; 4] {
    shuffle::options(scenario, KEY)
}

/// Who chose what in a scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// How many answered it.
    pub n: u64,
    /// How many chose T, E, X and N, as far as others may see it.
    pub cells: Figure<[Cell; 4]>,
    /// Whether all chose the same.
    pub unanimous: bool,
    /// How many people a whole bar stands for: the same in all scenarios.
    pub scale: u64,
}

/// A scenario, 0 to 11.
pub fn chosen(quiz: &QuizStatistics, scenario: usize) -> Chosen {
    let scale = quiz.scenarios.iter().map(|one| one.n).max().unwrap_or(0);
    let Some(one) = quiz.scenarios.get(scenario) else {
        return Chosen { n: 0, cells: Figure::Undefined, unanimous: false, scale };
    };
    let cells = one.chosen.and_then(|chosen| Some(guarded(&chosen)));
    let unanimous = one.chosen.value().is_some_and(|chosen| is_unanimous(&chosen));
    Chosen { n: one.n, cells, unanimous, scale }
}

/// How many chose each step, as far as others may see it. Where one was chosen by one or two, nobody
/// may be told from few; else an empty one is 0, which stands for nobody.
pub fn guarded(chosen: &[u64; 4]) -> [Cell; 4] {
    let rest: Vec<u64> = chosen.iter().copied().filter(|people| *people > 0).collect();
    if !cells(&rest).contains(&Cell::Few) {
        return chosen.map(Cell::Shown);
    }
    let mut shown = [Cell::Few; 4];
    shown.iter_mut().zip(cells(chosen)).for_each(|(cell, guarded)| *cell = guarded);
    shown
}

fn people(cell: &Cell) -> Option<u64> {
    match cell {
        Cell::Shown(people) => Some(*people),
        Cell::Few => None,
    }
}

/// The steps that most chose, where that may be seen.
pub fn most(cells: &[Cell; 4]) -> Vec<usize> {
    let top = cells.iter().filter_map(people).max().filter(|top| *top > 0);
    (0..4).filter(|place| top.is_some() && cells.get(*place).and_then(people) == top).collect()
}

/// How people lie along a base, in ranges of three people or more; none where there are too few.
pub fn ranges(scale: &ScaleStatistics) -> Vec<Bin> {
    scale.scores.dots().value().map(|dots| bins(&dots)).unwrap_or_default()
}

/// How many people stand on a point of a range.
pub fn density(bin: &Bin) -> f64 {
    bin.people as f64 / (bin.to - bin.from).max(1.0)
}

/// The highest of the six bases, so that all are drawn on one scale.
pub fn highest(bases: &[ScaleStatistics; 6]) -> f64 {
    bases.iter().flat_map(ranges).map(|bin| density(&bin)).fold(0.0, f64::max)
}

/// Whether all people have the same score, so that an average tells that of each.
pub fn is_alike(scale: &ScaleStatistics) -> bool {
    scale.scores.means.sd.value() == Some(0.0)
}
