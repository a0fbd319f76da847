//! The result of the quiz: a sentence, the index on its line, the four approaches, and
//! scenario by scenario.

use super::foot::foot;
use super::unsaved;
use crate::instruments::quiz::references;
use crate::instruments::record::Record;
use crate::rooms::common::reading::screen::quiz::{approaches, band_text, profile_text, remarks, scenarios};
use crate::view::charts::figures::{filled, text};
use crate::view::charts::scale;
use crate::view::controls::heading;
use crate::view::element::{el, say, when};
use crate::widget::section::Section;
use crate::widget::state::State;
use yew::Html;

/// The result screen of the quiz.
pub fn screen(state: &State, record: &Record) -> Html {
    let Some(key) = &state.key else { return Html::default() };
    let answers = &record.answers;
    let scores = record.quiz_scores(key);
    let (best, answered) = (scores.best.to_string(), scores.answered.to_string());
    let profile = profile_text(state, answers, key);
    el(
        "section.result",
        [
            say("p.soft", &filled(state, "ui.about-quiz", &[("date", &record.date)])),
            heading(&filled(state, "ui.headline-quiz", &[("best", &best), ("answered", &answered)])),
            unsaved::note(state, record),
            band_text(state, &scores),
            when(scores.partial, say("p.note", text(state, "ui.partial"))),
            scale::draw(state, scores.index, &references(key), text(state, "ui.you")),
            el("div.note", [say("p", profile)]),
            say("h3", text(state, "ui.approaches")),
            approaches(state, &scores),
            remarks(state, &scores),
            scenarios(state, answers, key),
            sources(state),
            foot(state, record),
        ],
    )
}

fn sources(state: &State) -> Html {
    let source = |n: &str| say("li", state.text(Section::QUIZ, &["sources.", n].concat()));
    let sources = ["1", "2", "3", "4", "5"].map(source);
    el("details.sources", [say("summary", text(state, "ui.sources")), el("ol", sources)])
}
