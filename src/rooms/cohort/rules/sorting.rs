//! What an instructor presses and sets to sort a class: labels, packs, rows, other classes, an LRS.

use super::room::Cohort;
use super::turns::go_on;
use super::{labels, lrs_reading, rows, undoing};
use crate::instruments::instrument::Instrument;
use crate::widget::action::Effect;
use crate::widget::transition::Transition;

/// A button was pressed; `false` if it is none of these.
pub fn press(cohort: &mut Cohort, transition: &mut Transition, name: &str, subject: &str) -> bool {
    match name {
        "cohort-undo" => undoing::undo(cohort, transition),
        "cohort-class-remove" => {
            subject.parse().into_iter().for_each(|place| cohort.classes.remove(place));
            transition.effects.push(Effect::Focus);
        }
        "cohort-lrs-read" => lrs_reading::begin(cohort, transition),
        "cohort-lrs-stop" => lrs_reading::stop(transition),
        _ => {
            return labels::press(cohort, transition, name, subject)
                || rows::press(cohort, transition, name, subject);
        }
    }
    true
}

/// A control was set; `false` if it is none of these.
pub fn input(cohort: &mut Cohort, transition: &mut Transition, name: &str, value: &str) -> bool {
    let ticked = !value.is_empty();
    if let Some(place) = name.strip_prefix("cohort-class-").and_then(|place| place.parse().ok()) {
        cohort.classes.show(place, ticked);
        return true;
    }
    match name {
        "cohort-beside" => cohort.choice.beside = ticked,
        "cohort-pack-power-bases" => cohort.choice.set_pack(Instrument::PowerBases, value),
        "cohort-pack-influence" => cohort.choice.set_pack(Instrument::Influence, value),
        _ => return labels::input(cohort, transition, name, value) || rows::input(cohort, name, value),
    }
    cohort.stale();
    go_on(cohort, transition);
    true
}
