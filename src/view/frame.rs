//! What the screens share: headings, buttons, progress, a scale of radios.

use crate::model::draft::{self, Draft, place};
use crate::model::instrument::Instrument;
use crate::model::shuffle;
use crate::model::state::{Section, State, Step};
use crate::model::update::total;
use yew::prelude::*;

/// A text of the interface that the first screens use.
pub fn ui<'a>(state: &'a State, name: &str) -> &'a str {
    state.text(Section::First, &["ui.", name].concat())
}

/// A text with `{name}` replaced by each pair's value.
pub fn fill(text: &str, pairs: &[(&str, &str)]) -> String {
    pairs.iter().fold(text.to_string(), |text, (name, value)| text.replace(&["{", name, "}"].concat(), value))
}

/// The heading of a screen. It takes the focus when the screen changes.
pub fn heading(text: &str) -> Html {
    html! { <h2 tabindex="-1">{ text }</h2> }
}

/// A button that [`super::app`] hears by its name; `subject` is the instrument or result it stands for.
pub fn button(name: &'static str, class: &'static str, subject: &str, label: &str) -> Html {
    let part = match name {
        "start" | "continue" => Some("start"),
        "next" | "answer" => Some("next"),
        "back" => Some("back"),
        "finish" => Some("finish"),
        _ => None,
    };
    html! { <button type="button" {name} {class} {part} data-subject={subject.to_string()}>{ label }</button> }
}

/// The instrument's name and how far the reader is.
pub fn progress(state: &State, draft: &Draft) -> Html {
    let (answered, total) = (draft.answered(), total(draft));
    let count =
        fill(ui(state, "progress"), &[("answered", &answered.to_string()), ("total", &total.to_string())]);
    let name = title(state, draft.instrument);
    html! {
        <header part="progress">
            <span>{ name }</span>
            <progress value={answered.to_string()} max={total.to_string()} aria-label={count.clone()}></progress>
            <span>{ count }</span>
        </header>
    }
}

/// The public title of an instrument.
pub fn title(state: &State, instrument: Instrument) -> &str {
    ui(state, &["title-", instrument.name()].concat())
}

/// One statement and its five-point scale.
pub fn rating(state: &State, draft: &Draft, place: usize, statement: &str) -> Html {
    let name = draft::name(draft.instrument, place);
    let chosen = draft.mark(place);
    let middle = if (2..=4).contains(&chosen) { anchor(state, chosen) } else { "" };
    html! {
        <fieldset key={name.clone()} part="item" name={name.clone()}>
            <legend>{ statement }</legend>
            <div class="scale">{ for (1..=5).map(|mark| point(state, &name, mark, mark == chosen)) }</div>
            <div class="ends" aria-hidden="true">
                <span>{ anchor(state, 1) }</span><span>{ middle }</span><span>{ anchor(state, 5) }</span>
            </div>
        </fieldset>
    }
}

fn point(state: &State, name: &str, mark: u8, checked: bool) -> Html {
    let value = mark.to_string();
    let label = [&value, " ", anchor(state, mark)].concat();
    html! {
        <label part="option">
            <input type="radio" name={name.to_string()} value={value.clone()} {checked} aria-label={label} />
            <span aria-hidden="true">{ value }</span>
        </label>
    }
}

fn anchor(state: &State, mark: u8) -> &str {
    state.text(Section::First, &["anchors.", &mark.to_string()].concat())
}

/// One radio with its text, as a card.
pub fn choice(name: &str, value: &str, checked: bool, text: &str) -> Html {
    html! {
        <label class="choice" part="option" key={value.to_string()}>
            <input type="radio" name={name.to_string()} value={value.to_string()} {checked} />
            <span>{ text }</span>
        </label>
    }
}

/// Shown while a finished run waits for the part that draws its result.
pub fn safe(state: &State) -> Html {
    html! {
        <section>
            { heading(ui(state, "safe-heading")) }
            <p>{ ui(state, "safe-text") }</p>
            <p class="acts">{ button("home", "link", "", ui(state, "home")) }</p>
        </section>
    }
}

/// What the card's attributes say of a step of a run: screen, step, phase.
pub fn mark(draft: &Draft, step: Step) -> (&'static str, Option<usize>, Option<&'static str>) {
    match step {
        Step::Context => ("context", None, None),
        Step::Items(page) => ("items", Some(page + 1), None),
        Step::Offer => ("supplement-offer", None, None),
        Step::Supplement(page) => ("supplement", Some(page + 1), None),
        Step::Intro => ("quiz-intro", None, None),
        Step::Scenario(at) => {
            let index = shuffle::scenarios(draft.key).get(at).copied().unwrap_or(0);
            let fixed = draft.mark(place::FIXED + index) != 0;
            ("scenario", Some(at + 1), Some(if fixed { "feedback" } else { "choose" }))
        }
    }
}
