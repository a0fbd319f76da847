//! What the system has been told, what it did not take, and when it is tried again.

use super::interactions::Set;
use super::launch::{list, word};
use super::version::{Fault, Version};
use crate::plain::value::Value;

/// How long after a failure it is tried again at first, and at most, in milliseconds.
const WAIT: f64 = 2000.0;
const LONGEST: f64 = 60_000.0;

/// How it stands with what the learner must not lose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Standing {
    /// All that was told was taken.
    #[default]
    Well,
    /// Something of it was not: it is tried again.
    Failing,
    /// The session is over: nothing more can be told in it.
    Ended,
}

/// What the system has been told.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outbox {
    /// The values that it took, or is being given.
    told: Vec<Set>,
    /// What it did not take and is given again.
    open: Vec<Set>,
    /// The elements that it does not have.
    unsupported: Vec<String>,
    /// What the learner must not lose, and of which the system does not have the newest value.
    lost: Vec<String>,
    /// Each call that failed, with the newest code: for support.
    pub faults: Vec<(String, String)>,
    /// How it stands.
    pub standing: Standing,
    /// Something was set since the last commit that held.
    uncommitted: bool,
    /// How often in a row it was tried again by itself.
    tries: i32,
    /// Something is tried again by itself before long.
    pub waiting: bool,
}

/// The elements that the learner must not lose.
const PRECIOUS: [&str; 6] = [
    "cmi.suspend_data",
    "cmi.core.lesson_status",
    "cmi.core.score.raw",
    "cmi.completion_status",
    "cmi.success_status",
    "cmi.score.scaled",
];

impl Outbox {
    /// One to which nothing has been told, after these failures.
    pub fn new(faults: Vec<(String, String)>) -> Outbox {
        Outbox { faults, ..Outbox::default() }
    }

    /// Of these values those that are to be set: what the system does not have yet.
    pub fn fresh(&mut self, wanted: Vec<Set>) -> Vec<Set> {
        let mut sets = Vec::new();
        for (element, value) in wanted {
            if self.is_unsupported(&element) || self.told.contains(&(element.clone(), value.clone())) {
                continue;
            }
            self.forget(&element);
            self.told.push((element.clone(), value.clone()));
            sets.push((element, value));
        }
        self.uncommitted |= !sets.is_empty();
        sets
    }

    /// What was not taken, once more, before anything else is set.
    pub fn again(&mut self) -> Vec<Set> {
        let open = std::mem::take(&mut self.open);
        self.fresh(open)
    }

    /// Whether there is something to commit.
    pub fn is_uncommitted(&self) -> bool {
        self.uncommitted || !self.open.is_empty()
    }

    /// A session began anew: nothing has been told in it. What the one before did not take is still open.
    pub fn begin_again(&mut self) {
        let Outbox { faults, unsupported, open, .. } = std::mem::take(self);
        *self = Outbox { faults, unsupported, open, ..Outbox::default() };
    }

    /// Hears what came of the calls: `set` has an element, its value and a code for each, empty
    /// where it was taken; `commit` a code, if there was one.
    pub fn hear(&mut self, version: Version, answer: &Value) {
        for set in list(answer.get("set")) {
            if let (Some(element), Some(value), Some(code)) = (word(set, 0), word(set, 1), word(set, 2)) {
                self.lost.retain(|known| known != element);
                if !code.is_empty() {
                    self.refused(version, element, value, code);
                }
            }
        }
        if let Some(code) = answer.get("commit").and_then(Value::text) {
            self.committed(version, code);
        } else if !self.lost.is_empty() {
            self.fail();
        }
    }

    /// Notes a value that was not taken.
    fn refused(&mut self, version: Version, element: &str, value: &str, code: &str) {
        self.note(element, code);
        if PRECIOUS.contains(&element) {
            self.lost.push(element.to_string());
        }
        match version.fault(code) {
            Fault::Unsupported => self.unsupported.push(element.to_string()),
            // The same value would not be taken a second time, so it counts as told.
            Fault::Refused => {}
            Fault::Ended => self.standing = Standing::Ended,
            Fault::Passing => {
                self.forget(element);
                self.open.push((element.to_string(), value.to_string()));
            }
        }
    }

    fn committed(&mut self, version: Version, code: &str) {
        self.uncommitted = !code.is_empty();
        if self.uncommitted {
            self.note("Commit", code);
            if version.fault(code) == Fault::Ended {
                self.standing = Standing::Ended;
            }
        }
        if self.uncommitted || !self.lost.is_empty() {
            self.fail();
        } else if self.standing == Standing::Failing {
            (self.standing, self.tries) = (Standing::Well, 0);
        }
    }

    fn fail(&mut self) {
        if self.standing != Standing::Ended {
            self.standing = Standing::Failing;
        }
    }

    /// Milliseconds until it is to be tried again; none while that is on its way, or there is no use in it.
    pub fn wait(&mut self) -> Option<f64> {
        let due = self.standing == Standing::Failing && !self.waiting && self.is_uncommitted();
        let wait = (WAIT * 2f64.powi(self.tries)).min(LONGEST);
        self.waiting |= due;
        self.tries += i32::from(due);
        due.then_some(wait)
    }

    /// Notes a call that failed: of a list, whichever place it was, since all of them would be many.
    pub fn note(&mut self, call: &str, code: &str) {
        let place = |word: &str| word.parse::<usize>().map_or(word.to_string(), |_| "n".to_string());
        let call = call.split('.').map(place).collect::<Vec<_>>().join(".");
        self.faults.retain(|(known, _)| *known != call);
        self.faults.push((call, code.to_string()));
    }

    fn forget(&mut self, element: &str) {
        self.told.retain(|(known, _)| known != element);
        self.open.retain(|(known, _)| known != element);
    }

    /// A system without interactions has none of their members.
    fn is_unsupported(&self, element: &str) -> bool {
        let list = element.split('.').nth(1).unwrap_or_default();
        let same_list = |known: &String| {
            matches!(list, "interactions" | "objectives")
                && known.ends_with(".id")
                && known.split('.').nth(1) == Some(list)
        };
        self.unsupported.iter().any(|known| known == element || same_list(known))
    }
}
