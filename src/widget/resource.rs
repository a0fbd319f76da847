//! What is fetched when it is needed: sections of the content, parts of the program.

/// Whether something is here.
#[derive(Clone, Debug, PartialEq)]
pub enum Resource<T> {
    /// It was not asked for, or did not come.
    Absent,
    /// It is on its way.
    Coming,
    /// It is here.
    Here(T),
}

/// Resources by their names. One that was never named is absent.
#[derive(Clone, Debug, PartialEq)]
pub struct Shelf<T>(Vec<(&'static str, Resource<T>)>);

impl<T> Default for Shelf<T> {
    fn default() -> Self {
        Shelf(Vec::new())
    }
}

impl<T> Shelf<T> {
    /// What is here under a name.
    pub fn get(&self, name: &str) -> Option<&T> {
        self.0.iter().find(|(known, _)| *known == name).and_then(|(_, resource)| match resource {
            Resource::Here(value) => Some(value),
            _ => None,
        })
    }

    /// Puts something in the place of what was known of a name.
    pub fn set(&mut self, name: &'static str, resource: Resource<T>) {
        match self.0.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => *known = resource,
            None => self.0.push((name, resource)),
        }
    }

    /// From now on it is on its way; `false` if it is already, or is here.
    pub fn ask_for(&mut self, name: &'static str) -> bool {
        let absent =
            self.0.iter().all(|(known, resource)| *known != name || matches!(resource, Resource::Absent));
        if absent {
            self.set(name, Resource::Coming);
        }
        absent
    }

    /// The names of what is on its way.
    pub fn coming(&self) -> Vec<&'static str> {
        let coming = self.0.iter().filter(|(_, resource)| matches!(resource, Resource::Coming));
        coming.map(|(name, _)| *name).collect()
    }
}
