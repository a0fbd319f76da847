//! What rooms keep: read when it changed, written and removed as their rules ask. It
//! travels with the parts of the rooms that keep something.

use super::data;
use super::formats::Days;
use super::repository::Repository;
use crate::instruments::draft::Draft;
use crate::instruments::names;
use crate::instruments::record::Record;
use crate::plain::value::Value;
use crate::widget::action::{Action, Effect};
use crate::widget::names::DAMAGED;

/// What drafts and results, and what was set aside, are called.
const OWN: [&str; 3] = [names::DRAFTS, names::RESULTS, DAMAGED];

/// How values are kept.
#[derive(Clone, Copy)]
pub struct Values {
    /// Reads what has changed in storage since this tab last looked.
    pub sync: fn(&mut Repository, &mut Vec<Action>),
    /// Carries out an effect of the rooms; the actions say what the storage made of it.
    pub perform: fn(&mut Repository, &Effect) -> Vec<Action>,
}

/// The one way in which all rooms keep them.
pub const VALUES: Values = Values { sync, perform };

/// Reads all that is neither a draft nor a result.
fn sync(repository: &mut Repository, actions: &mut Vec<Action>) {
    retry(repository, actions);
    date_results(repository, actions);
    let mut names = repository.store.names("");
    names.retain(|name| !OWN.iter().any(|start| name.starts_with(start)));
    // What this tab saw may be gone.
    let seen = repository.values.iter().map(|(name, _)| name.clone());
    let gone: Vec<String> = seen.filter(|name| !names.contains(name)).collect();
    names.extend(gone);
    for name in names {
        let raw = repository.store.read(&name);
        let seen = repository.values.iter().find(|(known, _)| *known == name).map(|(_, raw)| raw);
        if raw.as_ref() == seen {
            continue;
        }
        let value = repository.read(&name, raw.as_deref(), actions, of_this_version);
        let left = repository.store.read(&name);
        see(repository, &name, left);
        actions.push(Action::ValueChanged(name, value));
    }
    count_aside(repository);
    tell_held(repository, actions);
}

/// Gives results their day in words. It travels with the rooms, since the first screens name
/// no day.
fn date_results(repository: &mut Repository, actions: &mut Vec<Action>) {
    let names = repository.store.names(names::RESULTS);
    let read = actions.iter().any(|action| matches!(action, Action::Results(_)));
    if names == repository.dated && !read {
        return;
    }
    repository.dated = names;
    if !read {
        repository.results.clear();
        let mut found = Vec::new();
        repository.results(&mut found);
        // What was wrong with stored values has been said.
        actions.extend(found.into_iter().filter(|action| matches!(action, Action::Results(_))));
    }
    for action in actions {
        if let Action::Results(records) = action {
            add_dates(records, &repository.language);
        }
    }
}

/// The day of each, and the time too where another of the same exercise is of that day.
fn add_dates(records: &mut [Record], language: &str) {
    let (days, mut times) = (Days::of(language), None);
    records.iter_mut().for_each(|record| record.date = days.day(&record.completed_at));
    let all: Vec<_> = records.iter().map(|record| (record.instrument, record.date.clone())).collect();
    for record in records {
        let of_the_day =
            all.iter().filter(|(instrument, day)| (*instrument, day) == (record.instrument, &record.date));
        if of_the_day.count() > 1
            && let Some(date) =
                times.get_or_insert_with(|| Days::with_times(language)).write(&record.completed_at)
        {
            record.date = date;
        }
    }
}

/// The rooms themselves read what they keep.
fn of_this_version(value: Value) -> Option<Value> {
    (value != Value::Null).then_some(value)
}

fn perform(repository: &mut Repository, effect: &Effect) -> Vec<Action> {
    let mut actions = Vec::new();
    match effect {
        Effect::SaveResult(name, published) => actions.push(save_result(repository, name, published)),
        Effect::WriteValue(name, value) => actions.push(write(repository, name, value)),
        Effect::DeleteResult(name) => {
            repository.store.remove(name);
            repository.results.retain(|known| known != name);
        }
        Effect::RemoveValue(name) => {
            let taken = repository.store.is_taken(name);
            if taken {
                repository.store.give_up(name);
            } else {
                repository.store.remove(name);
            }
            see(repository, name, None);
            if taken {
                sync(repository, &mut actions);
            }
        }
        Effect::ForgetAll => forget_all(repository),
        _ => {}
    }
    // Nothing else sets aside what is damaged, or takes it away: many results may come or go at once.
    if matches!(effect, Effect::WriteValue(name, _) | Effect::RemoveValue(name) if name.starts_with(DAMAGED))
    {
        count_aside(repository);
    }
    tell_held(repository, &mut actions);
    actions
}

