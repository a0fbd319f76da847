//! The last step back: a row that was taken out or put back, a label that was removed.

use super::room::Cohort;
use super::telling::quiet;
use super::texts::COHORT;
use super::turns::go_on;
use crate::instruments::cohort::class::row::Hand;
use crate::instruments::cohort::class::{Class, Step};
use crate::widget::notice::Notice;
use crate::widget::transition::Transition;

/// What the button brings back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Undoable {
    /// Somebody was taken out.
    Out,
    /// Somebody was put back.
    In,
    /// A label of this text was removed.
    Label(String),
}

/// What can be undone next.
pub fn undoable(class: &Class) -> Option<Undoable> {
    Some(match class.last_step()? {
        Step::Row(number, _) if class.row(number)?.hand == Hand::Out => Undoable::Out,
        Step::Row(..) => Undoable::In,
        Step::Label(label) => Undoable::Label(class.labels.get(label)?.text.clone()),
    })
}

/// Undoes the last step, and counts anew.
pub fn undo(cohort: &mut Cohort, transition: &mut Transition) {
    quiet(transition);
    if cohort.class.undo().is_some() {
        cohort.guard.heard(true);
        cohort.listing.look(&cohort.class);
        transition.say(Notice::Room(COHORT, "cohort-undone", Vec::new()));
        cohort.stale();
        go_on(cohort, transition);
    }
}
