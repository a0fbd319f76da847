//! What leaves the class: tables of it, a link with its figures. And what comes in by hand, from
//! paper, or as a link of a whole class.

mod desk;
pub mod held;
mod lines;
mod linked;
mod making;
mod opened;
mod paper;
mod pass;
mod release;
mod saving;
pub mod scripts;
pub mod tables;
mod taken_together;
mod told;
mod writing;

pub use desk::{Desk, Said};
pub use linked::{Linked, NoLink};
pub use opened::Opened;
pub use paper::context as paper_context;
pub use saving::preview;

use super::adding;
use super::intake::Source;
use super::room::Cohort;
use crate::codec;
use crate::plain::value::Value;
use crate::widget::action::Action;
use crate::widget::screen::Screen;
use crate::widget::transition::Transition;

/// Hears what concerns no single button; `true` if nobody else should.
pub fn handle(cohort: &mut Cohort, transition: &mut Transition, action: &Action) -> bool {
    if cohort.out.handoff.handle(transition, action) {
        return true;
    }
    let entered = *action == Action::Entered;
    match &transition.state.screen {
        Screen::Room("class", subject) if entered => {
            cohort.out.opened.enter(subject, codec::pack(&transition.state.pack()));
            true
        }
        _ => {
            if entered {
                cohort.out.desk.shown.clone_from(&cohort.out.desk.typed);
            }
            false
        }
    }
}

/// Hears a button; `false` for those of others.
pub fn press(cohort: &mut Cohort, transition: &mut Transition, name: &str) -> bool {
    match name {
        "cohort-table-figures" => saving::figures(cohort, transition),
        "cohort-table-people" => saving::people(cohort, transition),
        "cohort-table-stop" => cohort.out.tables.writing = None,
        "class-table" => saving::class(cohort, transition),
        "class-beside" => beside(cohort, transition),
        "cohort-link" => making::begin(cohort, transition),
        "cohort-paper-add" => paper::add(cohort, transition),
        "cohort-paper-undo" => paper::take_back(cohort, transition),
        _ => return false,
    }
    true
}

/// The class of the link stands beside the own one from now on.
fn beside(cohort: &mut Cohort, transition: &mut Transition) {
    if let Some(Ok(_)) = cohort.out.opened.found {
        let code = cohort.out.opened.code.clone();
        transition.enter("cohort", "");
        adding::take(cohort, transition, Source::Pasted, code);
        cohort.choice.beside = true;
    }
}

/// Hears a control; `false` for those of others.
pub fn input(cohort: &mut Cohort, name: &str, value: &str) -> bool {
    let out = &mut cohort.out;
    match name {
        "cohort-dialect" => out.tables.choose(value),
        "cohort-table-names" => out.tables.names = !value.is_empty(),
        "cohort-link-name" => out.link.call(value),
        "cohort-paper" => out.desk.typed = value.to_string(),
        "cohort-paper-context" => out.desk.context = value.parse().ok(),
        "cohort-paper-label" => out.desk.label = value.parse().ok(),
        _ => return false,
    }
    true
}

/// The page did what it was asked for.
pub fn heard(cohort: &mut Cohort, transition: &mut Transition, what: &str, answer: &Value) {
    match what {
        "write" => saving::written(cohort, transition, answer),
        "link" => making::go_on(cohort, transition),
        _ => {}
    }
}
