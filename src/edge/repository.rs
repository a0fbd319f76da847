//! Drafts and results in storage: each value with its version. A damaged one is
//! set aside under a key of its own, a newer one is left as it is.

use super::data;
use super::store::Store;
use crate::instruments::draft::Draft;
use crate::instruments::instrument::Instrument;
use crate::instruments::names;
use crate::instruments::record::Record;
use crate::plain::value::Value;
use crate::widget::action::Action;
use crate::widget::config::{Config, StorageKind};
use crate::widget::names::DAMAGED;
use crate::widget::notice::Notice;

/// The version that this code writes and reads.
const VERSION: f64 = 1.0;

/// What is kept for one widget.
pub struct Repository {
    pub(super) store: Store,
    pub(super) language: String,
    /// The stored drafts as this tab last saw them, to notice what other tabs write.
    pub(super) seen: [Option<String>; 2],
    /// The names of the results as this tab last saw them.
    pub(super) results: Vec<String>,
    /// The same when they were last given their days.
    pub(super) dated: Vec<String>,
    /// What is kept for the rooms, by name, as this tab last saw it.
    pub(super) values: Vec<(String, String)>,
    /// How many values are set aside.
    pub(super) aside: usize,
    /// The names of what is in memory only, and how many values are set aside, as last said.
    pub(super) held: (Vec<String>, usize),
}

impl Repository {
    /// Opens what is kept; the actions say what was found.
    pub fn open(config: &Config) -> (Repository, Vec<Action>) {
        let store = Store::open(config.storage, &config.scope);
        let mut actions = Vec::new();
        if !store.lasting() {
            let none = config.storage == StorageKind::None;
            actions.push(Action::StorageStatus(Some(if none {
                Notice::StorageNone
            } else {
                Notice::StorageBlocked
            })));
        }
        let mut repository = Repository {
            store,
            language: config.language.clone(),
            seen: [None, None],
            results: Vec::new(),
            dated: Vec::new(),
            values: Vec::new(),
            aside: 0,
            held: (Vec::new(), 0),
        };
        actions.extend(repository.changes());
        (repository, actions)
    }

    /// What has changed in storage since this tab last looked.
    pub fn changes(&mut self) -> Vec<Action> {
        let mut actions = Vec::new();
        self.results(&mut actions);
        for instrument in Instrument::ALL {
            self.draft(instrument, &mut actions);
        }
        actions
    }

    /// Whether the stored draft of an instrument is as this tab last saw it.
    pub fn has_seen(&self, instrument: Instrument) -> bool {
        self.store.read(&names::draft(instrument)) == self.seen[instrument as usize]
    }

    fn draft(&mut self, instrument: Instrument, actions: &mut Vec<Action>) {
        let name = names::draft(instrument);
        let raw = self.store.read(&name);
        if raw == self.seen[instrument as usize] {
            return;
        }
        let read = self.read(&name, raw.as_deref(), actions, |value| Draft::read(instrument, &value));
        actions.push(Action::DraftChanged(instrument, read));
        self.seen[instrument as usize] = self.store.read(&name);
    }

    /// Notes which results are there.
    pub(super) fn see_results(&mut self) {
        self.results = self.store.names(names::RESULTS);
    }

    /// Reads the results again where others are there than this tab last saw. Their days have no
    /// words yet: the rooms that name them bring these.
    pub(super) fn results(&mut self, actions: &mut Vec<Action>) {
        let names = self.store.names(names::RESULTS);
        if names == self.results {
            return;
        }
        let mut records = Vec::new();
        for name in &names {
            let raw = self.store.read(name);
            if let Some(record) = self.read(name, raw.as_deref(), actions, Record::read) {
                records.push(record);
            }
        }
        actions.push(Action::Results(records));
        self.see_results();
    }

    /// Reads one value; what cannot be read is reported and kept.
    pub(super) fn read<T>(
        &mut self,
        name: &str,
        raw: Option<&str>,
        actions: &mut Vec<Action>,
        read: impl Fn(Value) -> Option<T>,
    ) -> Option<T> {
        let raw = raw?;
        let value = self.parse(name, raw, actions)?;
        let read = read(value.clone()).or_else(|| read(data::with_lists(&value)));
        if read.is_none() {
            self.set_aside(name, raw, actions);
        }
        read
    }

    /// The value in a text, `Null` if it is none of this version. `None` if it is of a newer
    /// one: that is left alone.
    fn parse(&mut self, name: &str, raw: &str, actions: &mut Vec<Action>) -> Option<Value> {
        let value = data::parse(raw).unwrap_or(Value::Null);
        match value.get("version").and_then(Value::number) {
            Some(version) if version > VERSION => {
                actions.push(Action::Say(Notice::Newer(self.store.key(name))));
                self.store.lock(name);
                None
            }
            Some(VERSION) => Some(value),
            _ => Some(Value::Null),
        }
    }

    fn set_aside(&mut self, name: &str, raw: &str, actions: &mut Vec<Action>) {
        let aside = [DAMAGED, name].concat();
        if self.store.write(&aside, raw) {
            self.store.remove(name);
        } else {
            self.store.lock(name);
        }
        actions.push(Action::Say(Notice::Damaged(self.store.key(&aside))));
    }

    /// Stores a draft; the action says what the storage made of it, if that is news.
    pub fn save(&mut self, draft: &mut Draft) -> Action {
        let name = names::draft(draft.instrument);
        let text = data::print(&draft.write());
        let stored = self.store.write(&name, &text);
        self.seen[draft.instrument as usize] = Some(text);
        if stored {
            draft.unsaved = 0;
        }
        self.say(&name, stored)
    }

    /// What the storage made of what was given to it under this name.
    pub(super) fn say(&self, name: &str, stored: bool) -> Action {
        Action::StorageStatus((!stored).then(|| match (self.store.is_locked(name), self.store.lasting()) {
            (true, _) => Notice::Newer(self.store.key(name)),
            (_, true) => Notice::StorageFull,
            (_, false) => Notice::StorageBlocked,
        }))
    }

    /// Removes the draft of an instrument.
    pub fn drop(&mut self, instrument: Instrument) {
        self.store.remove(&names::draft(instrument));
        self.seen[instrument as usize] = None;
    }
}
