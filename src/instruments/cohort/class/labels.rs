//! Sections and times: under which label responses came.

use std::collections::BTreeMap;

/// A label.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Label {
    /// As it was first written, trimmed; may be empty.
    pub text: String,
    /// Whether everything under it was removed.
    pub removed: bool,
}

/// All labels, by their numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Labels {
    list: Vec<Label>,
    /// The numbers of those that are not removed, by their texts in small letters.
    known: BTreeMap<String, u16>,
}

impl Labels {
    /// The number of a label, which is entered where it is new. What differs by blanks around
    /// it or by capital letters alone is one label. Beyond 65,535 labels the last is taken.
    pub fn enter(&mut self, text: &str) -> u16 {
        let text = text.trim();
        if let Some(number) = self.find(text) {
            return number;
        }
        let Ok(number) = u16::try_from(self.list.len()) else { return u16::MAX };
        self.list.push(Label { text: text.to_string(), removed: false });
        self.known.insert(text.to_lowercase(), number);
        number
    }

    /// The number of a label that is not removed.
    pub fn find(&self, text: &str) -> Option<u16> {
        self.known.get(&text.trim().to_lowercase()).copied()
    }

    /// A label by its number.
    pub fn get(&self, number: u16) -> Option<&Label> {
        self.list.get(usize::from(number))
    }

    /// Whether a label was removed, with what stands under it.
    pub fn is_removed(&self, number: u16) -> bool {
        self.get(number).is_some_and(|label| label.removed)
    }

    /// The numbers and texts of those that are not removed, in the order in which they came.
    pub fn iter(&self) -> impl Iterator<Item = (u16, &str)> {
        (0..=u16::MAX)
            .zip(&self.list)
            .filter(|(_, label)| !label.removed)
            .map(|(number, label)| (number, label.text.as_str()))
    }

    /// Gives a label another text; `false` where another label has that one.
    pub fn rename(&mut self, number: u16, text: &str) -> bool {
        let text = text.trim();
        let free = self.find(text).is_none_or(|other| other == number);
        let Some(label) = self.list.get_mut(usize::from(number)).filter(|label| free && !label.removed)
        else {
            return false;
        };
        self.known.remove(&label.text.to_lowercase());
        label.text = text.to_string();
        self.known.insert(text.to_lowercase(), number);
        true
    }

    /// Removes a label, or brings it back; `false` where there is nothing to do, or its text has
    /// gone to another label since.
    pub fn set_removed(&mut self, number: u16, removed: bool) -> bool {
        let Some(label) = self.list.get_mut(usize::from(number)).filter(|label| label.removed != removed)
        else {
            return false;
        };
        let text = label.text.to_lowercase();
        if removed {
            self.known.remove(&text);
        } else if *self.known.entry(text).or_insert(number) != number {
            return false;
        }
        label.removed = removed;
        true
    }
}
