//! Proposals in words.

use super::proposal::{Proposal, Reason};
use crate::instruments::instrument::{Base, SCENARIOS};
use crate::rooms::planner::rules::texts::PLANNER;
use crate::widget::format::{count, fill, whole};
use crate::widget::section::Section;
use crate::widget::state::State;

/// The act: the words of the growth tip.
pub fn act<'a>(state: &'a State, proposal: &Proposal) -> &'a str {
    let path = ["tips.", proposal.act.base.code(), ".", &proposal.act.number.to_string()].concat();
    state.text(Section::RESULT, &path)
}

/// The figure that it is made from.
pub fn why(state: &State, proposal: &Proposal) -> String {
    let why =
        |name: &str, gaps: &[(&str, &str)]| fill(state.text(PLANNER, &["step.why.", name].concat()), gaps);
    let of = |base, score| [("base", name(state, base)), ("n", score)];
    match proposal.reason {
        Reason::High(base, score) => why("high", &of(base, &whole(state, score))),
        Reason::Lowest(base, score) => why("lowest", &of(base, &whole(state, score))),
        Reason::Together(pattern, base, score) => {
            let pattern = state.text(Section::RESULT, &["patterns.", pattern.code(), ".name"].concat());
            let figure = whole(state, score);
            why("together", &[("pattern", pattern), ("base", name(state, base)), ("n", &figure)])
        }
        Reason::Unscored => why("unscored", &[]),
        Reason::Gap(base, own, others) => {
            let [own, others] = [own, others].map(|score| whole(state, score));
            why("gap", &[("base", name(state, base)), ("own", &own), ("others", &others)])
        }
        Reason::Scenario(scenario, points, best) => {
            let title =
                ["scenarios.", SCENARIOS.get(scenario).copied().unwrap_or_default(), ".title"].concat();
            let [points, most] = [points, 3].map(|n| count(state, n.into()));
            let best = state.text(Section::QUIZ, &["approaches.", best.code()].concat());
            let title = state.text(Section::QUIZ, &title);
            why("scenario", &[("title", title), ("n", &points), ("most", &most), ("approach", best)])
        }
    }
}

fn name(state: &State, base: Base) -> &str {
    state.text(Section::RESULT, &["bases.", base.code(), ".name"].concat())
}
