//! A place for named texts: the browser's storage, or the page's memory where
//! that is refused, full, or not wanted.

use crate::widget::config::StorageKind;
use js_sys::Reflect;
use std::cell::RefCell;
use web_sys::Storage;

/// What all our keys begin with.
pub const PREFIX: &str = "powerbase/";

thread_local! {
    /// What this page holds in memory, for all widgets of the page and as long as it stands.
    static MEMORY: RefCell<Vec<Entry>> = const { RefCell::new(Vec::new()) };
}

/// What memory has in the place of the storage.
struct Entry {
    key: String,
    /// `None` where it is gone.
    text: Option<String>,
    /// What was stored under the key when that began.
    base: Option<String>,
}

/// Named texts under one prefix.
pub struct Store {
    prefix: String,
    storage: Option<Storage>,
    /// Names whose stored text must stay as it is.
    locked: Vec<String>,
}

impl Store {
    /// Opens the storage of this kind under `powerbase/<scope>/`.
    pub fn open(kind: StorageKind, scope: &str) -> Store {
        let storage = web_sys::window().and_then(|window| match kind {
            StorageKind::Local => window.local_storage().ok().flatten(),
            StorageKind::Session => window.session_storage().ok().flatten(),
            StorageKind::None => None,
        });
        // A storage may be there and still refuse every access.
        let storage = storage.filter(|storage| storage.length().is_ok());
        Store { prefix: [PREFIX, scope, "/"].concat(), storage, locked: Vec::new() }
    }

    /// Whether the browser's storage is in use.
    pub fn lasting(&self) -> bool {
        self.storage.is_some()
    }

    /// The full key of a name.
    pub fn key(&self, name: &str) -> String {
        [&self.prefix, name].concat()
    }

    /// The text of a name. What could not be stored is remembered and comes first.
    pub fn read(&self, name: &str) -> Option<String> {
        let key = self.key(name);
        let remembered = MEMORY.with_borrow(|memory| {
            memory.iter().find(|entry| entry.key == key).map(|entry| entry.text.clone())
        });
        remembered.unwrap_or_else(|| self.stored(name))
    }

    /// What the browser's storage has under a name.
    pub fn stored(&self, name: &str) -> Option<String> {
        self.storage.as_ref()?.get_item(&self.key(name)).ok()?
    }

    /// Writes a text; `false` if it is in memory only.
    pub fn write(&self, name: &str, text: &str) -> bool {
        let key = self.key(name);
        let stored = self.open_to(name).is_some_and(|storage| storage.set_item(&key, text).is_ok());
        self.remember(name, (!stored).then(|| Some(text.to_string())));
        stored
    }

    /// Keeps a text in memory only.
    pub fn hold(&self, name: &str, text: &str) {
        self.remember(name, Some(Some(text.to_string())));
    }

    /// Gives up what is in memory, for what is stored.
    pub fn give_up(&self, name: &str) {
        self.remember(name, None);
    }

    /// Whether another tab wrote under a name since this page found no room for its own.
    pub fn is_taken(&self, name: &str) -> bool {
        let key = self.key(name);
        // What is stored may be long: it is read only where something is held.
        let is_taken = |entry: &Entry| entry.text.is_some() && entry.base != self.stored(name);
        MEMORY.with_borrow(|memory| memory.iter().any(|entry| entry.key == key && is_taken(entry)))
    }

    /// From now on keeps a name in memory only, and what is stored under it as it is.
    pub fn lock(&mut self, name: &str) {
        self.locked.push(name.to_string());
        self.remember(name, Some(None));
    }

    /// Gives up what `lock` held.
    pub fn unlock(&mut self) {
        self.locked.clear();
    }

    /// Whether what is stored under a name must stay as it is.
    pub fn is_locked(&self, name: &str) -> bool {
        self.locked.iter().any(|locked| locked == name)
    }

    /// The storage, unless the name is locked.
    fn open_to(&self, name: &str) -> Option<&Storage> {
        self.storage.as_ref().filter(|_| !self.is_locked(name))
    }

    /// The names whose texts are in memory only.
    pub fn held(&self) -> Vec<String> {
        MEMORY.with_borrow(|memory| {
            let texts = memory.iter().filter(|entry| entry.text.is_some());
            texts.filter_map(|entry| entry.key.strip_prefix(&self.prefix)).map(String::from).collect()
        })
    }

    /// Removes a name.
    pub fn remove(&self, name: &str) {
        let key = self.key(name);
        let removed = self.open_to(name).is_some_and(|storage| storage.remove_item(&key).is_ok());
        self.remember(name, (!removed && self.storage.is_some()).then_some(None));
    }

    /// All names that begin with `start`.
    pub fn names(&self, start: &str) -> Vec<String> {
        let name = |key: &str| {
            let name = key.strip_prefix(&self.prefix).filter(|name| name.starts_with(start));
            name.map(String::from)
        };
        let mut names = Vec::new();
        if let Some(storage) = &self.storage {
            let length = storage.length().unwrap_or(0);
            // All at once: to ask for each by its place takes Firefox the longer the further that is. What
            // stands for a storage in some pages knows its keys by their places alone.
            let keys = Reflect::own_keys(storage).ok().filter(|keys| keys.length() == length);
            for index in 0..length {
                let key = match &keys {
                    Some(keys) => keys.get(index).as_string(),
                    None => storage.key(index).ok().flatten(),
                };
                names.extend(key.and_then(|key| name(&key)));
            }
        }
        // The browser tells each of its own once, as memory does.
        let stored = names.len();
        MEMORY.with_borrow(|memory| {
            for Entry { key, .. } in memory {
                if let Some(name) = name(key)
                    && !names.iter().take(stored).any(|known| *known == name)
                {
                    names.push(name);
                }
            }
        });
        names
    }

    /// Sets what memory says of a name: nothing, a text, or that it is gone.
    fn remember(&self, name: &str, text: Option<Option<String>>) {
        let key = self.key(name);
        let earlier = MEMORY.with_borrow_mut(|memory| {
            let place = memory.iter().position(|entry| entry.key == key)?;
            Some(memory.remove(place))
        });
        if let Some(text) = text {
            let base = earlier.map_or_else(|| self.stored(name), |entry| entry.base);
            MEMORY.with_borrow_mut(|memory| memory.push(Entry { key, text, base }));
        }
    }
}
