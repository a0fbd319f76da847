//! What the scores of a self-assessment say together: whether one stands out, as patterns, and
//! as one next step.

use crate::instruments::instrument::Context;
use crate::instruments::pattern::{Pattern, Tip, growth_tip, printed};
use crate::instruments::scoring::{SEM0, Scores, Standing, standing};
use crate::view::charts::bases::name;
use crate::view::charts::figures::{filled, text};
use crate::view::element::{attrs, each, el_with, group, say};
use crate::widget::state::State;
use yew::Html;

/// Whether one base stands out.
pub fn lead(state: &State, scores: &Scores) -> Html {
    let words = match scores.lead() {
        Some((base, lead)) if standing(lead, SEM0) != Standing::None => {
            let path =
                if standing(lead, SEM0) == Standing::Clear { "ui.lead-clear" } else { "ui.lead-slight" };
            filled(state, path, &[("base", name(state, base))])
        }
        _ => text(state, "ui.lead-none").to_string(),
    };
    say("p", &words)
}

/// The patterns, and one next step.
pub fn advice(state: &State, scores: &Scores, context: Context, key: u32) -> Html {
    let patterns = printed(scores, SEM0).into_iter().map(|pattern| pattern_text(state, scores, pattern));
    group([each(patterns), step(state, &growth_tip(scores, context, key, SEM0))])
}

fn pattern_text(state: &State, scores: &Scores, pattern: Pattern) -> Html {
    let path = ["patterns.", pattern.code()].concat();
    let base = scores.lead().map_or("", |(base, _)| name(state, base));
    let children = [
        say("h3", text(state, &[&path, ".name"].concat())),
        say("p", &filled(state, &[&path, ".text"].concat(), &[("base", base)])),
    ];
    el_with("div.note", attrs!["key" = pattern.code()], children)
}

/// One next step.
pub fn step(state: &State, tip: &Tip) -> Html {
    let path = ["tips.", tip.base.code(), ".", &tip.number.to_string()].concat();
    let title = filled(state, "ui.next-step", &[("base", name(state, tip.base))]);
    el_with("div", attrs!["class" = "note step"], [say("h3", &title), say("p", text(state, &path))])
}
