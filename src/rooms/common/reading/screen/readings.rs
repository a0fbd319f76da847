//! What each score of a self-assessment means, one by one.

use super::levels::{level_words, ranked};
use crate::instruments::instrument::Base;
use crate::instruments::scoring::{Scores, level};
use crate::view::charts::figures::{filled, text};
use crate::view::element::{self, attrs, each, el, el_with, group, say, when};
use crate::widget::format::whole;
use crate::widget::state::State;
use yew::Html;

/// The scores of the supplement.
const OTHERS: [&str; 3] = ["trust", "credibility", "growing"];

/// The level text of every scored base, and of the supplement.
pub fn readings(state: &State, scores: &Scores) -> Html {
    let scored: Vec<(Base, f64)> =
        ranked(scores).into_iter().filter_map(|base| Some((base, scores.base(base)?))).collect();
    // Said once, under the first of the two that the reader meets.
    let means =
        scored.iter().map(|(base, _)| *base).find(|base| matches!(base, Base::Reward | Base::Coercive));
    let bases = scored.iter().map(|(base, score)| of_base(state, *base, *score, means == Some(*base)));
    let others = OTHERS.into_iter().zip([scores.trust, scores.credibility, scores.growing]);
    let others = others.filter_map(|(name, score)| Some(of_supplement(state, name, score?)));
    let entries = each(bases.chain(others));
    group([say("h3", text(state, "ui.readings")), el("dl.readings", [entries])])
}

/// A base: why they go along, what the base is, and what its score means.
fn of_base(state: &State, base: Base, score: f64, means: bool) -> Html {
    let path = ["bases.", base.code()].concat();
    let told = |name: &str| text(state, &[&path, ".", name].concat());
    let notes = [
        say("small", told("reason")),
        say("p.soft", told("definition")),
        meaning(state, &path, score),
        when(means, say("p.soft", text(state, "limits.means"))),
    ];
    entry(state, &path, score, notes)
}

fn of_supplement(state: &State, name: &str, score: f64) -> Html {
    let path = ["scores.", name].concat();
    let weak = when(name != "trust", say("p.soft", text(state, "ui.indicative")));
    entry(state, &path, score, [meaning(state, &path, score), weak])
}

fn meaning(state: &State, path: &str, score: f64) -> Html {
    say("p", text(state, &[path, ".", level(score).name()].concat()))
}

fn entry<const N: usize>(state: &State, path: &str, score: f64, told: [Html; N]) -> Html {
    let gaps = [("n", whole(state, score)), ("level", level_words(state, score).to_string())];
    let gaps = gaps.each_ref().map(|(name, words)| (*name, words.as_str()));
    let figure = filled(state, "ui.score-level", &gaps);
    let title =
        [element::text(text(state, &[path, ".name"].concat())), element::text(" "), say("small", &figure)];
    el_with("div", attrs!["key" = path], [el("dt", title), el("dd", told)])
}
