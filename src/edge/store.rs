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
    static MEMORY: RefCell<Vec<(String, Option<String>)>> = const { RefCell::new(Vec::new()) };
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
            memory.iter().find(|(known, _)| *known == key).map(|(_, entry)| entry.clone())
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
        remember(key, (!stored).then(|| Some(text.to_string())));
        stored
    }

    /// Keeps a text in memory only; `false`, as it is not stored.
    pub fn hold(&self, name: &str, text: &str) -> bool {
        remember(self.key(name), Some(Some(text.to_string())));
        false
    }

    /// From now on keeps a name in memory only, and what is stored under it as it is.
    pub fn lock(&mut self, name: &str) {
        self.locked.push(name.to_string());
        remember(self.key(name), Some(None));
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
            let texts = memory.iter().filter(|(_, text)| text.is_some());
            texts.filter_map(|(key, _)| key.strip_prefix(&self.prefix)).map(String::from).collect()
        })
    }

    /// Removes a name.
    pub fn remove(&self, name: &str) {
        let key = self.key(name);
        let removed = self.open_to(name).is_some_and(|storage| storage.remove_item(&key).is_ok());
        remember(key, (!removed && self.storage.is_some()).then_some(None));
    }

    /// All names that begin with `start`.
    pub fn names(&self, start: &str) -> Vec<String> {
        let name = |key: &str| {
            let name = key.strip_prefix(&self.prefix).filter(|name| name.starts_with(start));
            name.map(String::from)
        };
        let mut names = Vec::new();
        if let Some(storage) = &self.storage {
            // All at once: to ask for each by its place takes Firefox the longer the further that is.
            let keys = Reflect::own_keys(storage).unwrap_or_default();
            names.extend(keys.iter().filter_map(|key| name(&key.as_string()?)));
        }
        // The browser tells each of its own once, as memory does.
        let stored = names.len();
        MEMORY.with_borrow(|memory| {
            for (key, _) in memory {
                if let Some(name) = name(key)
                    && !names.iter().take(stored).any(|known| *known == name)
                {
                    names.push(name);
                }
            }
        });
        names
    }
}

/// Sets what memory says of a key: nothing, a text, or that it is gone.
fn remember(key: String, entry: Option<Option<String>>) {
    MEMORY.with_borrow_mut(|memory| {
        memory.retain(|(known, _)| *known != key);
        if let Some(entry) = entry {
            memory.push((key, entry));
        }
    });
}
