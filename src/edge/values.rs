//! What rooms keep: read when it changed, written and removed as their rules ask. It
//! travels with the parts of the rooms that keep something.

use super::data;
use super::repository::Repository;
use crate::instruments::names;
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
    /// Carries out an effect of the rooms; the action says what the storage made of it.
    pub perform: fn(&mut Repository, &Effect) -> Option<Action>,
}

/// The one way in which all rooms keep them.
pub const VALUES: Values = Values { sync, perform };

/// Reads all that is neither a draft nor a result.
fn sync(repository: &mut Repository, actions: &mut Vec<Action>) {
    let mut names = repository.store.names("");
    names.retain(|name| !OWN.iter().any(|start| name.starts_with(start)));
    // What this tab saw may be gone.
    let seen = repository.values.iter().map(|(name, _)| name.clone());
    names.extend(seen.collect::<Vec<_>>());
    for name in names {
        let raw = repository.store.read(&name);
        let seen = repository.values.iter().find(|(known, _)| *known == name).map(|(_, raw)| raw);
        if raw.as_ref() == seen {
            continue;
        }
        let value = repository.read(&name, raw.as_deref(), actions, Some);
        let left = repository.store.read(&name);
        see(repository, &name, left);
        actions.push(Action::ValueChanged(name, value));
    }
}

fn perform(repository: &mut Repository, effect: &Effect) -> Option<Action> {
    match effect {
        Effect::WriteValue(name, value) => return Some(write(repository, name, value)),
        Effect::RemoveValue(name) => {
            repository.store.remove(name);
            see(repository, name, None);
        }
        Effect::ForgetAll => forget_all(repository),
        _ => {}
    }
    None
}

/// A result that was brought in is kept here too. The next look finds it, with its day in words.
fn write(repository: &mut Repository, name: &str, value: &Value) -> Action {
    let mut text = String::new();
    print(value, &mut text);
    let stored = repository.store.write(name, &text);
    if !name.starts_with(names::RESULTS) {
        see(repository, name, Some(text));
    }
    repository.say(stored)
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
}
