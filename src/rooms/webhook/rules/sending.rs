//! A result on its way: kept in the queue until it has arrived, sent again while nobody answers.

use super::{TOOL, Webhook};
use crate::plain::value::{Value, object};
use crate::rooms::common::queue::rules::entry::Entry;
use crate::rooms::common::queue::rules::sender::{Answer, Outcome, Turn};
use crate::rooms::common::queue::rules::shelf;
use crate::widget::transition::Transition;

/// Its queue, which has one session for all visits.
const QUEUE: &str = "webhook";
const SESSION: &str = "";

impl Webhook {
    /// Puts a result into the queue, as the page was told of it.
    pub(super) fn agree(&mut self, transition: &mut Transition, name: &str) {
        let Some(record) = transition.state.record(name) else { return };
        let mut body = record.published.clone();
        if let (Value::Object(members), false) = (&mut body, self.label.is_empty()) {
            members.push(("label".to_string(), self.label.as_str().into()));
        }
        let id = [&record.key.to_string(), "-", record.instrument.name()].concat();
        let entry = Entry::new(&id, &record.completed_at, SESSION, name, body);
        shelf::add(transition, QUEUE, &entry);
        self.told = false;
        self.say(transition, "report-sending");
        self.turn(transition);
    }

    /// Does what is next with what waits.
    pub(super) fn turn(&mut self, transition: &mut Transition) {
        let waiting = shelf::waiting(transition.state, QUEUE, SESSION);
        let ask = |what: &str, name: &str, value: Value| object([("do", what.into()), (name, value)]);
        match self.sender.turn(&waiting, transition.moment.clock) {
            Turn::Send(entries) => {
                let body = entries.into_iter().next().map_or(Value::Null, |entry| entry.body);
                transition.tool(TOOL, ask("post", "body", body));
            }
            Turn::Wait(time) => transition.tool(TOOL, ask("wait", "for", time.into())),
            _ => {}
        }
    }

    pub(super) fn posted(&mut self, transition: &mut Transition, answer: &Value) {
        let (clock, chance) = (transition.moment.clock, transition.moment.key);
        let outcome = self.sender.sent(meaning(answer), clock, chance);
        self.take(transition, &outcome);
        self.turn(transition);
    }

    fn take(&mut self, transition: &mut Transition, Outcome { done, aside }: &Outcome) {
        for id in done {
            shelf::remove(transition, QUEUE, id);
            self.say(transition, "report-sent");
        }
        for (id, status) in aside {
            shelf::set_aside(transition, QUEUE, id, *status);
            self.say(transition, "report-refused");
        }
        if self.sender.is_late() && !std::mem::replace(&mut self.told, true) {
            self.say(transition, "report-late");
        }
    }
}

/// What an answer comes to. One that is there already has arrived; what is refused now is
/// refused for good, unless the other side asks for patience.
fn meaning(answer: &Value) -> Answer {
    let status = answer.get("status").and_then(Value::number).unwrap_or_default();
    let after = answer.get("after").and_then(Value::number);
    match status {
        -1.0 => Answer::Elsewhere,
        409.0 => Answer::Status(200, None),
        408.0 | 425.0 => Answer::Status(503, after),
        429.0 => Answer::Status(429, after),
        400.0..500.0 => Answer::Status(400, None),
        200.0..600.0 => Answer::Status(status as u16, after),
        _ => Answer::Unreachable,
    }
}
