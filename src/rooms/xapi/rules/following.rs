//! While the learner goes on: what is due is told, what waits is sent, the place is saved.

use super::due::Due;
use super::telling::Telling;
use super::told::{About, Told};
use super::visit::{Phase, QUEUE, Xapi, ask, bodies};
use crate::instruments::answers;
use crate::plain::shape;
use crate::plain::value::Value;
use crate::rooms::common::queue::rules::entry::Entry;
use crate::rooms::common::queue::rules::shelf;
use crate::widget::transition::Transition;

/// How much goes into the last request, in characters: some browsers refuse more than 60 kB.
const ROOM: usize = 45_000;

impl Xapi {
    /// Attends to what has changed.
    pub(super) fn follow(&mut self, transition: &mut Transition) {
        self.hear_other_tabs(transition);
        let clock = transition.moment.clock;
        let answered = self.watch.follow(transition.state, clock);
        self.latencies.extend(answered.into_iter().map(|answer| (answer.id, answer.latency)));
        if self.phase == Phase::On && self.records() {
            if self.attempt.follow(transition.state) {
                self.keep(transition);
            }
            if !self.elsewhere {
                self.tell_due(transition, false);
            }
        }
        if matches!(self.phase, Phase::On | Phase::Leaving | Phase::Over) {
            self.send(transition);
            self.save(transition);
            self.go(transition);
        }
    }

    /// Tells all that is due.
    pub(super) fn tell_due(&mut self, transition: &mut Transition, ending: bool) {
        let told = self.told_or_waiting(transition.state);
        let may_judge = !self.launch.cmi5 || !self.session(transition.state).judged;
        let due = self.due(transition, &told, may_judge).list(ending);
        due.into_iter().for_each(|about| self.tell(transition, about));
    }

    fn due<'a>(&'a self, transition: &'a Transition, told: &'a Told, may_judge: bool) -> Due<'a> {
        let mastery = self.launch.mastery.or(self.options.pass_mark.map(|mark| mark / 100.0));
        let (state, attempt, options) = (&*transition.state, &self.attempt, &self.options);
        Due { state, attempt, options, mastery, told, may_judge }
    }

    /// Puts a statement into the queue.
    pub(super) fn tell(&mut self, transition: &mut Transition, about: About) {
        let mut session = self.session(transition.state);
        if session.ended {
            return;
        }
        let text = about.write();
        let (at, id) = session.next(&self.launch, &text, transition.moment);
        session.seconds = self.seconds(transition.moment.clock);
        session.begun |= about == About::Begun;
        session.ended |= about == About::Ended;
        session.judged |= matches!(about, About::Judged(..));
        let latency = self.take_latency(about);
        let told = Told::default();
        let telling = Telling {
            state: transition.state,
            launch: &self.launch,
            options: &self.options,
            seconds: session.seconds,
            scaled: self.due(transition, &told, true).scaled(),
        };
        let body = shape::write(&telling.statement(about, &at, &id, latency));
        session.keep(transition);
        shelf::add(transition, QUEUE, &Entry::new(&id, &at, self.launch.sends_for(), &text, body));
    }

    fn take_latency(&mut self, about: About) -> Option<f64> {
        let About::Answer(instrument, _, place, _) = about else { return None };
        let id = answers::name(instrument, place);
        let last = self.latencies.iter().rposition(|(of, _)| *of == id)?;
        let (_, latency) = self.latencies.remove(last);
        self.latencies.retain(|(of, _)| *of != id);
        Some(latency)
    }

    /// Tells all there is, and that the visit ends.
    pub(super) fn end(&mut self, transition: &mut Transition) {
        if self.records() {
            self.tell_due(transition, true);
        }
        self.tell(transition, About::Ended);
    }

    /// The page is gone, and nothing comes back from it: one last request has all that still waits.
    pub(super) fn last(&mut self, transition: &mut Transition) {
        if self.records() {
            self.tell_due(transition, true);
        }
        let mut left = ROOM;
        let fits = |entry: &Entry, left: &mut usize| {
            *left = left.saturating_sub(size(&entry.body));
            *left > 0
        };
        let waiting = self.sender.last(self.waiting(transition.state));
        let mut batch: Vec<Entry> =
            waiting.iter().take_while(|entry| fits(entry, &mut left)).cloned().collect();
        if batch.len() == waiting.len() && self.sender.stopped().is_none() {
            self.tell(transition, About::Ended);
            let known: Vec<&String> = waiting.iter().map(|entry| &entry.id).collect();
            let all = self.sender.last(self.waiting(transition.state));
            batch.extend(all.into_iter().filter(|entry| !known.contains(&&entry.id)));
        }
        let line = self.line(transition);
        let place = self.progress.last(&line).filter(|_| self.records()).unwrap_or(Value::Null);
        ask(transition, "last", [("statements", bodies(&batch)), ("place", place)]);
    }

    /// Once all is sent, the learner goes back to where they came from.
    fn go(&mut self, transition: &mut Transition) {
        let waits = !self.waiting(transition.state).is_empty() || self.progress.is_busy();
        if self.phase == Phase::Leaving && !waits {
            self.phase = Phase::Over;
            if !self.launch.return_url.is_empty() {
                ask(transition, "go", [("to", self.launch.return_url.as_str().into())]);
            }
        }
    }
}

/// About how many characters a value takes.
fn size(value: &Value) -> usize {
    match value {
        Value::String(text) => text.len() + 3,
        Value::Array(list) => list.iter().map(size).sum::<usize>() + 2,
        Value::Object(members) => members.iter().map(|(name, value)| name.len() + 4 + size(value)).sum(),
        _ => 20,
    }
}
