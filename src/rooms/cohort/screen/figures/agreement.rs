//! How far the people of each leader agree, and how much of what they say is about the leader.

use super::heads::{figure, more, needed, of_leaders, table};
use crate::instruments::cohort::class::views::LeaderFigures;
use crate::instruments::cohort::statistics::ladder::LEADERS;
use crate::instruments::cohort::statistics::variance::Icc;
use crate::instruments::people::ratings::SCALES;
use crate::rooms::cohort::screen::words::{cell, filled, people, ui};
use crate::view::charts::figures::{head, text};
use crate::view::element::{self, attrs, each, el, el_with, group, say, when};
use crate::widget::state::State;
use yew::Html;

/// Both tables, closed.
pub fn draw(state: &State, leaders: &LeaderFigures) -> Html {
    let agreed = leaders.agreement.iter().any(|scale| scale.leaders.value().is_some());
    let common = leaders.ground.iter().any(|scale| scale.leaders >= LEADERS);
    let words = if agreed { words(state, leaders) } else { needed(state, "agreement-needed", LEADERS) };
    let ground =
        if common { ground(state, &leaders.ground) } else { needed(state, "ground-needed", LEADERS) };
    more(state, "agreement", [el("figure", [words]), el("figure", [ground])])
}

/// A base, or one of the three further scales, by its code.
fn scale<'a>(state: &'a State, code: &str) -> &'a str {
    let of = if code.len() == 3 { "bases." } else { "scores." };
    text(state, &[of, code, ".name"].concat())
}

fn words(state: &State, leaders: &LeaderFigures) -> Html {
    let titles = ["agree-good", "agree-partial", "agree-differ"].map(|name| ui(state, name));
    let [good, partial, differ] = titles;
    let known = SCALES.into_iter().zip(&leaders.agreement).filter(|(_, counts)| counts.n > 0);
    let rows = known.map(|(code, counts)| {
        let cells = match counts.leaders.value() {
            Some(leaders) => leaders.map(|n| cell(&people(state, n))),
            None => [cell("–"), cell("–"), cell("–")],
        };
        let title = of_leaders(state, scale(state, code), counts.n);
        el_with("tr", attrs!["key" = code], [title, group(cells)])
    });
    table(
        "agreement",
        ui(state, "agreement-table"),
        head([text(state, "ui.base"), good, partial, differ]),
        each(rows),
    )
}

fn ground(state: &State, ground: &[Icc; 9]) -> Html {
    let negative = ground.iter().any(|icc| icc.one.value().is_some_and(|one| one < 0.0));
    let titles = head([text(state, "ui.base"), ui(state, "ground-one"), ui(state, "ground-average")]);
    let known = SCALES.into_iter().zip(ground).filter(|(_, icc)| icc.leaders > 0);
    let rows = known.map(|(code, icc)| {
        let gaps = [("leaders", &*people(state, icc.leaders)), ("people", &people(state, icc.raters))];
        let of = say("small", &filled(state, "ground-of", &gaps));
        let title = el_with("th", attrs!["scope" = "row"], [element::text(scale(state, code)), of]);
        let cells = [title, figure(state, icc.one, 2), figure(state, icc.means, 2)];
        el_with("tr", attrs!["key" = code], cells)
    });
    group([
        table("ground", ui(state, "ground-table"), titles, each(rows)),
        when(negative, say("p.soft", ui(state, "ground-negative"))),
    ])
}
