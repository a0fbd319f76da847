//! The list of steps that the reader committed to.

use super::rules::listed::{Listed, committed};
use crate::view::controls::list_button;
use crate::view::element::{attrs, each, el, el_with, group, say, say_with, when};
use crate::widget::format::fill;
use crate::widget::section::Section;
use crate::widget::state::State;
use yew::Html;

/// More characters than a list has room for are on the step's own screen.
const SHOWN: usize = 140;

/// The steps, what is open first, each with what became of it; nothing where there is none.
pub fn steps(state: &State) -> Html {
    let steps = committed(state);
    let entries = steps.iter().map(|step| entry(state, step));
    let list = [say("h3", words(state, "steps")), el("ul.history", [each(entries)])];
    when(!steps.is_empty(), group(list))
}

fn entry(state: &State, step: &Listed) -> Html {
    let shown = short(step.words);
    let label = fill(words(state, "step-label"), &[("words", &shown)]);
    let became = words(state, &["step-", step.became].concat());
    let about = fill(words(state, "step-about"), &[("became", became), ("day", step.day)]);
    let open = list_button("step", "quiet", step.number, words(state, "open"), &label);
    let told = [say_with("strong", attrs!["dir" = "auto"], &shown), say("span.soft", &about)];
    el_with("li", attrs!["key" = step.number], [el("div", told), el("div.acts", [open])])
}

/// The beginning of a text that is too long for a list.
fn short(text: &str) -> String {
    let mut short: String = text.chars().take(SHOWN).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

fn words<'a>(state: &'a State, name: &str) -> &'a str {
    state.text(Section::RESULT, &["ui.", name].concat())
}
