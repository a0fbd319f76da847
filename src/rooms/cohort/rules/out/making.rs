//! Making the link, in turns.

use crate::codec;
use crate::rooms::cohort::rules::room::{Cohort, ask};
use crate::widget::transition::Transition;

/// Begins.
pub fn begin(cohort: &mut Cohort, transition: &mut Transition) {
    let idle = cohort.out.link.pass.is_none();
    cohort.out.link.begin(transition.moment.key);
    if idle {
        go_on(cohort, transition);
    }
}

/// Goes on, once the figures are those of the responses as they stand.
pub fn go_on(cohort: &mut Cohort, transition: &mut Transition) {
    let own = codec::pack(&transition.state.pack());
    let Cohort { out, class, made, fresh, .. } = cohort;
    let more = match made {
        Some(made) if *fresh => out.link.step(class, made, own),
        _ => out.link.pass.is_some(),
    };
    if more {
        ask(transition, "link", []);
    }
}
