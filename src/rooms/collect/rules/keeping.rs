//! Where a collection is kept.

use super::collection::Collect;
use super::pool::digits;
use crate::codec::InviteId;
use crate::plain::value::{Value, object};
use crate::widget::names::COLLECTIONS;
use crate::widget::transition::Transition;

/// The name it is kept under; `None` while no collection is open.
pub fn name(collect: &Collect) -> Option<String> {
    let invite = collect.invite.as_ref()?;
    Some([COLLECTIONS, &InviteId(invite.invite).digits(), "/collection"].concat())
}

/// Keeps the collection as it stands.
pub fn store(collect: &Collect, transition: &mut Transition) {
    let Some(name) = name(collect) else { return };
    let set =
        |hashes: &Vec<u64>| Value::Array(hashes.iter().map(|hash| Value::String(digits(*hash))).collect());
    let value = object([
        ("version", 1.0.into()),
        ("codes", Value::String(collect.pool.codes(" "))),
        ("released", Value::Array(collect.released.iter().map(set).collect())),
        ("made", collect.made.as_str().into()),
    ]);
    transition.keep(&name, Some(value));
}

/// Deletes it, with what is known of the aggregates made of it.
pub fn delete(collect: &mut Collect, transition: &mut Transition) {
    let Some(name) = name(collect) else { return };
    let Collect { subject, invite, handoff, .. } = std::mem::take(collect);
    *collect = Collect { subject, invite, handoff, ..Collect::default() };
    transition.keep(&name, None);
}

/// The hashes of each aggregate that a kept collection made.
pub fn sets(kept: &Value) -> Vec<Vec<u64>> {
    let list = |value: &Value| match value {
        Value::Array(values) => values.clone(),
        _ => Vec::new(),
    };
    let number = |hash: &Value| u64::from_str_radix(hash.text()?, 16).ok();
    let sets = kept.get("released").map(list).unwrap_or_default();
    sets.iter().map(|set| list(set).iter().filter_map(number).collect()).collect()
}
