//! What the rooms keep: read when it changed, written and removed as their rules
//! ask. It travels with the parts that have rooms.

use super::data;
use super::repository::Keep;
use crate::plain::value::Value;
use crate::widget::state::{Action, Effect};

/// What drafts and results, and what was set aside, are called.
const OWN: [&str; 3] = ["self/draft/", "self/result/", "self/damaged/"];

/// The edge that a part with rooms brings.
#[derive(Clone, Copy)]
pub struct Edge {
    /// Reads what has changed in storage since this tab last looked.
    pub look: fn(&mut Keep, &mut Vec<Action>),
    /// Carries out an effect of the rooms; the action says what the storage made of it.
    pub carry: fn(&mut Keep, &Effect) -> Option<Action>,
}

/// The edge of all rooms.
pub const EDGE: Edge = Edge { look, carry };

/// Reads all that is neither a draft nor a result.
fn look(keep: &mut Keep, actions: &mut Vec<Action>) {
    let mut names = keep.store.names("");
    names.retain(|name| !OWN.iter().any(|start| name.starts_with(start)));
    // What this tab saw may be gone.
    let seen = keep.rooms.iter().map(|(name, _)| name.clone());
    names.extend(seen.collect::<Vec<_>>());
    for name in names {
        let raw = keep.store.read(&name);
        let seen = keep.rooms.iter().find(|(known, _)| *known == name).map(|(_, raw)| raw);
        if raw.as_ref() == seen {
            continue;
        }
        let value = keep.read(&name, raw.as_deref(), actions, Some);
        let left = keep.store.read(&name);
        see(keep, &name, left);
        actions.push(Action::ValueChanged(name, value));
    }
}

fn carry(keep: &mut Keep, effect: &Effect) -> Option<Action> {
    match effect {
        Effect::WriteValue(name, value) => return Some(write(keep, name, value)),
        Effect::RemoveValue(name) => {
            keep.store.remove(name);
            see(keep, name, None);
        }
        Effect::ForgetAll => forget_all(keep),
        _ => {}
    }
    None
}

/// A result that was brought in is kept here too. The next look finds it, with its day in words.
fn write(keep: &mut Keep, name: &str, value: &Value) -> Action {
    let mut text = String::new();
    print(value, &mut text);
    let stored = keep.store.write(name, &text);
    if !name.starts_with("self/result/") {
        see(keep, name, Some(text));
    }
    keep.say(stored)
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

fn see(keep: &mut Keep, name: &str, raw: Option<String>) {
    keep.rooms.retain(|(known, _)| known != name);
    keep.rooms.extend(raw.map(|raw| (name.to_string(), raw)));
}

/// Removes everything under the scope, what was set aside and what is newer included.
fn forget_all(keep: &mut Keep) {
    keep.store.unlock();
    keep.store.names("").iter().for_each(|name| keep.store.remove(name));
    keep.seen = [None, None];
    keep.see_results();
    keep.rooms.clear();
}
