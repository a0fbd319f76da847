//! What stands over a screen of a presentation.

use super::steps::Step;
use crate::instruments::instrument::SCENARIOS;
use crate::rooms::cohort::rules::texts::COHORT;
use crate::widget::format::fill;
use crate::widget::section::Section;
use crate::widget::state::State;

/// The heading, which no two screens share.
pub fn heading(state: &State, step: Step) -> String {
    let ui = |name: &str| state.text(COHORT, &["ui.", name].concat());
    let of = |name: &str, index: usize| fill(ui(name), &[("title", title(state, index))]);
    match step {
        Step::Reasons => ui("wall-reasons").to_string(),
        Step::Averages => ui("wall-averages").to_string(),
        Step::Base(base) => {
            state.text(Section::RESULT, &["bases.", base.code(), ".name"].concat()).to_string()
        }
        Step::Ask(index) => title(state, index).to_string(),
        Step::Chosen(index) => of("wall-chosen", index),
        Step::Talk(index) => of("wall-talk", index),
    }
}

/// The title of a scenario, 0 to 11.
pub fn title(state: &State, index: usize) -> &str {
    let id = SCENARIOS.get(index).copied().unwrap_or("");
    state.text(Section::QUIZ, &["scenarios.", id, ".title"].concat())
}

/// The question to discuss about a base or a scenario, `LEG` or `S1`.
pub fn question<'a>(state: &'a State, subject: &str) -> &'a str {
    state.text(COHORT, &["discuss.", subject].concat())
}
