//! The screen with the rows: they are taken out, put back, and paged through.

use super::listing::Only;
use super::room::Cohort;
use super::telling::quiet;
use super::turns::go_on;
use crate::codec;
use crate::instruments::cohort::class::selection::Selection;
use crate::widget::action::Effect;
use crate::widget::screen::Screen;
use crate::widget::transition::Transition;

/// The name of the screen.
pub const SCREEN: &str = "cohort-rows";

/// Whether it stands.
fn stands(transition: &Transition) -> bool {
    matches!(transition.state.screen, Screen::Room(SCREEN, _))
}

/// A screen of the room stands.
pub fn entered(cohort: &mut Cohort, transition: &Transition) {
    if stands(transition) {
        let only = cohort.listing.only;
        cohort.listing.list(only);
        cohort.listing.look(&cohort.class);
    }
}

/// A button of the rows was pressed; `false` if it is none.
pub fn press(cohort: &mut Cohort, transition: &mut Transition, name: &str, subject: &str) -> bool {
    match name {
        "cohort-out" => decide(cohort, transition, subject, true),
        "cohort-in" => decide(cohort, transition, subject, false),
        "cohort-rows-on" => {
            let selections = selections(cohort, transition);
            cohort.listing.on(&cohort.class, &selections);
            transition.effects.push(Effect::Focus);
        }
        "cohort-rows-back" => {
            cohort.listing.back();
            transition.effects.push(Effect::Focus);
        }
        "back" if stands(transition) => transition.enter("cohort", ""),
        _ => return false,
    }
    true
}

/// A control of the rows was set; `false` if it is none.
pub fn input(cohort: &mut Cohort, name: &str, value: &str) -> bool {
    match name {
        "cohort-names" => cohort.listing.names = !value.is_empty(),
        "cohort-only" => cohort.listing.list(match value {
            "left" => Only::Left,
            "odd" => Only::Odd,
            _ => Only::All,
        }),
        _ => return false,
    }
    true
}

fn decide(cohort: &mut Cohort, transition: &mut Transition, subject: &str, out: bool) {
    let Ok(number) = subject.parse() else { return };
    quiet(transition);
    let decided = if out { cohort.class.take_out(number) } else { cohort.class.put_back(number) };
    if decided {
        cohort.guard.heard(true);
        cohort.stale();
        go_on(cohort, transition);
    }
}

/// Which responses count, as they are chosen now.
fn selections(cohort: &Cohort, transition: &Transition) -> [Selection; 2] {
    cohort.choice.selections(&cohort.class, codec::pack(&transition.state.pack()))
}
