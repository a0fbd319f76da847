//! What the reader should know, and what must be confirmed before it is done.

use super::section::Section;
use crate::instruments::instrument::Instrument;

/// A sentence that the reader should meet once, and what it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The browser refuses storage; the widget works from memory.
    StorageBlocked,
    /// There is no room left; the newest answers are in memory only.
    StorageFull,
    /// The page asked that nothing be kept.
    StorageNone,
    /// A stored value could not be read and was set aside under this key.
    Damaged(String),
    /// A stored value was written by a later version and is left alone.
    Newer(String),
    /// Another tab changed the same run.
    OtherTab,
    /// A part or a content file could not be fetched or read, and why.
    Failed(String),
    /// This many questions of the page have no answer.
    Unanswered(usize),
    /// A group must be chosen before the first item.
    Choose,
    /// What the reader asked for is being fetched.
    Loading,
    /// A room has something to say: the text `ui.notice-<name>` of a section, and what fills its gaps.
    Room(Section, &'static str, Vec<(&'static str, String)>),
}

impl Notice {
    /// The name in `data-notice`, also that of its text.
    pub fn name(&self) -> &'static str {
        match self {
            Notice::StorageBlocked => "storage-blocked",
            Notice::StorageFull => "storage-full",
            Notice::StorageNone => "storage-none",
            Notice::Damaged(_) => "damaged",
            Notice::Newer(_) => "newer",
            Notice::OtherTab => "other-tab",
            Notice::Failed(_) => "part-failed",
            Notice::Unanswered(_) => "unanswered",
            Notice::Choose => "choose",
            Notice::Loading => "loading",
            Notice::Room(_, name, _) => name,
        }
    }
}

/// A question before something is deleted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Confirmation {
    /// Drop the draft and begin again.
    StartOver(Instrument),
    /// A room asks: the texts `ui.ask-<name>` and `ui.<name>` of a section.
    Room(Section, &'static str),
}
