//! The self-assessment: which group, five pages of items, the supplement.

use super::frame::{button, choice, fill, heading, progress, rating, ui};
use crate::model::draft::{self, Draft, place};
use crate::model::instrument::Context;
use crate::model::state::{Section, State, Step};
use yew::prelude::*;

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
    html! {
        <>
            { progress(state, draft) }
            <section key={draft.step.to_string()}>
                { body }
                <div class="acts">
                    { button("back", "quiet", "", ui(state, "back")) }
                    <span class="spring"></span>
                    if step == Step::Offer { { button("skip", "quiet", "", ui(state, "skip")) } }
                    { button(next, "main", "", ui(state, next)) }
                </div>
                <p class="soft">{ ui(state, kept(state)) }</p>
            </section>
        </>
    }
}

/// The sentence that says where the answers are, as things stand.
pub fn kept(state: &State) -> &'static str {
    if state.kept { "kept" } else { "not-kept" }
}

fn context(state: &State, draft: &Draft) -> Html {
    let text = |path: &str| state.text(Section::First, &["contexts.", path].concat()).to_string();
    let chosen = draft.context();
    html! {
        <>
            { heading(ui(state, "context-heading")) }
            <fieldset part="item" name="context">
                <legend>{ text("question") }</legend>
                { for Context::ALL.into_iter().map(|context| {
                    choice("context", context.tag(), chosen == Some(context), &text(context.tag()))
                }) }
            </fieldset>
        </>
    }
}

fn page_of_items(state: &State, draft: &Draft, page: usize) -> Html {
    let context = ["contexts.", draft.context().map_or("other", Context::tag)].concat();
    let group = state.text(Section::First, &context);
    let item = |place: usize| {
        let path = ["items.", &draft::name(draft.instrument, place)].concat();
        rating(state, draft, place, state.text(Section::First, &path))
    };
    html! {
        <>
            { heading(&fill(ui(state, "items-heading"), &[("group", group), ("page", &(page + 1).to_string())])) }
            if page == 0 { <p class="soft">{ state.text(Section::First, "limits.self") }</p> }
            { for (page * 6..page * 6 + 6).map(item) }
        </>
    }
}

fn offer(state: &State) -> Html {
    html! { <>{ heading(ui(state, "offer-heading")) }<p>{ ui(state, "offer-text") }</p></> }
}

fn page_of_supplement(state: &State, draft: &Draft, page: usize) -> Html {
    let first = place::SUPPLEMENT + page * 6;
    let item = |place: usize| {
        let path = ["items.", &draft::name(draft.instrument, place)].concat();
        rating(state, draft, place, state.text(Section::Supplement, &path))
    };
    html! {
        <>
            { heading(&fill(ui(state, "supplement-heading"), &[("page", &(page + 1).to_string())])) }
            { for (first..first + 6).map(item) }
        </>
    }
}
