//! Sheets of paper into the class.

use crate::codec;
use crate::plain::value::Value;
use crate::rooms::cohort::rules::room::{Cohort, ask};
use crate::rooms::cohort::rules::turns::go_on;
use crate::widget::transition::Transition;

/// Adds the sheet in the field. The field has the focus for the next one, or to be mended.
pub fn add(cohort: &mut Cohort, transition: &mut Transition) {
    let month = codec::month(&transition.moment.date);
    let (context, pack) = (context(cohort), codec::pack(&transition.state.pack()));
    let added = cohort.out.desk.add(&mut cohort.class, transition.moment.key, month, context, pack);
    ask(transition, "field", [("name", "cohort-paper".into()), ("empty", Value::Bool(added))]);
    if added {
        cohort.stale();
        go_on(cohort, transition);
    }
}

/// Takes the last sheet back.
pub fn take_back(cohort: &mut Cohort, transition: &mut Transition) {
    cohort.out.desk.take_back(&mut cohort.class);
    ask(transition, "field", [("name", "cohort-paper".into()), ("empty", Value::Bool(false))]);
    cohort.stale();
    go_on(cohort, transition);
}

/// The group that sheets are about: the one that was chosen, else the one that is looked at, so that
/// nobody wonders where a sheet has gone; in an empty class the first.
pub fn context(cohort: &Cohort) -> u8 {
    let looked_at = cohort.made.as_ref().filter(|made| made.counts.iter().any(|counts| counts.counted > 0));
    let looked_at = looked_at.and_then(|made| made.selections.first()?.context);
    cohort.out.desk.context.or(looked_at).unwrap_or(1)
}
