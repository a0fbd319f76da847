//! The screens about the power bases.

use crate::instruments::instrument::Base;
use crate::rooms::cohort::rules::Made;
use crate::rooms::cohort::rules::present::titles::question;
use crate::rooms::cohort::screen::teach::{averages as shared, ranges};
use crate::view::charts::bases::name;
use crate::view::charts::figures::text;
use crate::view::element::{attrs, each, el_with, group, say};
use crate::widget::state::State;
use yew::Html;

/// The six reasons, in no order that tells anything.
pub fn reasons(state: &State) -> Html {
    let entry = |base: Base| {
        let words = [say("strong", name(state, base)), say("span", definition(state, base))];
        el_with("li", attrs!["key" = base.code()], words)
    };
    el_with("ul", attrs!["class" = "six"], [each(Base::ALL.into_iter().map(entry))])
}

/// What the class came to.
pub fn averages(state: &State, made: &Made) -> Html {
    shared::draw(state, made)
}

/// One base: what it is, what to talk about, how people lie along it.
pub fn base(state: &State, made: &Made, base: Base) -> Html {
    group([
        say("p", definition(state, base)),
        say("p.asked", question(state, base.code())),
        ranges::draw(state, made, base),
    ])
}

/// What a base is.
fn definition(state: &State, base: Base) -> &str {
    text(state, &["bases.", base.code(), ".definition"].concat())
}
