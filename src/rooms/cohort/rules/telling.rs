//! What is said of texts that were added.

use super::room::Cohort;
use super::texts::COHORT;
use crate::widget::format::count;
use crate::widget::notice::Notice;
use crate::widget::transition::Transition;

/// Says what became of the texts, once none is under way.
pub fn tell(cohort: &Cohort, transition: &mut Transition) {
    let reports = || cohort.intake.outcomes.iter().map(|outcome| &outcome.report);
    let accepted: usize = reports().map(|report| report.accepted).sum();
    let duplicates: usize = reports().map(|report| report.duplicates).sum();
    let refused: usize = reports().map(|report| report.refused.count).sum();
    let unread = cohort.intake.outcomes.iter().any(|outcome| outcome.unread.is_some());
    if accepted + duplicates + refused == 0 && !unread {
        return transition.say(Notice::Room(COHORT, "cohort-none", Vec::new()));
    }
    let counts = [("accepted", accepted), ("duplicates", duplicates), ("refused", refused)];
    let gaps = counts.map(|(name, n)| (name, count(transition.state, n))).into();
    transition.say(Notice::Room(COHORT, "cohort-told", gaps));
}

/// What was said of texts before is over.
pub fn quiet(transition: &mut Transition) {
    transition.state.take_back(&|notice| matches!(notice, Notice::Room(..)));
}
