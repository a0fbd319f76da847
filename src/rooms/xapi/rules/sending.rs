//! What waits is sent, and what came of it is noted.

use super::told::About;
use super::visit::{QUEUE, Xapi, ask, bodies, ids};
use crate::plain::value::Value;
use crate::rooms::common::queue::rules::sender::{Answer, Found, Outcome, Turn};
use crate::rooms::common::queue::rules::shelf;
use crate::widget::transition::Transition;

impl Xapi {
    /// Sends what waits, if it is time.
    pub(super) fn send(&mut self, transition: &mut Transition) {
        let waiting = self.waiting(transition.state);
        match self.sender.turn(&waiting, transition.moment.clock) {
            Turn::Send(batch) => ask(transition, "send", [("statements", bodies(&batch))]),
            Turn::Ask(batch) => {
                ask(transition, "find", [("ids", ids(&batch))]);
                self.asked = batch;
            }
            Turn::Wait(wait) if !self.timer => {
                self.timer = true;
                ask(transition, "wait", [("for", wait.into())]);
            }
            Turn::Wait(_) | Turn::Rest | Turn::Stopped(_) => {}
        }
    }

    /// Hears what came of sending.
    pub(super) fn sent(&mut self, transition: &mut Transition, answer: Answer) {
        let outcome = self.sender.sent(answer, transition.moment.clock, transition.moment.key);
        self.settle(transition, outcome);
    }

    /// Hears which statements are there.
    pub(super) fn found(&mut self, transition: &mut Transition, found: &Value, answer: Answer) {
        let asked = std::mem::take(&mut self.asked);
        let list = match found {
            Value::Array(list) if list.len() == asked.len() => {
                Ok(list.iter().zip(&asked).map(|(there, entry)| compare(&entry.body, there)).collect())
            }
            _ => Err(answer),
        };
        let list: Result<Vec<Found>, Answer> = list;
        let (clock, chance) = (transition.moment.clock, transition.moment.key);
        let outcome = self.sender.found(list.as_deref().map_err(|answer| *answer), clock, chance);
        self.settle(transition, outcome);
    }

    fn settle(&mut self, transition: &mut Transition, outcome: Outcome) {
        let waiting = self.waiting(transition.state);
        for entry in waiting.iter().filter(|entry| outcome.done.contains(&entry.id)) {
            About::read(&entry.about).into_iter().for_each(|about| self.told.note(about));
            shelf::remove(transition, QUEUE, &entry.id);
        }
        for (id, status) in &outcome.aside {
            // What is told again would be refused again.
            let entry = waiting.iter().find(|entry| entry.id == *id);
            entry
                .and_then(|entry| About::read(&entry.about))
                .into_iter()
                .for_each(|about| self.told.note(about));
            shelf::set_aside(transition, QUEUE, id, *status);
        }
        self.keep(transition);
    }
}

/// Whether a statement that is there under an id is the one that was to be sent.
pub fn compare(mine: &Value, there: &Value) -> Found {
    if *there == Value::Null {
        return Found::Absent;
    }
    let at = |statement: &Value, path: &[&str]| {
        path.iter().try_fold(statement.clone(), |value, name| value.get(name).cloned())
    };
    let paths: [&[&str]; 5] =
        [&["id"], &["verb", "id"], &["object", "id"], &["result", "response"], &["result", "success"]];
    let same = paths.iter().all(|path| at(mine, path) == at(there, path));
    if same { Found::Same } else { Found::Other }
}
