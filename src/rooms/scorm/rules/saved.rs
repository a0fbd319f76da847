//! The attempt as it is saved in this browser, until a launch reads it from the system: one may
//! say "true" and keep nothing. And which of both a session goes on with.

use super::launch::Launch;
use crate::codec::Refusal;
use crate::instruments::quiz::ScoringKey;
use crate::plain::shape;
use crate::plain::value::Value;
use crate::rooms::common::course::rules::suspend::{self, Suspended};
use crate::rooms::common::kept::rules::VERSION;
use serde::{Deserialize, Serialize};

/// The name under which it is kept.
pub const NAME: &str = "self/course/scorm";

/// The attempt as it is saved in this browser.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Saved {
    /// The version of the shape.
    pub version: u8,
    /// The attempt, as the system was given it.
    pub line: String,
    /// Where the learner stood.
    pub location: String,
    /// Whether all is done that the author asks for.
    pub complete: bool,
}

impl Saved {
    /// A copy to keep.
    pub fn write(line: &str, location: &str, complete: bool) -> Value {
        let (line, location) = (line.to_string(), location.to_string());
        shape::write(&Saved { version: VERSION, line, location, complete })
    }
}

/// What a session goes on with.
#[derive(Clone, Debug, PartialEq)]
pub enum Start {
    /// Nothing: the attempt begins.
    New,
    /// What the system has; it is no older than what is saved here.
    Theirs(Suspended),
    /// What is saved here, with what the system has, if it has any: it did not keep the rest.
    Ours(Suspended, Option<Suspended>),
    /// The learner says: this finished attempt is saved here, and the system begins a new one.
    Ask(Suspended),
    /// A later version of the activity wrote what the system has: nothing may be written over it.
    Newer,
}

/// What to go on with.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Which attempt.
    pub start: Start,
    /// Where the learner stood in it.
    pub location: String,
    /// Whether something that the system has could not be read.
    pub damaged: bool,
}

/// What to go on with, of what the system says and what is saved here.
pub fn choose(launch: &Launch, kept: Option<&Value>, pack: &str, key: Option<&ScoringKey>) -> Choice {
    let read = |line: &str| suspend::read(line, pack, key);
    let saved = kept.and_then(shape::read::<Saved>).unwrap_or_default();
    let ours = read(&saved.line).ok();
    let theirs = (!launch.suspended.is_empty()).then(|| read(&launch.suspended));
    let damaged = match &theirs {
        Some(Ok(read)) => read.lost.is_some_and(|refusal| refusal != Refusal::Newer),
        Some(Err(refusal)) => *refusal != Refusal::Newer,
        None => false,
    };
    let start = match (theirs, ours) {
        (Some(Err(Refusal::Newer) | Ok(Suspended { lost: Some(Refusal::Newer), .. })), _) => Start::Newer,
        (Some(Ok(theirs)), Some(ours)) if ours.counter > theirs.counter => Start::Ours(ours, Some(theirs)),
        (Some(Ok(theirs)), _) => Start::Theirs(theirs),
        (None, Some(ours)) if saved.complete && launch.begins => Start::Ask(ours),
        (_, Some(ours)) => Start::Ours(ours, None),
        (_, None) => Start::New,
    };
    let location = match start {
        Start::Ours(..) | Start::Ask(_) => saved.location,
        _ => launch.location.clone(),
    };
    Choice { start, location, damaged }
}
