//! Where entries are kept, by queue.

use super::entry::Entry;
use crate::plain::shape;
use crate::plain::value::{Value, object};
use crate::widget::state::State;
use crate::widget::transition::Transition;

/// What the names of waiting entries begin with.
pub const QUEUE: &str = "self/queue/";

/// What the names of refused entries begin with.
pub const ASIDE: &str = "self/aside/";

/// Keeps an entry until it has arrived.
pub fn add(transition: &mut Transition, queue: &str, entry: &Entry) {
    transition.keep(&name(QUEUE, queue, &entry.id), Some(shape::write(entry)));
}

/// All entries of a queue, in the order in which they are to be sent.
pub fn all(state: &State, queue: &str) -> Vec<Entry> {
    let mut entries: Vec<Entry> = under(state, QUEUE, queue).filter_map(Entry::read).collect();
    entries.sort_by(|one, other| (&one.at, &one.id).cmp(&(&other.at, &other.id)));
    entries
}

/// Those of one session.
pub fn waiting(state: &State, queue: &str, session: &str) -> Vec<Entry> {
    let mut entries = all(state, queue);
    entries.retain(|entry| entry.session == session);
    entries
}

/// Removes one that has arrived, or that nobody may send any more.
pub fn remove(transition: &mut Transition, queue: &str, id: &str) {
    transition.keep(&name(QUEUE, queue, id), None);
}

/// Sets one aside that was refused, with the status that was the answer.
pub fn set_aside(transition: &mut Transition, queue: &str, id: &str, status: u16) {
    let waiting = name(QUEUE, queue, id);
    if let Some(entry) = transition.state.value(&waiting).cloned() {
        let kept = object([("version", 1.0.into()), ("status", f64::from(status).into()), ("entry", entry)]);
        transition.keep(&name(ASIDE, queue, id), Some(kept));
    }
    transition.keep(&waiting, None);
}

/// How many were refused.
pub fn aside(state: &State, queue: &str) -> usize {
    under(state, ASIDE, queue).count()
}

fn under<'s>(state: &'s State, start: &str, queue: &str) -> impl Iterator<Item = &'s Value> {
    let start = name(start, queue, "");
    state.values.iter().filter(move |(name, _)| name.starts_with(&start)).map(|(_, value)| value)
}

fn name(start: &str, queue: &str, id: &str) -> String {
    [start, queue, "/", id].concat()
}
