//! Where a collection is kept.

use super::collection::Collect;
use super::pool::digits;
use crate::codec::InviteId;
use crate::plain::shape;
use crate::rooms::common::kept::rules::VERSION;
use crate::widget::names::COLLECTIONS;
use crate::widget::transition::Transition;
use serde::{Deserialize, Serialize};

/// A collection as it is kept: `facilitator/<invite>/collection`.
#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub struct KeptCollection {
    /// The version of the shape.
    pub version: u8,
    /// The answers' codes, with blanks between them.
    pub codes: String,
    /// The hashes of the answers in each aggregate that was made, oldest first.
    pub released: Vec<Vec<String>>,
    /// The code of the last aggregate.
    pub made: String,
}

/// The name it is kept under; `None` while no collection is open.
pub fn name(collect: &Collect) -> Option<String> {
    let invite = collect.invite.as_ref()?;
    Some([COLLECTIONS, &InviteId(invite.invite).digits(), "/collection"].concat())
}

/// Keeps the collection as it stands.
pub fn store(collect: &Collect, transition: &mut Transition) {
    let Some(name) = name(collect) else { return };
    let set = |hashes: &Vec<u64>| hashes.iter().map(|hash| digits(*hash)).collect();
    let value = KeptCollection {
        version: VERSION,
        codes: collect.pool.codes(" "),
        released: collect.released.iter().map(set).collect(),
        made: collect.made.clone(),
    };
    transition.keep(&name, Some(shape::write(&value)));
}

/// Deletes it, with what is known of the aggregates made of it.
pub fn delete(collect: &mut Collect, transition: &mut Transition) {
    let Some(name) = name(collect) else { return };
    let Collect { subject, invite, handoff, .. } = std::mem::take(collect);
    *collect = Collect { subject, invite, handoff, ..Collect::default() };
    transition.keep(&name, None);
}

impl KeptCollection {
    /// The hashes of each aggregate that was made; what is no hash is passed over.
    pub fn sets(&self) -> Vec<Vec<u64>> {
        let number = |hash: &String| u64::from_str_radix(hash, 16).ok();
        self.released.iter().map(|set| set.iter().filter_map(number).collect()).collect()
    }
}
