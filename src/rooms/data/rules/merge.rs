//! Files of results beside those that are here: what is new is added, and what is
//! here stays as it is.

use super::import;
use super::outcome::{Outcome, refuse};
use super::planners;
use crate::instruments::record::Record;
use crate::plain::value::Value;
use crate::widget::action::Effect;
use crate::widget::transition::Transition;

/// Takes in one file: `{ name, data }`, or `large` where it was not read.
pub fn take(transition: &mut Transition, file: &Value, outcome: &mut Outcome) {
    let name = file.get("name").and_then(Value::text).unwrap_or_default();
    let large = file.get("large") == Some(&Value::Bool(true));
    let data = file.get("data").unwrap_or(&Value::Null);
    match import::entries(data) {
        _ if large => refuse(outcome, name, 0, "large"),
        Ok(entries) => {
            (1..).zip(entries).for_each(|(place, entry)| take_one(transition, name, place, entry, outcome));
            planners::take(transition, name, data, outcome);
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
