//! How a collection comes back: when it is opened, and when another tab changed it.

use super::adding::go_on;
use super::collection::Collect;
use super::intake::{Intake, Source};
use super::keeping::{KeptCollection, name};
use crate::plain::shape;
use crate::plain::value::Value;
use crate::rooms::common::kept::rules::set_aside;
use crate::widget::transition::Transition;

/// Takes up what is kept of the collection that is open; what cannot be read is set aside.
pub fn load(collect: &mut Collect, transition: &mut Transition) {
    let Some(name) = name(collect) else { return };
    match transition.state.value(&name).map(shape::read) {
        Some(Some(kept)) => take_up(collect, transition, kept),
        Some(None) => set_aside(transition, &name),
        None => {}
    }
}

/// Another tab kept it anew, or deleted it.
pub fn changed(collect: &mut Collect, transition: &mut Transition, changed: &str, value: Option<&Value>) {
    if name(collect).is_none_or(|name| name != changed) {
        return;
    }
    let kept = value.map(shape::read);
    // While texts are under way their answers are nowhere else yet: what the other tab
    // kept joins them. Otherwise it stands in their place.
    if collect.intake.is_none() {
        collect.pool = Default::default();
    }
    match kept {
        Some(kept) => take_up(collect, transition, kept.unwrap_or_default()),
        None => (collect.released, collect.made) = (Vec::new(), String::new()),
    }
}

fn take_up(collect: &mut Collect, transition: &mut Transition, kept: KeptCollection) {
    let clock = transition.moment.clock;
    for set in kept.sets() {
        if !collect.released.contains(&set) {
            collect.released.push(set);
        }
    }
    collect.made = kept.made;
    let idle = collect.intake.is_none();
    collect.intake.get_or_insert_with(|| Intake::begin(clock)).add(Source::Kept, kept.codes);
    if idle {
        go_on(collect, transition);
    }
}
