//! One thing to be sent, in the shape in which it is kept.

use crate::plain::value::Value;
use serde::{Deserialize, Serialize};

/// What waits to be sent. None of it changes any more.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Entry {
    /// Of this shape.
    version: u8,
    /// A UUID; also the end of the name that it is kept under.
    pub id: String,
    /// When it happened, UTC, ISO 8601 to the millisecond. Entries are sent in this order.
    pub at: String,
    /// Whose it is: another session must not send it.
    pub session: String,
    /// What it tells, for the room to note once it has arrived.
    pub about: String,
    /// What is sent.
    pub body: Value,
}

/// What of it reads by itself; a body may be anything.
#[derive(Deserialize)]
struct Head {
    version: u8,
    id: String,
    at: String,
    session: String,
    about: String,
}

impl Entry {
    /// An entry of this moment.
    pub fn new(id: &str, at: &str, session: &str, about: &str, body: Value) -> Entry {
        let [id, at, session, about] = [id, at, session, about].map(str::to_string);
        Entry { version: 1, id, at, session, about, body }
    }

    /// Reads what is kept; `None` where it is damaged.
    pub fn read(value: &Value) -> Option<Entry> {
        let Head { version, id, at, session, about } = crate::plain::shape::read(value)?;
        let body = value.get("body")?.clone();
        (version == 1).then_some(Entry { version, id, at, session, about, body })
    }
}
