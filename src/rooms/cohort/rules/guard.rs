//! Whether something would be lost with the page.

/// What changed since the class was saved, and what the browser was told of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Guard {
    /// Whether something is here that no file holds.
    pub unsaved: bool,
    /// Whether the browser was told to ask before it leaves the page.
    pub told: bool,
}

impl Guard {
    /// Something new may have come.
    pub fn heard(&mut self, new: bool) {
        self.unsaved |= new;
    }
}
