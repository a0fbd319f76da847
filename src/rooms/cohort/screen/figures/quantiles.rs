//! How a class lies along each base.

use super::heads::by_base;
use super::spreads;
use crate::instruments::cohort::statistics::ladder::QUANTILES;
use crate::instruments::cohort::statistics::overview::ScaleStatistics;
use crate::instruments::cohort::statistics::summary::SHARES;
use crate::rooms::cohort::screen::words::{filled, people, ui};
use crate::view::element::{group, say};
use crate::widget::format::percent;
use crate::widget::state::State;
use yew::Html;

/// The table of quantiles, or from when on there is one.
pub fn draw(state: &State, bases: &[ScaleStatistics; 6]) -> Html {
    let enough = bases.iter().any(|scale| scale.scores.n() >= QUANTILES);
    let needed = filled(state, "quantiles-needed", &[("needed", &people(state, QUANTILES))]);
    group([
        say("h3", ui(state, "quantiles")),
        if enough {
            group([spreads::of_bases(state, bases), table(state, bases)])
        } else {
            say("p", &needed)
        },
    ])
}

fn table(state: &State, bases: &[ScaleStatistics; 6]) -> Html {
    let columns = SHARES.iter().map(|share| percent(state, *share));
    by_base(state, "quantiles", columns, |base| {
        let scores = &bases[base as usize].scores;
        let at = |place: usize| scores.quantiles.and_then(|all| all.get(place).copied());
        (scores.n(), (0..SHARES.len()).map(at).collect())
    })
}
