//! A visit to a course: what the room holds.

use super::launch::{Launch, Mode, Trouble};
use super::progress::Progress;
use super::session::Session;
use super::told::{About, Told};
use crate::plain::value::{Value, object};
use crate::rooms::common::course::rules::attempt::Attempt;
use crate::rooms::common::course::rules::options::Options;
use crate::rooms::common::course::rules::watch::Watch;
use crate::rooms::common::queue::rules::entry::Entry;
use crate::rooms::common::queue::rules::sender::Sender;
use crate::rooms::common::queue::rules::shelf;
use crate::widget::action::Effect;
use crate::widget::state::State;
use crate::widget::transition::Transition;

/// The queue of statements.
pub const QUEUE: &str = "xapi";

/// How far a visit is.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Phase {
    /// The course was not asked yet.
    #[default]
    Fresh,
    /// It is being asked.
    Asking,
    /// It cannot be asked: why.
    Refused(Trouble),
    /// What an earlier visit sent last is looked for, before this one begins.
    Checking,
    /// It is told what the learner does.
    On,
    /// All is told; what waits is sent before the learner goes.
    Leaving,
    /// Nothing may be told any more.
    Over,
}

/// The room.
#[derive(Default)]
pub struct Xapi {
    /// How far the visit is.
    pub phase: Phase,
    /// How it began.
    pub launch: Launch,
    /// What the course's author decided.
    pub options: Options,
    /// The attempt that it goes on with.
    pub attempt: Attempt,
    pub(super) told: Told,
    pub(super) sender: Sender,
    pub(super) progress: Progress,
    pub(super) watch: Watch,
    /// The questions answered since their page came, and the seconds each took.
    pub(super) latencies: Vec<(String, f64)>,
    /// What was asked for, whether it is there.
    pub(super) asked: Vec<Entry>,
    /// What happens now the learner did not do in this tab: another tab tells of it.
    pub(super) elsewhere: bool,
    /// A wait is under way.
    pub(super) timer: bool,
    /// When the visit began in this page, in milliseconds of the moment's clock.
    pub(super) started: f64,
    /// The seconds of it before this page.
    pub(super) before: f64,
    /// The page and what was told when progress was last saved.
    pub(super) saved_at: Option<String>,
    /// What is kept of the attempt, as this tab last saw it.
    pub(super) seen: Option<Value>,
    /// Statements waited longer than they should.
    pub(super) was_late: bool,
    /// The learner's place in the course could not be read.
    pub(super) lost: Option<&'static str>,
}

impl Xapi {
    /// Whether what the learner does is recorded.
    pub fn records(&self) -> bool {
        self.launch.mode == Mode::Normal
    }

    /// What waits to be sent by this visit.
    pub(super) fn waiting(&self, state: &State) -> Vec<Entry> {
        shelf::waiting(state, QUEUE, self.launch.sends_for())
    }

    /// What the course holds, or will once all that waits has come there.
    pub(super) fn told_or_waiting(&self, state: &State) -> Told {
        let mut told = self.told.clone();
        // What another tab's visit has in its queue, that one tells.
        let waiting = shelf::all(state, QUEUE);
        waiting.iter().filter_map(|entry| About::read(&entry.about)).for_each(|about| told.note(about));
        told
    }

    /// The visit as it is kept.
    pub(super) fn session(&self, state: &State) -> Session {
        Session::of(state, &self.launch)
    }

    /// The seconds of the visit.
    pub(super) fn seconds(&self, clock: f64) -> f64 {
        self.before + (clock - self.started).max(0.0) / 1_000.0
    }
}

/// Asks the script to do something.
pub fn ask<const N: usize>(transition: &mut Transition, what: &str, members: [(&str, Value); N]) {
    let Value::Object(mut detail) = object(members) else { return };
    detail.insert(0, ("do".to_string(), what.into()));
    transition.effects.push(Effect::Tool("xapi", Value::Object(detail)));
}

/// The bodies of entries.
pub fn bodies(entries: &[Entry]) -> Value {
    Value::Array(entries.iter().map(|entry| entry.body.clone()).collect())
}

/// The ids of entries.
pub fn ids(entries: &[Entry]) -> Value {
    Value::Array(entries.iter().map(|entry| entry.id.as_str().into()).collect())
}
