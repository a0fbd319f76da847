//! What exactly a link contains, in words.

use crate::codec::month_text;
use crate::instruments::answers::place;
use crate::instruments::record::Record;
use crate::rooms::common::address::rules as address;
use crate::rooms::common::words::screen::{filled, group as whom, ui};
use crate::rooms::share::rules::make::Make;
use crate::view::controls::title;
use crate::view::element::{attrs, each, el, el_with, group, say, text, when};
use crate::widget::format::{count, month};
use crate::widget::state::State;
use yew::Html;

/// What the link contains, and what it does not.
pub fn lists(state: &State, make: &Make) -> Html {
    let chosen = make.chosen(state);
    let month = month(state, &month_text(chosen.month()));
    let mut contained = Vec::new();
    chosen.bases.into_iter().for_each(|record| bases(state, record, make.answers, &mut contained));
    chosen.quiz.into_iter().for_each(|record| {
        let kind = if make.answers { "contains-choices" } else { "contains-sums" };
        contained.push(filled(state, kind, &[("title", title(state, record.instrument))]));
    });
    contained.push(filled(state, "contains-month", &[("month", &month)]));
    contained.push(ui(state, "contains-key").to_string());
    // The same words whatever is typed: a list that grew would push away the button that is being pressed.
    contained.push(ui(state, "contains-name").to_string());
    let mut absent = vec![ui(state, "not-else").to_string()];
    if !make.answers {
        absent.insert(0, ui(state, "not-answers").to_string());
    }
    let page = address::page(&state.config);
    group([
        list(ui(state, "contains"), &contained, when(!page.is_empty(), opens(state, &page))),
        list(ui(state, "not-contained"), &absent, Html::default()),
    ])
}

/// What is in it of a self-assessment.
fn bases(state: &State, record: &Record, answers: bool, contained: &mut Vec<String>) {
    let kinds = match answers {
        true => ["contains-answers", "contains-supplement-answers"],
        false => ["contains-scores", "contains-supplement"],
    };
    contained.push(filled(state, kinds[0], &[("title", title(state, record.instrument))]));
    if record.marks[place::SUPPLEMENT..place::CONTEXT].iter().any(|mark| *mark != 0) {
        contained.push(ui(state, kinds[1]).to_string());
    }
    let context = record.context();
    contained.push(filled(state, "contains-context", &[("group", whom(state, context))]));
    let raised = count(state, record.flags.names().len());
    contained.push(filled(state, "contains-checks", &[("n", &raised)]));
}

/// The page's address, word for word: its query may say more than the reader knows.
fn opens(state: &State, page: &str) -> Html {
    let page = el_with("code", attrs!["dir" = "ltr", "translate" = "no"], [text(page)]);
    el("li", [text(ui(state, "contains-page")), text(" "), page])
}

/// A list of sentences under a title, with one more line.
fn list(heading: &str, sentences: &[String], more: Html) -> Html {
    let sentences = each(sentences.iter().map(|sentence| say("li", sentence)));
    group([say("h3", heading), el("ul", [sentences, more])])
}
