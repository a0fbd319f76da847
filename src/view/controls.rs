//! What the screens share: headings, buttons, progress, a scale of radios.

use super::element::{attrs, el, el_with, group, say, text};
use crate::instruments::answers;
use crate::instruments::draft::Draft;
use crate::instruments::instrument::{Context, Instrument};
use crate::plain::numeral::numeral;
use crate::widget::format::{count, digits, fill};
use crate::widget::screen::Step;
use crate::widget::section::Section;
use crate::widget::state::State;
use yew::Html;

/// A text of the interface that the first screens use.
pub fn ui<'a>(state: &'a State, name: &str) -> &'a str {
    state.text(Section::FIRST, &["ui.", name].concat())
}

/// The heading of a screen. It takes the focus when the screen changes.
pub fn heading(words: &str) -> Html {
    el_with("h2", attrs!["tabindex" = "-1"], [text(words)])
}

/// The heading of one of several pages that share their nodes. It is another element on each, so
/// that the focus comes to it anew.
pub fn page_heading(words: &str) -> Html {
    el_with("h2", attrs!["tabindex" = "-1", "key" = words], [text(words)])
}

/// A button that [`super::app`] hears by its name; `subject` is the instrument or result it stands for.
pub fn button(name: &str, class: &str, subject: &str, label: &str) -> Html {
    let part = match name {
        "start" | "continue" => "start",
        "next" | "answer" => "next",
        "back" | "finish" | "share" => name,
        _ => "",
    };
    let attributes =
        attrs!["type" = "button", "name" = name, "class" = class, "part" = part, "data-subject" = subject];
    el_with("button", attributes, [text(label)])
}

/// A button in a list, where many say the same: `label` tells them apart.
pub fn list_button(name: &str, class: &str, subject: &str, words: &str, label: &str) -> Html {
    let attributes = attrs![
        "type" = "button",
        "name" = name,
        "class" = class,
        "data-subject" = subject,
        "aria-label" = label
    ];
    el_with("button", attributes, [text(words)])
}

/// The name of a group, as the reader chose it.
pub fn group_name(state: &State, context: Context) -> &str {
    state.text(Section::FIRST, &["contexts.", context.tag()].concat())
}

/// The instrument's name and how far the reader is.
pub fn progress(state: &State, draft: &Draft) -> Html {
    progress_header(state, title(state, draft.instrument), draft.answered(), draft.total())
}

/// What is being answered, and how far the reader is.
pub fn progress_header(state: &State, title: &str, answered: usize, total: usize) -> Html {
    let [shown, of] = [answered, total].map(|n| count(state, n));
    let words = fill(ui(state, "progress"), &[("answered", &shown), ("total", &of)]);
    let (value, most) = (numeral(answered), numeral(total));
    let bar = el_with("progress", attrs!["value" = &value, "max" = &most, "aria-label" = &words], []);
    el_with("header", attrs!["part" = "progress"], [say("span", title), bar, say("span", &words)])
}

/// The public title of an instrument.
pub fn title(state: &State, instrument: Instrument) -> &str {
    ui(state, &["title-", instrument.name()].concat())
}

/// One statement and its five-point scale.
pub fn rating(state: &State, draft: &Draft, place: usize, statement: &str) -> Html {
    let name = answers::name(draft.instrument, place);
    let chosen = draft.mark(place);
    // It stands below the third point, whichever is chosen, so it says which.
    let middle = if (2..=4).contains(&chosen) { point_words(state, chosen) } else { String::new() };
    let ends = [anchor(state, 1), &middle, anchor(state, 5)];
    let points = [1, 2, 3, 4, 5].map(|mark| point(state, &name, mark, mark == chosen));
    let attributes = attrs!["part" = "item", "name" = &name];
    el_with("fieldset", attributes, [scale(statement, points, ends)])
}

/// What is asked, five radios in a row, and what the ends and the chosen middle are called.
pub fn scale(asked: &str, points: [Html; 5], ends: [&str; 3]) -> Html {
    let ends = ends.map(|words| say("span", words));
    group([
        say("legend", asked),
        el("div.scale", points),
        el_with("div.ends", attrs!["aria-hidden" = "true"], ends),
    ])
}

fn point(state: &State, name: &str, mark: u8, checked: bool) -> Html {
    let value = numeral(mark.into());
    let (shown, label) = (digits(state, &value), point_words(state, mark));
    el_with(
        "label",
        attrs!["part" = "option"],
        [
            radio(name, &value, checked, &label),
            el_with("span", attrs!["aria-hidden" = "true"], [text(&shown)]),
        ],
    )
}

/// A point and what it is called: `4 Agree`.
fn point_words(state: &State, mark: u8) -> String {
    let n = digits(state, &numeral(mark.into()));
    fill(ui(state, "point"), &[("n", &n), ("answer", anchor(state, mark))])
}

fn anchor(state: &State, mark: u8) -> &str {
    state.text(Section::FIRST, &["anchors.", &numeral(mark.into())].concat())
}

/// One radio with its text, as a card.
pub fn choice(name: &str, value: &str, checked: bool, words: &str) -> Html {
    let attributes = attrs!["part" = "option", "key" = value];
    el_with("label.choice", attributes, [radio(name, value, checked, ""), say("span", words)])
}

/// A radio. Of another question it is another element: one that took over a name while it is
/// chosen would undo the choice among those that have it already.
fn radio(name: &str, value: &str, checked: bool, label: &str) -> Html {
    let checked = if checked { "checked" } else { "" };
    let attributes = attrs![
        "key" = name,
        "type" = "radio",
        "name" = name,
        "value" = value,
        "checked" = checked,
        "aria-label" = label
    ];
    el_with("input", attributes, [])
}

/// Shown while a finished run waits for the part that draws its result.
pub fn safe(state: &State) -> Html {
    el(
        "section",
        [
            heading(ui(state, "safe-heading")),
            say("p", ui(state, "safe-text")),
            el("p.acts", [button("home", "link", "", ui(state, "home"))]),
        ],
    )
}

/// What the card's attributes say of a step of a run: screen, step, phase.
pub fn step_attributes(draft: &Draft, step: Step) -> (&'static str, Option<usize>, Option<&'static str>) {
    match step {
        Step::Context => ("context", None, None),
        Step::Items(page) => ("items", Some(page + 1), None),
        Step::Offer => ("supplement-offer", None, None),
        Step::Supplement(page) => ("supplement", Some(page + 1), None),
        Step::Intro => ("quiz-intro", None, None),
        Step::Scenario(at) => {
            let index = draft.scenario_at(at);
            let fixed = draft.is_fixed(index);
            ("scenario", Some(at + 1), Some(if fixed { "feedback" } else { "choose" }))
        }
    }
}
