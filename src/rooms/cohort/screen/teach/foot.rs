//! What figures are of: the line that no screen goes without.

use crate::instruments::instrument::Instrument;
use crate::rooms::cohort::rules::Made;
use crate::rooms::cohort::screen::filter::line;
use crate::view::element::{el, say};
use crate::widget::format::month;
use crate::widget::state::State;
use yew::Html;

/// How many count of how many, what was left out, and the month.
pub fn draw(state: &State, made: &Made, form: Instrument, iso: &str) -> Html {
    let [bases, quiz] = &made.counts;
    let counts = if form == Instrument::PowerBases { bases } else { quiz };
    el("p.of", [say("span", &line(state, form, counts)), say("span", &month(state, iso))])
}
