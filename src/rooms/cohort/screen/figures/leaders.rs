//! Gaps between what leaders say and what their people grant, over all leaders. Nothing of a
//! single one.

use super::agreement;
use super::heads::{figure, more, needed, of_leaders, table};
use crate::instruments::cohort::class::views::LeaderFigures;
use crate::instruments::cohort::statistics::figure::{Figure, Interval};
use crate::instruments::cohort::statistics::ladder::GAPS;
use crate::instruments::cohort::statistics::leaders::{GapStatistics, LeaderStatistics};
use crate::instruments::cohort::statistics::summary::Means;
use crate::instruments::instrument::Base;
use crate::rooms::cohort::screen::words::{filled, number, people, range, signed, ui};
use crate::view::charts::bases::name;
use crate::view::charts::figures::{head, text};
use crate::view::element::{self, attrs, each, el, el_with, group, say, when};
use crate::widget::state::State;
use yew::Html;

/// All that is known of leaders; nothing where no invitation is.
pub fn draw(state: &State, leaders: &LeaderFigures) -> Html {
    let gaps = &leaders.gaps;
    let lead = [("n", &*people(state, gaps.n)), ("all", &people(state, leaders.invitations))];
    let other = filled(state, "leaders-other", &[("n", &people(state, leaders.other_group))]);
    let inside = group([
        say("h3", ui(state, "leaders")),
        say("p", &filled(state, "leaders-lead", &lead)),
        when(leaders.other_group > 0, say("p.soft", &other)),
        if gaps.n < GAPS { needed(state, "gaps-needed", GAPS) } else { figures(state, gaps) },
        agreement::draw(state, leaders),
    ]);
    when(leaders.invitations > 0, inside)
}

/// What a row is about: a base, or one of the three further scales.
fn scales<'a>(
    state: &'a State,
    gaps: &'a LeaderStatistics,
) -> impl Iterator<Item = (&'a str, &'a GapStatistics)> {
    let names = Base::ALL.map(|base| name(state, base)).into_iter();
    let further = ["trust", "credibility", "growing"];
    let further = further.map(|scale| text(state, &["scores.", scale, ".name"].concat()));
    names.chain(further).zip(&gaps.gaps)
}

fn figures(state: &State, gaps: &LeaderStatistics) -> Html {
    let titles = head([text(state, "ui.base"), ui(state, "gap"), ui(state, "spread")]);
    let rows = scales(state, gaps).filter(|(_, scale)| scale.gap.n > 0).map(|(name, scale)| {
        let Means { n, mean, sd, interval } = scale.gap;
        let gap = [element::text(&signed(state, mean)), range_below(state, mean, interval)];
        let cells = [of_leaders(state, name, n), el("td", gap), figure(state, sd, 0)];
        el_with("tr", attrs!["key" = name], cells)
    });
    group([
        table("gaps", ui(state, "gaps-table"), titles, each(rows)),
        say("p.soft", ui(state, "gaps-hint")),
        likeness(state, gaps),
        more(state, "sizes", [sizes(state, gaps)]),
    ])
}

fn range_below(state: &State, mean: Figure, interval: Figure<Interval>) -> Html {
    match mean {
        Figure::Value(_) => say("small.word", &range(state, interval, 0)),
        _ => Html::default(),
    }
}

/// The gaps against the spreads.
fn sizes(state: &State, gaps: &LeaderStatistics) -> Html {
    let titles = head([text(state, "ui.base"), ui(state, "of-gaps"), ui(state, "of-scores")]);
    let rows = scales(state, gaps).filter(|(_, scale)| scale.gap.n > 0).map(|(name, scale)| {
        let cells =
            [of_leaders(state, name, scale.gap.n), figure(state, scale.d_z, 2), figure(state, scale.d_av, 2)];
        el_with("tr", attrs!["key" = name], cells)
    });
    table("sizes", ui(state, "sizes-table"), titles, each(rows))
}

/// How close the two views are: in points, in words, and in the pattern.
fn likeness(state: &State, gaps: &LeaderStatistics) -> Html {
    let Means { n, mean, interval, .. } = gaps.likeness;
    let points =
        [("points", number(state, mean, 0)), ("range", range(state, interval, 0)), ("n", people(state, n))];
    let words = gaps.words.value().map(|[noise, moderate, wide]| {
        let gaps = [("noise", noise), ("moderate", moderate), ("wide", wide)];
        let gaps = gaps.map(|(name, leaders)| (name, people(state, leaders)));
        say("p", &fill(state, "likeness-words", &gaps))
    });
    let shape = [("r", number(state, gaps.shape, 2)), ("n", people(state, gaps.shaped))];
    group([
        when(mean.value().is_some(), say("p", &fill(state, "likeness", &points))),
        words.unwrap_or_default(),
        when(gaps.shape.value().is_some(), say("p", &fill(state, "shape", &shape))),
    ])
}

fn fill(state: &State, name: &str, gaps: &[(&str, String)]) -> String {
    let gaps: Vec<(&str, &str)> = gaps.iter().map(|(name, value)| (*name, value.as_str())).collect();
    filled(state, name, &gaps)
}
