//! The self-assessment: which group, five pages of items, the supplement.

use super::controls::{button, choice, heading, page_heading, progress, rating, step_attributes, ui};
use super::element::{attrs, each, el, el_with, group, say, text, when};
use crate::instruments::answers::{self, place};
use crate::instruments::draft::Draft;
use crate::instruments::instrument::Context;
use crate::widget::config::StorageKind;
use crate::widget::format::{count, fill};
use crate::widget::screen::Step;
use crate::widget::section::Section;
use crate::widget::state::State;
use yew::Html;

/// A step of the self-assessment.
pub fn screen(state: &State, draft: &Draft, step: Step) -> Html {
    let (body, next) = match step {
        Step::Items(page) => (page_of_items(state, draft, page), "next"),
        Step::Offer => (offer(state), "supplement"),
        Step::Supplement(page) => {
            (page_of_supplement(state, draft, page), if page == 0 { "next" } else { "finish" })
        }
        _ => (context(state, draft), "next"),
    };
    let acts = [
        button("back", "quiet", "", ui(state, "back")),
        el("span.spring", []),
        when(step == Step::Offer, button("skip", "quiet", "", ui(state, "skip"))),
        button(next, "main", "", ui(state, next)),
    ];
    let section = [body, el("div.acts", acts), foot(state, draft)];
    // From page to page the nodes stay, and only what is asked and chosen in them changes.
    let (kind, ..) = step_attributes(draft, step);
    group([progress(state, draft), el_with("section", attrs!["key" = kind], section)])
}

/// What stands under the questions of a run: where the answers are, and how to go on elsewhere.
pub fn foot(state: &State, draft: &Draft) -> Html {
    let elsewhere = button("elsewhere", "link", draft.instrument.name(), ui(state, "elsewhere"));
    // In a course its system brings the learner back; a link to its frame opens nothing.
    let may_leave = draft.step > 0 && state.config.course.is_empty();
    el("p.soft", [text(ui(state, kept(state))), text(" "), when(may_leave, elsewhere)])
}

/// The sentence that says where the answers are, as things stand.
pub fn kept(state: &State) -> &'static str {
    match state.config.storage {
        _ if !state.persistent => "not-kept",
        StorageKind::Session => "kept-session",
        _ => "kept",
    }
}

/// What is private, and for how long.
pub fn privacy(state: &State) -> &str {
    let path = if kept(state) == "kept" { "limits.privacy" } else { "limits.privacy-passing" };
    state.text(Section::FIRST, path)
}

fn context(state: &State, draft: &Draft) -> Html {
    let chosen = draft.context();
    let option = |context: Context| {
        let words = state.text(Section::FIRST, &["contexts.", context.tag()].concat());
        choice("context", context.tag(), chosen == Some(context), words)
    };
    group([
        heading(ui(state, "context-heading")),
        el_with(
            "fieldset",
            attrs!["part" = "item", "name" = "context"],
            [
                say("legend", state.text(Section::FIRST, "contexts.question")),
                each(Context::ALL.into_iter().map(option)),
            ],
        ),
    ])
}

fn page_of_items(state: &State, draft: &Draft, page: usize) -> Html {
    let context = ["contexts.", draft.context().map_or("other", Context::tag)].concat();
    let whom = state.text(Section::FIRST, &context);
    let item = |place: usize| {
        let path = ["items.", &answers::name(draft.instrument, place)].concat();
        rating(state, draft, place, state.text(Section::FIRST, &path))
    };
    let title = fill(ui(state, "items-heading"), &[("group", whom), ("page", &count(state, page + 1))]);
    group([
        page_heading(&title),
        when(page == 0, say("p.soft", state.text(Section::FIRST, "limits.self"))),
        each((page * 6..page * 6 + 6).map(item)),
    ])
}

fn offer(state: &State) -> Html {
    group([heading(ui(state, "offer-heading")), say("p", ui(state, "offer-text"))])
}

fn page_of_supplement(state: &State, draft: &Draft, page: usize) -> Html {
    let first = place::SUPPLEMENT + page * 6;
    let item = |place: usize| {
        let path = ["items.", &answers::name(draft.instrument, place)].concat();
        rating(state, draft, place, state.text(Section::SUPPLEMENT, &path))
    };
    let title = fill(ui(state, "supplement-heading"), &[("page", &count(state, page + 1))]);
    group([page_heading(&title), each((first..first + 6).map(item))])
}
