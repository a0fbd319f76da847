//! A session that goes on: each answer is told as it is given, each page committed.

use super::interactions::{self, Set};
use super::outbox::{Outbox, Standing};
use super::places::Places;
use super::plan::Terms;
use super::saved::{NAME, Saved};
use super::version::Version;
use super::ways::say;
use crate::plain::value::{Value, object};
use crate::rooms::common::course::rules::attempt::Attempt;
use crate::rooms::common::course::rules::watch::{Answered, Watch};
use crate::widget::config::StorageKind;
use crate::widget::screen::Screen;
use crate::widget::state::State;
use crate::widget::transition::Transition;

/// The script that finds the system and calls it.
pub const TOOL: &str = "scorm";

/// A session that goes on.
#[derive(Debug)]
pub struct Session {
    /// What has been told, and taken.
    pub outbox: Outbox,
    terms: Terms,
    attempt: Attempt,
    watch: Watch,
    places: Places,
    location: String,
}

impl Session {
    /// A session that begins with an attempt.
    pub fn new(
        terms: Terms,
        attempt: Attempt,
        places: Places,
        faults: Vec<(String, String)>,
        transition: &mut Transition,
    ) -> Session {
        wait_for_return(transition);
        Session {
            outbox: Outbox::new(faults),
            watch: Watch::new(transition.state, transition.moment.clock),
            location: headed_for(transition.state).unwrap_or_default(),
            terms,
            attempt,
            places,
        }
    }

    /// Tells what is new since the last action.
    pub fn report(&mut self, transition: &mut Transition) {
        let state = &*transition.state;
        let answered = self.watch.follow(state, transition.moment.clock);
        let here = location(state, &state.screen).filter(|here| *here != self.location);
        let moved = here.is_some();
        self.location = here.unwrap_or(std::mem::take(&mut self.location));
        let news = self.attempt.follow(state);
        if news {
            self.save(transition);
        }
        if news || moved || !answered.is_empty() {
            self.tell(transition, &answered, moved);
        }
        if moved {
            self.warn(transition);
        }
    }

    /// Tells these answers and the attempt as it stands.
    pub fn tell(&mut self, transition: &mut Transition, answered: &[Answered], commit: bool) {
        let mut wanted = Vec::new();
        for answered in answered {
            let date = &transition.moment.date;
            wanted.extend(interactions::tell(
                self.terms.version,
                &mut self.places,
                transition.state,
                answered,
                date,
            ));
        }
        let line = self.line(transition);
        wanted.extend(self.terms.plan(transition.state, &self.attempt, &self.location, &line));
        self.send(transition, wanted, commit);
    }

    /// Sets what the system does not have yet, and what it did not take.
    pub fn send(&mut self, transition: &mut Transition, wanted: Vec<Set>, commit: bool) {
        let mut sets = self.outbox.again();
        sets.extend(self.outbox.fresh(wanted));
        if !sets.is_empty() || commit && self.outbox.is_uncommitted() {
            tool(transition, "tell", sets, commit, false);
        }
    }

    /// The tab is hidden, and may never be shown again.
    pub fn hide(&mut self, transition: &mut Transition) {
        let sets = self.outbox.again();
        tool(transition, "tell", sets, true, true);
    }

    /// Hears what came of what was told.
    pub fn hear(&mut self, transition: &mut Transition, answer: &Value) {
        let before = self.outbox.standing;
        self.outbox.hear(self.terms.version, answer);
        match (before, self.outbox.standing) {
            (Standing::Failing, Standing::Well) => say(transition, "scorm-well"),
            (before, now) if before != now => self.warn(transition),
            _ => {}
        }
        if let Some(after) = self.outbox.wait() {
            transition.tool(TOOL, object([("do", "wait".into()), ("after", after.into())]));
        }
    }

    /// It is time to try again.
    pub fn try_again(&mut self, transition: &mut Transition) {
        self.outbox.waiting = false;
        if self.outbox.standing == Standing::Failing {
            self.send(transition, Vec::new(), true);
        }
    }

    /// The page came back from where the browser had put it: the session that it had is over.
    pub fn come_back(&mut self, transition: &mut Transition, answer: &Value) {
        wait_for_return(transition);
        self.outbox.begin_again();
        match answer.get("begun").and_then(Value::text) {
            Some("") => self.tell(transition, &[], true),
            code => {
                self.outbox.note("Initialize", code.unwrap_or_default());
                self.outbox.standing = Standing::Ended;
                self.warn(transition);
            }
        }
    }

    /// Says where the answers are while the system does not take them.
    fn warn(&self, transition: &mut Transition) {
        let state = &*transition.state;
        let is_saved = state.persistent && state.config.storage == StorageKind::Local;
        match self.outbox.standing {
            Standing::Well => {}
            Standing::Failing if is_saved => say(transition, "scorm-failing"),
            Standing::Failing => say(transition, "scorm-failing-open"),
            Standing::Ended if is_saved => say(transition, "scorm-ended"),
            Standing::Ended => say(transition, "scorm-ended-open"),
        }
    }

    /// Saves the attempt in this browser, until a launch reads it from the system.
    fn save(&mut self, transition: &mut Transition) {
        let is_complete = self.attempt.is_complete(transition.state, &self.terms.options);
        let line = self.line(transition);
        let state = &*transition.state;
        let is_empty = state.drafts.iter().all(Option::is_none) && state.records.is_empty();
        transition.keep(NAME, (!is_empty).then(|| Saved::write(&line, &self.location, is_complete)));
    }

    fn line(&mut self, transition: &Transition) -> String {
        if self.terms.version == Version::V12 {
            self.attempt.extra = self.places.write();
        }
        self.attempt.suspend(transition.state, &transition.moment.date)
    }
}

/// Where the learner is about to stand.
fn headed_for(state: &State) -> Option<String> {
    location(state, state.waiting.as_ref().map_or(&state.screen, |(screen, _)| screen))
}

/// A screen as a place to come back to, where it is one: `power-bases.3`, `result.influence`.
fn location(state: &State, screen: &Screen) -> Option<String> {
    match screen {
        Screen::Start => Some("start".to_string()),
        Screen::Run(instrument) => {
            let step = state.draft(*instrument)?.step;
            Some([instrument.name(), ".", &step.to_string()].concat())
        }
        Screen::Result(name) => {
            let record = state.record(name)?;
            Some(["result.", record.instrument.name()].concat())
        }
        Screen::History | Screen::Room(..) => None,
    }
}

fn tool(transition: &mut Transition, what: &str, sets: Vec<Set>, commit: bool, time: bool) {
    let sets = sets
        .into_iter()
        .map(|(element, value)| Value::Array(vec![Value::String(element), Value::String(value)]));
    let detail = [
        ("do", what.into()),
        ("set", Value::Array(sets.collect())),
        ("commit", commit.into()),
        ("time", time.into()),
    ];
    transition.tool(TOOL, object(detail));
}

/// Has the script tell when the page comes back.
fn wait_for_return(transition: &mut Transition) {
    transition.tool(TOOL, object([("do", "return".into())]));
}
