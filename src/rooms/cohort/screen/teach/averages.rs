//! The wheel of a class with its averages and its spread.

use crate::instruments::cohort::statistics::ladder::MEANS;
use crate::instruments::instrument::Base;
use crate::instruments::scoring::round_half_up;
use crate::rooms::cohort::rules::Made;
use crate::rooms::cohort::rules::present::shown::is_alike;
use crate::rooms::cohort::screen::figures::bases;
use crate::rooms::cohort::screen::words::{filled, people, ui};
use crate::view::charts::bases::name;
use crate::view::element::{el, group, say, when};
use crate::widget::format::list;
use crate::widget::state::State;
use yew::Html;

/// The drawing and the table; a sentence alone where there are too few people.
pub fn draw(state: &State, made: &Made) -> Html {
    let all = &made.statistics.bases;
    let n = all.iter().map(|scale| scale.scores.n()).max().unwrap_or(0);
    if n < MEANS {
        let gaps = [("needed", &*people(state, MEANS)), ("n", &people(state, n))];
        return say("p.said", &filled(state, "means-needed", &gaps));
    }
    let alike: Vec<&str> = Base::ALL
        .into_iter()
        .filter(|base| is_alike(made.statistics.base(*base)))
        .map(|base| name(state, base))
        .collect();
    let highest = filled(state, "wall-highest", &[("list", &list(state, &highest(state, made)))]);
    let said = filled(state, "wall-alike", &[("list", &list(state, &alike))]);
    group([
        say("p.said", &highest),
        el("div.averages", [bases::wheel(state, all), bases::table(state, all)]),
        when(!alike.is_empty(), say("p.said", &said)),
        say("p.soft", ui(state, "wall-averages-hint")),
    ])
}

/// The bases with the highest average, in whole points as it is written.
fn highest<'a>(state: &'a State, made: &Made) -> Vec<&'a str> {
    let points = |base: &Base| made.statistics.base(*base).scores.means.mean.value().map(round_half_up);
    let top = Base::ALL.iter().filter_map(points).max();
    Base::ALL.iter().filter(|base| points(base) == top).map(|base| name(state, *base)).collect()
}
