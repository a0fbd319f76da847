//! What is told of an attempt as it stands: elements and their values, in the order in which
//! they are set.

use super::format::{self, cut};
use super::interactions::{Set, tag};
use super::launch::Launch;
use super::version::Version;
use crate::instruments::instrument::{Base, Instrument};
use crate::rooms::common::course::rules::attempt::Attempt;
use crate::rooms::common::course::rules::decimal;
use crate::rooms::common::course::rules::options::{CompleteWhen, Options};
use crate::widget::section::Section;
use crate::widget::state::State;

/// What holds for a whole session.
#[derive(Clone, Debug, PartialEq)]
pub struct Terms {
    /// The version spoken.
    pub version: Version,
    /// What the author decided; the system's own pass mark has taken the place of the author's.
    pub options: Options,
    /// Whether a score counts.
    pub credit: bool,
    /// Whether the system already had it as complete, which is never taken back.
    pub was_done: bool,
    /// The ids of the objectives that the system has.
    pub objectives: Vec<String>,
}

impl Terms {
    /// The terms of a session that begins.
    pub fn of(version: Version, options: Options, launch: &Launch) -> Terms {
        let pass_mark = launch.mastery.or(options.pass_mark);
        Terms {
            version,
            options: Options { pass_mark, ..options },
            credit: launch.credit,
            was_done: matches!(launch.status.as_str(), "completed" | "passed" | "failed"),
            objectives: launch.objectives.clone(),
        }
    }

    /// What is told of the attempt now.
    pub fn plan(&self, state: &State, attempt: &Attempt, location: &str, line: &str) -> Vec<Set> {
        let names = self.version.names();
        let mut sets = Vec::new();
        // A text that is too long would be refused or cut off: then what the system has stays whole.
        if line.len() <= names.suspend.1 {
            sets.push(set(names.suspend.0, line));
        }
        if !location.is_empty() {
            sets.push(set(names.location, location));
        }
        if self.has_ended(state, attempt) {
            self.score(state, attempt, &mut sets);
        }
        self.status(state, attempt, &mut sets);
        self.objectives(state, attempt, &mut sets);
        sets.push(set(names.exit, self.exit(state, attempt)));
        sets
    }

    /// How a session ends: what is unfinished can be gone on with.
    fn exit(&self, state: &State, attempt: &Attempt) -> &'static str {
        let normal = match self.version {
            Version::V12 => "",
            Version::V2004 => "normal",
        };
        match self.options.exit.as_str() {
            _ if !attempt.is_complete(state, &self.options) => "suspend",
            "suspend" => "suspend",
            "normal" => normal,
            _ if self.version == Version::V12 => "suspend",
            _ => normal,
        }
    }

    /// Whether the score stands. Told sooner, some systems would call a learner who leaves
    /// midway failed.
    fn has_ended(&self, state: &State, attempt: &Attempt) -> bool {
        let tried = || attempt.result(state, Instrument::Influence).is_some();
        attempt.is_complete(state, &self.options)
            || self.options.complete_when == CompleteWhen::Passed && tried()
    }

    fn score(&self, state: &State, attempt: &Attempt, sets: &mut Vec<Set>) {
        if let Some(score) = attempt.score(state).filter(|_| self.credit) {
            scores(self.version, self.version.names().score, score, sets);
        }
    }

    fn status(&self, state: &State, attempt: &Attempt, sets: &mut Vec<Set>) {
        let is_complete = attempt.is_complete(state, &self.options);
        let passed = attempt.passed(state, &self.options);
        let passed = passed.filter(|_| self.credit && self.has_ended(state, attempt));
        let done = if is_complete { "completed" } else { "incomplete" };
        let told = match (self.version, passed) {
            (Version::V12, Some(true)) => "passed",
            (Version::V12, Some(false)) => "failed",
            _ => done,
        };
        if told != "incomplete" || !self.was_done {
            sets.push(set(self.version.names().status, told));
        }
        if let (Version::V2004, Some(passed)) = (self.version, passed) {
            sets.push(set("cmi.success_status", if passed { "passed" } else { "failed" }));
        }
    }

    /// The six bases, where the author wants them told.
    fn objectives(&self, state: &State, attempt: &Attempt, sets: &mut Vec<Set>) {
        let result = attempt.result(state, Instrument::PowerBases).filter(|_| self.options.objectives);
        let Some(result) = result else { return };
        let scores = result.scores();
        let mut next = self.objectives.len();
        for base in Base::ALL {
            let known = self.objectives.iter().position(|id| id == base.code());
            let place = known.unwrap_or(next);
            next += usize::from(known.is_none());
            let start = ["cmi.objectives.", &place.to_string(), "."].concat();
            if known.is_none() {
                sets.push(set(&[&start, "id"].concat(), base.code()));
            }
            self.objective(state, &start, base, scores.base(base), sets);
        }
    }

    fn objective(&self, state: &State, start: &str, base: Base, score: Option<f64>, sets: &mut Vec<Set>) {
        let name = |name: &str| [start, name].concat();
        if let Some(score) = score.filter(|_| self.credit) {
            scores(self.version, &name("score."), score, sets);
        }
        match self.version {
            Version::V12 => sets.push((name("status"), "completed".to_string())),
            Version::V2004 => {
                let words = state.text(Section::RESULT, &["bases.", base.code(), ".name"].concat());
                if !words.is_empty() {
                    sets.push((name("description"), [tag(state).as_str(), cut(words, 250)].concat()));
                }
                // A base is a description: there is nothing in it to succeed at.
                sets.push((name("success_status"), "unknown".to_string()));
                sets.push((name("completion_status"), "completed".to_string()));
            }
        }
    }
}

fn set(name: &str, value: &str) -> Set {
    (name.to_string(), value.to_string())
}

/// A score from 0 to 100 with its range, and in 2004 scaled.
fn scores(version: Version, start: &str, score: f64, sets: &mut Vec<Set>) {
    let mut one = |name: &str, value: String| sets.push(([start, name].concat(), value));
    one("min", "0".to_string());
    one("max", "100".to_string());
    match version {
        Version::V12 => one("raw", decimal::write(score, 2)),
        Version::V2004 => {
            one("raw", decimal::write(score, 7));
            one("scaled", format::scaled(score));
        }
    }
}
