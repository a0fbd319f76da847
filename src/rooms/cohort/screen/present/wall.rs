//! A screen of a presentation: what it shows, what it is of, and the way on.

use super::{bases, scenarios};
use crate::rooms::cohort::rules::present::titles::heading;
use crate::rooms::cohort::rules::present::{Deck, Step, place};
use crate::rooms::cohort::rules::{Cohort, Made};
use crate::rooms::cohort::screen::teach::foot;
use crate::rooms::cohort::screen::words::ui;
use crate::view::controls::{button, ui as first};
use crate::view::element::{attrs, el, el_with, group, text, when};
use crate::widget::state::State;
use yew::Html;

/// The screen. It lies over the page; `cohort.wall.js` lets nothing below it be reached.
pub fn draw(state: &State, cohort: &Cohort, deck: &Deck, made: &Made) -> Html {
    let shown = if deck.blank { black(state) } else { shown(state, cohort, deck, made) };
    let attributes = attrs!["class" = "wall", "key" = "wall", "aria-label" = ui(state, "wall")];
    let class = if deck.blank { "stage black" } else { "stage" };
    el_with("dialog", attributes, [el_with("div", attrs!["class" = class, "key" = "stage"], [shown])])
}

fn shown(state: &State, cohort: &Cohort, deck: &Deck, made: &Made) -> Html {
    let words = heading(state, deck.step());
    // With a key of its own it is another heading, which takes the focus and is read out anew.
    let title = el_with("h2", attrs!["tabindex" = "-1", "key" = &words], [text(&words)]);
    let what = el_with("div", attrs!["key" = &["below ", &words].concat()], [body(state, deck, made)]);
    group([
        el("div.shown", [title, what]),
        foot::draw(state, made, deck.step().form(), &cohort.present.month),
        when(cohort.present.blocked, alert(ui(state, "present-blocked"))),
        acts(state, cohort, deck),
    ])
}

/// What is said at once.
fn alert(words: &str) -> Html {
    el_with("p", attrs!["class" = "note", "role" = "alert"], [text(words)])
}

fn body(state: &State, deck: &Deck, made: &Made) -> Html {
    match deck.step() {
        Step::Reasons => bases::reasons(state),
        Step::Averages => bases::averages(state, made),
        Step::Base(base) => bases::base(state, made, base),
        Step::Ask(index) => scenarios::ask(state, index),
        Step::Chosen(index) => scenarios::chosen(state, made, index),
        Step::Talk(index) => scenarios::talk(state, index),
    }
}

/// The same moves as the keys', for fingers.
fn acts(state: &State, cohort: &Cohort, deck: &Deck) -> Html {
    let act = |name: &str, class: &str| button(name, class, "", ui(state, name));
    el(
        "div.acts",
        [
            button("present-back", "quiet", "", first(state, "back")),
            button("present-next", "main", "", first(state, "next")),
            el_with("span", attrs!["class" = "soft", "aria-live" = "polite"], [text(&place(state, deck))]),
            el("span.spring", []),
            act("present-notes", "link"),
            when(cohort.present.full, act("present-full", "link")),
            act("present-first", "link"),
            act("present-last", "link"),
            act("present-blank", "link"),
            act("present-leave", "link"),
        ],
    )
}

/// All black, and all of it a button.
fn black(state: &State) -> Html {
    let name = ui(state, "present-black");
    let words = el_with("h2", attrs!["tabindex" = "-1", "key" = "black"], [text(name)]);
    el("div.black-out", [words, button("present-blank", "black", "", ui(state, "present-again"))])
}
