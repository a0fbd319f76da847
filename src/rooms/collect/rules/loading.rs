//! How a collection comes back: when it is opened, and when another tab changed it.

use super::adding::go_on;
use super::collection::Collect;
use super::intake::{Intake, Source};
use super::keeping::{name, sets};
use crate::plain::value::Value;
use crate::widget::transition::Transition;

/// Takes up what is kept of the collection that is open.
pub fn load(collect: &mut Collect, transition: &mut Transition) {
    let kept = name(collect).and_then(|name| transition.state.value(&name)).cloned();
    if let Some(kept) = kept {
        take_up(collect, transition, &kept);
    }
}

/// Another tab kept it anew, or deleted it.
pub fn changed(collect: &mut Collect, transition: &mut Transition, changed: &str, value: Option<&Value>) {
    if name(collect).is_none_or(|name| name != changed) {
        return;
    }
    // While texts are under way their answers are nowhere else yet: what the other tab
    // kept joins them. Otherwise it stands in their place.
    if collect.intake.is_none() {
        collect.pool = Default::default();
    }
    match value {
        Some(value) => take_up(collect, transition, value),
        None => (collect.released, collect.made) = (Vec::new(), String::new()),
    }
}

fn take_up(collect: &mut Collect, transition: &mut Transition, kept: &Value) {
    let clock = transition.moment.clock;
    let text = |name: &str| kept.get(name).and_then(Value::text).unwrap_or("").to_string();
    collect.made = text("made");
    for set in sets(kept) {
        if !collect.released.contains(&set) {
            collect.released.push(set);
        }
    }
    let idle = collect.intake.is_none();
    collect.intake.get_or_insert_with(|| Intake::begin(clock)).add(Source::Kept, text("codes"));
    if idle {
        go_on(collect, transition);
    }
}
