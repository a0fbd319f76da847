//! The launch: the course is asked, and the learner goes on where they were.

use super::keeping::whole;
use super::launch::{Launch, Trouble};
use super::progress::Progress;
use super::sending::compare;
use super::session::Session;
use super::told::About;
use super::visit::{Phase, QUEUE, Xapi, ask, ids};
use crate::plain::value::Value;
use crate::rooms::common::course::rules::options::Options;
use crate::rooms::common::course::rules::restore::place;
use crate::rooms::common::course::rules::watch::Watch;
use crate::rooms::common::course::rules::words;
use crate::rooms::common::queue::rules::entry::Entry;
use crate::rooms::common::queue::rules::sender::Found;
use crate::rooms::common::queue::rules::shelf;
use crate::widget::transition::Transition;

impl Xapi {
    /// Asks the course.
    pub(super) fn ask(&mut self, transition: &mut Transition) {
        self.phase = Phase::Asking;
        ask(transition, "launch", []);
    }

    /// Hears what the course said.
    pub(super) fn launched(&mut self, transition: &mut Transition, found: &Value) {
        self.launch = match Launch::read(found) {
            Ok(launch) => launch,
            Err(trouble) => return self.phase = Phase::Refused(trouble),
        };
        self.options = Options::read(found.get("options").unwrap_or(&Value::Null));
        words::lay(transition, "sent");
        self.attempt = whole(transition, 0);
        self.seen = None;
        self.hear_other_tabs(transition);
        let text = |name: &str| found.get("place").and_then(|place| place.get(name)?.text());
        let line = text("text").unwrap_or_default().to_string();
        self.progress = Progress::found(&line, text("tag"));
        if !line.is_empty() {
            self.join(transition, &line);
        }
        let left = self.left_over(transition);
        if left.is_empty() {
            return self.begin(transition);
        }
        self.phase = Phase::Checking;
        ask(transition, "find", [("ids", ids(&left))]);
        self.asked = left;
    }

    /// What earlier visits could not see arrive. This visit must not send it.
    fn left_over(&self, transition: &Transition) -> Vec<Entry> {
        let mut all = shelf::all(transition.state, QUEUE);
        all.retain(|entry| entry.session != self.launch.sends_for());
        all
    }

    /// Hears what of it has arrived after all. The rest is made anew from the answers.
    pub(super) fn checked(&mut self, transition: &mut Transition, found: &Value) {
        let there = |place: usize| match found {
            Value::Array(list) => list.get(place),
            _ => None,
        };
        for (place, entry) in std::mem::take(&mut self.asked).iter().enumerate() {
            let arrived = there(place).is_some_and(|there| compare(&entry.body, there) == Found::Same);
            let about = About::read(&entry.about).filter(|_| arrived);
            about.into_iter().for_each(|about| self.told.note(about));
            shelf::remove(transition, QUEUE, &entry.id);
        }
        self.keep(transition);
        self.begin(transition);
    }

    /// Begins the visit, and goes where the learner was.
    fn begin(&mut self, transition: &mut Transition) {
        let session: Session = self.session(transition.state);
        let clock = transition.moment.clock;
        (self.started, self.before) = (clock, session.seconds);
        self.watch = Watch::new(transition.state, clock);
        self.phase = if session.ended { Phase::Over } else { Phase::On };
        if !session.begun {
            self.tell(transition, About::Begun);
        }
        self.elsewhere = false;
        self.session(transition.state).forget_others(transition);
        self.keep(transition);
        if !session.ended {
            ask(transition, "leaving", []);
        }
        transition.go(place(transition, &self.attempt));
    }

    /// The script itself did not come.
    pub(super) fn scriptless(&mut self, reason: &str) {
        if self.phase == Phase::Asking {
            self.phase = Phase::Refused(Trouble::unknown(reason));
        }
    }
}
