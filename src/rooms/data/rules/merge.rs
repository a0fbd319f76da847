//! Files of results beside those that are here: what is new is added, and what is
//! here stays as it is.

use super::import::{self, Reason};
use crate::instruments::record::Record;
use crate::plain::value::Value;
use crate::widget::action::Effect;
use crate::widget::format::count;
use crate::widget::state::State;
use crate::widget::transition::Transition;

/// How many refusals are listed; the others are counted.
pub const LISTED: usize = 20;

/// What came of some files.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outcome {
    /// Results that were new here.
    pub taken: usize,
    /// Results that are here already, the same.
    pub same: usize,
    /// Results whose run is here with something else in it; what was here stays.
    pub own: usize,
    /// How many results and files were refused.
    pub refusals: usize,
    /// The first of them.
    pub refused: Vec<Refusal>,
}

impl Outcome {
    /// How much came of what, for the gaps of the text that says so.
    pub fn counts(&self, state: &State) -> Vec<(&'static str, String)> {
        let counts =
            [("taken", self.taken), ("same", self.same), ("own", self.own), ("refused", self.refusals)];
        counts.into_iter().map(|(name, n)| (name, count(state, n))).collect()
    }
}

/// A file, or a result in it, that was refused.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// The file's name.
    pub file: String,
    /// The result's place in it, from 1; 0 where it is the file as a whole.
    pub entry: usize,
    /// Why.
    pub reason: Reason,
}

/// Takes in one file: `{ name, data }`, or `large` where it was not read.
pub fn take(transition: &mut Transition, file: &Value, outcome: &mut Outcome) {
    let name = file.get("name").and_then(Value::text).unwrap_or_default();
    let large = file.get("large") == Some(&Value::Bool(true));
    let data = file.get("data").unwrap_or(&Value::Null);
    match import::entries(data) {
        _ if large => refuse(outcome, name, 0, "large"),
        Ok(entries) => {
            (1..).zip(entries).for_each(|(place, entry)| take_one(transition, name, place, entry, outcome));
        }
        Err(reason) => refuse(outcome, name, 0, reason),
    }
}

fn take_one(transition: &mut Transition, file: &str, place: usize, entry: &Value, outcome: &mut Outcome) {
    match import::read(entry, &transition.state.pack(), transition.state.key.as_ref()) {
        Ok(record) => match own(transition, &record) {
            Some(own) if own.published == record.published => outcome.same += 1,
            Some(_) => outcome.own += 1,
            None => {
                outcome.taken += 1;
                keep(transition, record);
            }
        },
        Err(reason) => refuse(outcome, file, place, reason),
    }
}

/// The result of the same run that is here.
fn own<'a>(transition: &'a Transition, record: &Record) -> Option<&'a Record> {
    let same = |own: &&Record| own.key == record.key && own.instrument == record.instrument;
    transition.state.records.iter().find(same)
}

/// Keeps a result, without touching a run that is under way.
fn keep(transition: &mut Transition, record: Record) {
    transition.effects.push(Effect::WriteValue(record.name(), record.published.clone()));
    transition.state.insert(record);
}

fn refuse(outcome: &mut Outcome, file: &str, entry: usize, reason: Reason) {
    outcome.refusals += 1;
    if outcome.refused.len() < LISTED {
        outcome.refused.push(Refusal { file: file.to_string(), entry, reason });
    }
}
