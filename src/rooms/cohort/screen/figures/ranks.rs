//! Where a score stands within a class.

use super::heads::{by_base, needed};
use crate::instruments::cohort::statistics::ladder::RANKS;
use crate::instruments::cohort::statistics::overview::ScaleStatistics;
use crate::rooms::cohort::screen::words::ui;
use crate::view::element::{group, say};
use crate::widget::format::whole;
use crate::widget::state::State;
use yew::Html;

/// For these scores the rank is given: others lie between.
const SCORES: [f64; 5] = [20.0, 35.0, 50.0, 65.0, 80.0];

/// The table of ranks, or from when on there is one.
pub fn draw(state: &State, bases: &[ScaleStatistics; 6]) -> Html {
    let enough = bases.iter().any(|scale| scale.scores.n() >= RANKS);
    group([
        say("h3", ui(state, "ranks")),
        if enough { table(state, bases) } else { needed(state, "ranks-needed", RANKS) },
    ])
}

fn table(state: &State, bases: &[ScaleStatistics; 6]) -> Html {
    let columns = SCORES.iter().map(|score| whole(state, *score));
    by_base(state, "ranks", columns, |base| {
        let scores = &bases[base as usize].scores;
        (scores.n(), SCORES.iter().map(|score| scores.rank(*score)).collect())
    })
}
