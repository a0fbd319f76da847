//! The result of the quiz: a sentence, what to read first, the score on its line, the four
//! approaches, and scenario by scenario.

use super::foot::{foot, next_step};
use super::{said, unsaved};
use crate::instruments::quiz::references;
use crate::instruments::record::Record;
use crate::rooms::common::about::rules::titled;
use crate::rooms::common::reading::screen::quiz::{
    approaches, headline, limits, remarks, scenarios, verdict,
};
use crate::view::charts::figures::text;
use crate::view::charts::scale;
use crate::view::controls::heading;
use crate::view::element::{attrs, el, el_with, group, say, when};
use crate::widget::section::Section;
use crate::widget::state::State;
use yew::Html;

/// The result screen of the quiz.
pub fn screen(state: &State, record: &Record) -> Html {
    let Some(key) = &state.key else { return Html::default() };
    let answers = &record.answers;
    let scores = record.quiz_scores(key);
    el_with(
        "section.result",
        attrs!["data-subject" = &record.name()],
        [
            say("p.soft", &titled(state, record)),
            heading(&headline(state, &scores)),
            unsaved::note(state, record),
            verdict(state, &scores, Some(answers), key),
            next_step(state, record),
            when(scores.partial, say("p.note", text(state, "ui.partial"))),
            scale::draw(state, scores.index, &references(key), text(state, "ui.you")),
            say("h3", text(state, "ui.approaches")),
            approaches(state, &scores),
            remarks(state, &scores),
            said::part(state, record, &scores, key),
            scenarios(state, answers, key),
            how_to_read(state),
            foot(state, record),
        ],
    )
}

/// What the figures rest on; the limits stand open, as they have to be seen.
fn how_to_read(state: &State) -> Html {
    let source = |n: &str| say("li", state.text(Section::QUIZ, &["sources.", n].concat()));
    let details = [
        say("summary", text(state, "ui.how-to-read")),
        say("p", text(state, "ui.score-quiz")),
        say("p", text(state, "ui.sources")),
        el("ol", ["1", "2", "3", "4", "5"].map(source)),
    ];
    group([limits(state), el("details.card how", details)])
}
