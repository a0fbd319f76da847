//! A class: adding results, which of them count, what they say together.

mod added;
mod beside;
mod classes;
mod figures;
mod filter;
mod give;
mod handout;
mod labels;
mod lrs;
mod out;
mod packs;
mod present;
mod rows;
mod teach;
mod words;

use super::rules::Cohort;
use super::rules::present::{HANDOUT, PRESENT};
use crate::rooms::common::words::rules::SHARE;
use crate::view::controls::{button, heading};
use crate::view::element::{attrs, el, el_with, group, say, when};
use crate::view::screen::RoomScreen;
use crate::widget::state::State;
use words::ui;
use yew::Html;

impl RoomScreen for Cohort {
    fn draw(&self, state: &State) -> Html {
        match state.screen.name() {
            "cohort-rows" => rows::draw(state, self),
            PRESENT => present::draw(state, self),
            HANDOUT => handout::draw(state, self),
            "class" => out::class::screen(state, self),
            _ => all(state, self),
        }
    }
}

/// The screen on which a class grows. What can be done with it stands above its figures, which are
/// long.
fn all(state: &State, cohort: &Cohort) -> Html {
    el(
        "section.cohort",
        [
            heading(ui(state, "heading")),
            el(
                "div.off-paper",
                [
                    say("p", ui(state, "lead")),
                    say("p.soft", ui(state, "unsaved")),
                    give::draw(state, cohort),
                    out::paper::draw(state, cohort),
                    lrs::draw(state, cohort),
                    added::draw(state, &cohort.intake),
                ],
            ),
            acts(state, cohort),
            cohort.unsaved.as_deref().map(|text| unsaved(state, text)).unwrap_or_default(),
            classes::draw(state, cohort),
            // While much is read the figures would only be drawn over and over.
            if cohort.intake.shown && cohort.intake.is_busy() {
                Html::default()
            } else {
                class(state, cohort)
            },
            el("div.off-paper", [out::draw(state, cohort)]),
        ],
    )
}

fn acts(state: &State, cohort: &Cohort) -> Html {
    let some = !cohort.class.is_empty();
    let act = |name: &'static str| when(some, button(name, "quiet", "", ui(state, name)));
    let delete = button("cohort-delete", "link", "", ui(state, "cohort-delete"));
    let acts = [
        act("cohort-present"),
        act("cohort-handout"),
        act("cohort-rows"),
        act("cohort-save"),
        labels::undo(state, cohort),
        el("span.spring", []),
        when(some || cohort.is_busy(), delete),
    ];
    el("div.acts", acts)
}

/// What the class says, once it has been counted.
fn class(state: &State, cohort: &Cohort) -> Html {
    let Some(made) = cohort.made.as_ref().filter(|made| made.counts.iter().any(|counts| counts.all > 0))
    else {
        return say("p.soft", ui(state, "none-yet"));
    };
    group([
        say("h3", ui(state, "standing")),
        say("p.on-paper", ui(state, "for-yourself")),
        filter::draw(state, cohort, made),
        packs::draw(state, cohort, made),
        el("div.off-paper", [labels::draw(state, cohort, made)]),
        beside::draw(state, cohort, made),
        figures::draw(state, cohort, made),
    ])
}

/// What a file holds that the browser may not have saved.
fn unsaved(state: &State, text: &str) -> Html {
    let attributes = attrs!["readonly" = "readonly", "rows" = "6", "typed" = text];
    let field = el_with("textarea", attributes, []);
    el("label.field", [say("span", state.text(SHARE, "ui.saved-text")), field])
}
