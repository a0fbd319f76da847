//! What may happen to a widget, and what its state then asks of the browser.

use super::notice::Notice;
use super::section::Section;
use crate::instruments::draft::Draft;
use crate::instruments::instrument::Instrument;
use crate::instruments::record::Record;
use crate::plain::value::Value;

/// The moment an action happens, as the browser tells it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Moment {
    /// Milliseconds on a clock that never goes back.
    pub clock: f64,
    /// A fresh random number, should a run begin.
    pub key: u32,
    /// The date, UTC, ISO 8601 to the second; empty before a room is there.
    pub date: String,
    /// The reader's own day, which may be another one, ISO 8601; empty till then, too.
    pub today: String,
    /// That day as the reader's language writes it.
    pub day: String,
}

/// What can happen.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// A button of this name was pressed; with the result or instrument it stands for.
    Press(String, String),
    /// A control of this name was set to this value.
    Input(String, String),
    /// The stored draft of an instrument, read again because it changed.
    DraftChanged(Instrument, Option<Draft>),
    /// The stored results, read again because they changed.
    Results(Vec<Record>),
    /// The reader should know this.
    Say(Notice),
    /// Storage took what was given to it, or why it did not.
    StorageStatus(Option<Notice>),
    /// The names of what is in the page's memory only, not in storage; and how many values are
    /// set aside there.
    Held(Vec<String>, usize),
    /// A section of the content arrived, or why it did not.
    Content(Section, Result<Value, String>),
    /// The part of this name arrived, or why it did not.
    Part(&'static str, Result<(), String>),
    /// A screen of the room stands, as it was headed for.
    Entered,
    /// The result of this name is headed for: where its run is not finished yet, it is now.
    Finish(String),
    /// A script asks something: which room can answer, and what it needs, is known by this name.
    Query(String),
    /// The page was opened by a link with this code.
    Link(String),
    /// Links made from now on open this page; whether it is the widget's own, see [`super::config::Config`].
    Page(String, bool),
    /// A value kept for the rooms, by name, read again because it changed; `None` if it is gone.
    ValueChanged(String, Option<Value>),
    /// What a tool of this name did, or why it could not.
    ToolDone(&'static str, Result<Value, String>),
    /// The tool of this name could not be fetched: what it was to know, and the reason.
    ToolLost(&'static str, Value, String),
    /// The tab was hidden or shown.
    Visible(bool),
    /// The host page drops the drafts.
    Reset,
}

/// What the state asks of the browser.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Store the draft of an instrument.
    SaveDraft(Instrument),
    /// Remove the stored draft of an instrument.
    DropDraft(Instrument),
    /// Store a result under this name and then remove the draft it was made from.
    SaveResult(String, Value),
    /// Remove the result of this name.
    DeleteResult(String),
    /// Tell the page: the event's name and its detail.
    Emit(&'static str, Value),
    /// Fetch a section of the content.
    Load(Section),
    /// Fetch a part.
    LoadPart(&'static str),
    /// A new screen stands: its heading takes the focus.
    Focus,
    /// Keep a value for the rooms under this name.
    WriteValue(String, Value),
    /// Remove the value of this name.
    RemoveValue(String),
    /// Remove everything that is kept under the scope.
    ForgetAll,
    /// Ask the page's tools for something: which tool, and what it needs to know.
    /// Its answer comes back as [`Action::ToolDone`], or as [`Action::ToolLost`].
    Tool(&'static str, Value),
}
