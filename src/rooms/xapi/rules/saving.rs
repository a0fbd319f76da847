//! The learner's place, saved in the course, and joined with what another device saved there.

use super::keeping::whole;
use super::progress::Came;
use super::told::Told;
use super::visit::Xapi;
use crate::codec::Refusal;
use crate::plain::value::Value;
use crate::rooms::common::course::rules::restore::restore;
use crate::rooms::common::course::rules::suspend;
use crate::widget::action::Effect;
use crate::widget::transition::Transition;

impl Xapi {
    /// Saves the learner's place when a page was left, once the statements of it are there.
    pub(super) fn save(&mut self, transition: &mut Transition) {
        let calm = self.waiting(transition.state).is_empty() || self.sender.is_late();
        let at = self.place(transition);
        if !calm || !self.records() || self.saved_at.as_ref() == Some(&at) {
            return;
        }
        let line = self.line(transition);
        if let Some(Value::Object(detail)) = self.progress.save(&line, transition.moment.clock) {
            self.saved_at = Some(at);
            transition.effects.push(Effect::Tool("xapi", Value::Object(detail)));
        }
    }

    /// The page that the learner is on, and what was told.
    fn place(&self, transition: &Transition) -> String {
        let page = transition.state.step().map_or_else(String::new, |(draft, _)| {
            [draft.instrument.name(), &draft.key.to_string(), "/", &draft.step.to_string()].concat()
        });
        [page, transition.state.records.len().to_string(), self.told.write()].join(" ")
    }

    /// The attempt as the course keeps it.
    pub(super) fn line(&mut self, transition: &Transition) -> String {
        self.attempt.extra = self.told.write();
        self.attempt.suspend(transition.state, &transition.moment.date)
    }

    /// Hears what came of saving. Where another device came first, both are joined and saved again.
    pub(super) fn saved(&mut self, transition: &mut Transition, answer: &Value) {
        match self.progress.kept(answer, transition.moment.clock) {
            Came::There => {}
            Came::Nowhere => self.saved_at = None,
            Came::Other(there) => {
                self.join(transition, &there);
                self.attempt.counter += 1;
                self.keep(transition);
                self.saved_at = None;
            }
        }
    }

    /// Puts beside what is here what the course has of the attempt.
    pub(super) fn join(&mut self, transition: &mut Transition, line: &str) {
        let pack = transition.state.pack();
        let there = match suspend::read(line, &pack, transition.state.key.as_ref()) {
            Ok(there) => there,
            Err(refusal) => {
                let newer = refusal == Refusal::Newer;
                self.lost = Some(if newer { "xapi-newer" } else { "xapi-lost" });
                self.progress.off = newer;
                return;
            }
        };
        self.lost = there.lost.map(|_| "xapi-lost");
        let newer = there.counter > self.attempt.counter;
        let (counter, older) = (there.counter.max(self.attempt.counter), Told::read(&there.extra));
        let mine = std::mem::replace(&mut self.told, older.clone());
        if newer {
            self.told.complete_from(&mine);
        } else {
            self.told = mine;
            self.told.complete_from(&older);
        }
        restore(transition, there, newer);
        self.attempt = whole(transition, counter);
    }
}