/// Stores a result, and only then removes the draft it was made from.
fn save_result(repository: &mut Repository, name: &str, published: &Value) -> Action {
    let stored = repository.store.write(name, &data::print(published));
    if (stored || !repository.store.lasting())
        && let Some(instrument) = names::instrument(name)
    {
        repository.drop(instrument);
    }
    repository.see_results();
    repository.say(name, stored)
}

/// A result that was brought in is kept here too. The next look finds it, with its day in words.
fn write(repository: &mut Repository, name: &str, value: &Value) -> Action {
    let mut text = String::new();
    print(value, &mut text);
    // What another tab wrote since stays. Here it is said where this stands, as of all that is held.
    let taken = repository.store.is_taken(name);
    if taken {
        repository.store.hold(name, &text);
    }
    let stored = taken || repository.store.write(name, &text);
    if !name.starts_with(names::RESULTS) {
        see(repository, name, Some(text));
    }
    repository.say(name, stored)
}

/// Writes JSON. A long plain text, such as a collection's codes, goes there as it is: to
/// take it to the browser and back only to have it put in quotes would take longer than
/// all the rest. Everything else the browser writes.
fn print(value: &Value, json: &mut String) {
    let mut comma = "";
    match value {
        Value::Object(members) => {
            json.push('{');
            for (name, value) in members {
                json.push_str(comma);
                print(&Value::String(name.clone()), json);
                json.push(':');
                print(value, json);
                comma = ",";
            }
            json.push('}');
        }
        Value::String(text) if text.bytes().all(is_plain) => {
            ["\"", text, "\""].into_iter().for_each(|piece| json.push_str(piece));
        }
        leaf => json.push_str(&data::print(leaf)),
    }
}

/// Whether JSON has this byte as it is.
fn is_plain(byte: u8) -> bool {
    (b' '..=b'~').contains(&byte) && byte != b'"' && byte != b'\\'
}

/// Stores what found no room before, should there be some by now.
fn retry(repository: &mut Repository, actions: &mut Vec<Action>) {
    if !repository.store.lasting() {
        return;
    }
    for name in repository.store.held() {
        let text = repository.store.read(&name).filter(|_| !repository.store.is_taken(&name));
        if text.is_some_and(|text| repository.store.write(&name, &text)) {
            drop_draft_of(repository, &name);
            actions.push(Action::StorageStatus(None));
        }
    }
}

/// Removes the draft that a result was made from, now that the result is stored.
fn drop_draft_of(repository: &mut Repository, result: &str) {
    let Some(instrument) = names::instrument(result) else { return };
    let stored = repository.store.read(&names::draft(instrument)).and_then(|raw| data::parse(&raw));
    let draft = stored.and_then(|value| Draft::read(instrument, &value));
    if draft.is_some_and(|draft| draft.result() == result) {
        repository.drop(instrument);
    }
}

fn count_aside(repository: &mut Repository) {
    repository.aside = repository.store.names(DAMAGED).len();
}

/// Says what is in memory only and how much was set aside, if that is news.
fn tell_held(repository: &mut Repository, actions: &mut Vec<Action>) {
    let held = (repository.store.held(), repository.aside);
    if held != repository.held {
        repository.held.clone_from(&held);
        actions.push(Action::Held(held.0, held.1));
    }
}

fn see(repository: &mut Repository, name: &str, raw: Option<String>) {
    repository.values.retain(|(known, _)| known != name);
    repository.values.extend(raw.map(|raw| (name.to_string(), raw)));
}

/// Removes everything under the scope, what was set aside and what is newer included.
fn forget_all(repository: &mut Repository) {
    repository.store.unlock();
    repository.store.names("").iter().for_each(|name| repository.store.remove(name));
    repository.seen = [None, None];
    repository.see_results();
    repository.values.clear();
    count_aside(repository);
}
