//! The quiz: what it asks, a scenario, and the feedback once its answer is fixed.

use super::frame::{button, choice, fill, heading, progress, ui};
use super::items::kept;
use crate::model::draft::{APPROACHES, Draft, OUTCOMES, place};
use crate::model::instrument::SCENARIOS;
use crate::model::shuffle;
use crate::model::state::{Section, State, Step};
use yew::prelude::*;

/// A step of the quiz.
pub fn screen(state: &State) -> Html {
    let Some((draft, step)) = state.step() else { return Html::default() };
    let (body, next) = match step {
        Step::Scenario(at) => scenario(state, draft, at),
        _ => (intro(state, draft), "next"),
    };
    let label = match (step, next) {
        (Step::Scenario(_), "next") => "next-scenario",
        _ => next,
    };
    html! {
        <>
            { progress(state, draft) }
            <section key={[&draft.step.to_string(), next].concat()}>
                { body }
                <div class="acts">
                    { button("back", "quiet", "", ui(state, "back")) }
                    <span class="spring"></span>
                    { button(next, "main", "", ui(state, label)) }
                </div>
                <p class="soft">{ ui(state, kept(state)) }</p>
            </section>
        </>
    }
}

fn quiz<'a>(state: &'a State, path: &str) -> &'a str {
    state.text(Section::Quiz, path)
}

fn intro(state: &State, draft: &Draft) -> Html {
    html! {
        <>
            { heading(quiz(state, "ui.intro-heading")) }
            <p>{ quiz(state, "ui.intro-text") }</p>
            <label class="choice">
                <input type="checkbox" name="predict" checked={draft.mark(place::PREDICT) != 0} />
                <span>{ quiz(state, "ui.predict") }</span>
            </label>
            <p class="soft">{ quiz(state, "limits.key") }</p>
        </>
    }
}

/// The scenario at a place of the shuffled order, and the button that goes on from it.
fn scenario(state: &State, draft: &Draft, at: usize) -> (Html, &'static str) {
    let index = shuffle::scenarios(draft.key).get(at).copied().unwrap_or(0);
    let fixed = draft.mark(place::FIXED + index) != 0;
    let path = ["scenarios.", SCENARIOS[index], "."].concat();
    let text = |name: &str| quiz(state, &[&path, name].concat()).to_string();
    let body = html! {
        <>
            <p class="soft">{ fill(quiz(state, "ui.place"), &[("setting", &text("setting")), ("n", &(at + 1).to_string())]) }</p>
            { heading(&text("title")) }
            <p>{ text("stem") }</p>
            { if fixed { feedback(state, draft, index) } else { options(state, draft, index) } }
        </>
    };
    let next = match (fixed, at) {
        (false, _) => "answer",
        (true, 11) => "finish",
        (true, _) => "next",
    };
    (body, next)
}

fn options(state: &State, draft: &Draft, index: usize) -> Html {
    let name = SCENARIOS[index];
    let option = |approach: usize| {
        let letter = APPROACHES[approach];
        let text = quiz(state, &["scenarios.", name, ".options.", letter, ".text"].concat());
        choice(name, letter, usize::from(draft.mark(index)) == approach + 1, text)
    };
    html! {
        <>
            <fieldset part="item" {name}>
                <legend class="ask">{ quiz(state, "instruction") }</legend>
                { for shuffle::options(index, draft.key).into_iter().map(option) }
            </fieldset>
            if draft.mark(place::PREDICT) != 0 { { forecast(state, draft, index) } }
        </>
    }
}

fn forecast(state: &State, draft: &Draft, index: usize) -> Html {
    let name = [SCENARIOS[index], "-forecast"].concat();
    let chosen = usize::from(draft.mark(place::FORECASTS + index));
    let outcome = |(at, letter): (usize, &&str)| {
        let text = |part: &str| quiz(state, &["outcomes.", letter, part].concat());
        choice(&name, letter, chosen == at + 1, &[text(".name"), ": ", text(".meaning")].concat())
    };
    html! {
        <fieldset part="item" name={name.clone()}>
            <legend class="ask">{ quiz(state, "ui.forecast") }</legend>
            { for OUTCOMES.iter().enumerate().map(outcome) }
        </fieldset>
    }
}

/// The chosen option first and open, the other three to look at.
pub fn feedback(state: &State, draft: &Draft, index: usize) -> Html {
    let chosen = usize::from(draft.mark(index)).wrapping_sub(1);
    let others = shuffle::options(index, draft.key).into_iter().filter(|approach| *approach != chosen);
    let foreseen = usize::from(draft.mark(place::FORECASTS + index)).checked_sub(1);
    html! {
        <>
            if let Some(letter) = foreseen.and_then(|at| OUTCOMES.get(at)) {
                <p>{ fill(quiz(state, "ui.foreseen"), &[("outcome", quiz(state, &["outcomes.", letter, ".name"].concat()))]) }</p>
            }
            { for (chosen < 4).then_some(chosen).into_iter().chain(others).map(|approach| option_feedback(state, index, approach, approach == chosen)) }
        </>
    }
}

fn option_feedback(state: &State, index: usize, approach: usize, mine: bool) -> Html {
    let Some(letter) = APPROACHES.get(approach) else { return Html::default() };
    let path = ["scenarios.", SCENARIOS[index], ".options.", letter, "."].concat();
    let text = |name: &str| quiz(state, &[&path, name].concat()).to_string();
    let outcome = quiz(state, &["outcomes.", &text("outcome"), ".name"].concat());
    let credit = state.key.as_ref().map_or(0, |key| key.credit[index][approach]).to_string();
    html! {
        <details class={if mine { "card mine" } else { "card" }} open={mine} key={*letter}>
            <summary>
                <span class="tags">
                    if mine { <b class="tag mine">{ quiz(state, "ui.yours") }</b> }
                    <span class="tag">{ quiz(state, &["approaches.", letter].concat()) }</span>
                    <span class="tag">{ fill(quiz(state, "ui.likely"), &[("outcome", outcome)]) }</span>
                    <span class="tag">{ fill(quiz(state, "ui.credit"), &[("n", &credit)]) }</span>
                </span>
                <span class="text">{ text("text") }</span>
            </summary>
            <p>{ text("feedback") }</p>
            <details class="sources">
                <summary>{ quiz(state, "ui.sources") }</summary>
                <p class="soft">{ text("sources") }</p>
            </details>
        </details>
    }
}
