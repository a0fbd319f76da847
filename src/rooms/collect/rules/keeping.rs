//! Where a collection is kept, and how it comes back.

use super::adding::go_on;
use super::intake::{Intake, Source};
use super::{Collect, hex};
use crate::plain::value::{Value, object};
use crate::widget::update::Transition;

/// The name it is kept under; `None` while no collection is open.
fn name(collect: &Collect) -> Option<String> {
    let invite = collect.invite.as_ref()?;
    Some(["facilitator/", &hex(invite.invite), "/collection"].concat())
}

/// Keeps the collection as it stands.
pub fn store(transition: &mut Transition) {
    let collect = &transition.state.asking.collect;
    let Some(name) = name(collect) else { return };
    let set =
        |hashes: &Vec<u64>| Value::Array(hashes.iter().map(|hash| Value::String(sixteen(*hash))).collect());
    let value = object([
        ("version", 1.0.into()),
        ("codes", Value::String(collect.pool.codes(" "))),
        ("released", Value::Array(collect.released.iter().map(set).collect())),
        ("made", collect.made.as_str().into()),
    ]);
    transition.keep(&name, Some(value));
}

/// Deletes it, with what is known of the aggregates made of it.
pub fn delete(transition: &mut Transition) {
    let collect = &mut transition.state.asking.collect;
    let Some(name) = name(collect) else { return };
    let Collect { subject, invite, .. } = std::mem::take(collect);
    *collect = Collect { subject, invite, ..Collect::default() };
    transition.keep(&name, None);
}

/// Takes up what is kept of the collection that is open.
pub fn load(transition: &mut Transition) {
    let kept = name(&transition.state.asking.collect).and_then(|name| transition.state.value(&name)).cloned();
    if let Some(kept) = kept {
        take_up(transition, &kept);
    }
}

/// Another tab kept it anew, or deleted it.
pub fn changed(transition: &mut Transition, changed: &str, value: Option<&Value>) {
    let collect = &mut transition.state.asking.collect;
    if name(collect).is_none_or(|name| name != changed) {
        return;
    }
    // While texts are under way their answers are nowhere else yet: what the other tab
    // kept joins them. Otherwise it stands in their place.
    if collect.work.is_none() {
        collect.pool = Default::default();
    }
    match value {
        Some(value) => take_up(transition, value),
        None => (collect.released, collect.made) = (Vec::new(), String::new()),
    }
}

fn take_up(transition: &mut Transition, kept: &Value) {
    let clock = transition.moment.clock;
    let text = |name: &str| kept.get(name).and_then(Value::text).unwrap_or("").to_string();
    let collect = &mut transition.state.asking.collect;
    collect.made = text("made");
    for set in sets(kept) {
        if !collect.released.contains(&set) {
            collect.released.push(set);
        }
    }
    let idle = collect.work.is_none();
    collect.work.get_or_insert_with(|| Intake::begin(clock)).add(Source::Kept, text("codes"));
    if idle {
        go_on(transition);
    }
}

fn sets(kept: &Value) -> Vec<Vec<u64>> {
    let list = |value: &Value| match value {
        Value::Array(values) => values.clone(),
        _ => Vec::new(),
    };
    let number = |hash: &Value| u64::from_str_radix(hash.text()?, 16).ok();
    let sets = kept.get("released").map(list).unwrap_or_default();
    sets.iter().map(|set| list(set).iter().filter_map(number).collect()).collect()
}

/// A hash as 16 hex digits.
pub fn sixteen(hash: u64) -> String {
    hex((hash >> 32) as u32) + &hex(hash as u32)
}
