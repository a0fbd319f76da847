//! The state of one widget. It names no room: what rooms hold is their own.

use super::config::Config;
use super::notice::{Confirmation, Notice};
use super::resource::Shelf;
use super::screen::{Screen, Step};
use super::section::Section;
use super::stopwatch::Stopwatch;
use crate::instruments::answers;
use crate::instruments::draft::Draft;
use crate::instruments::instrument::Instrument;
use crate::instruments::quiz::ScoringKey;
use crate::instruments::record::Record;
use crate::plain::texts::Texts;
use crate::plain::value::Value;

/// The state of one widget.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// What the page decided.
    pub config: Config,
    /// The sections of the content.
    pub sections: Shelf<Texts>,
    /// The quiz's key, once its section is there.
    pub key: Option<ScoringKey>,
    /// The parts of the program, each of which brings a room.
    pub parts: Shelf<()>,
    /// What the reader sees.
    pub screen: Screen,
    /// The screen that is waited for while something is fetched, and the step of its run.
    pub waiting: Option<(Screen, u8)>,
    /// The tool that could not be fetched, and what it was to know.
    pub lost: Option<(&'static str, Value)>,
    /// Unfinished runs, by instrument.
    pub drafts: [Option<Draft>; 2],
    /// Finished results, newest first.
    pub records: Vec<Record>,
    /// What the reader should know; said once, it goes with the screen.
    pub notices: Vec<Notice>,
    /// Whether answers outlive the page, as far as is known.
    pub persistent: bool,
    /// The names of what is in the page's memory only, once a room has come that keeps something.
    pub held: Vec<String>,
    /// How many values were set aside because they could not be read.
    pub aside: usize,
    /// What the reader is asked to confirm.
    pub confirmation: Option<Confirmation>,
    /// The screen that the reader came from.
    pub before: Option<Screen>,
    /// The step reached in the room on screen, for the card's `data-step`.
    pub room_step: Option<usize>,
    /// What is kept for the rooms, by name.
    pub values: Vec<(String, Value)>,
    /// Counts the time that a page of items is visible.
    pub(super) stopwatch: Stopwatch,
}

impl State {
    /// The state before anything has been read or fetched.
    pub fn new(config: Config) -> State {
        State {
            config,
            sections: Shelf::default(),
            key: None,
            parts: Shelf::default(),
            screen: Screen::Start,
            waiting: None,
            lost: None,
            drafts: [None, None],
            records: Vec::new(),
            notices: Vec::new(),
            persistent: true,
            held: Vec::new(),
            aside: 0,
            confirmation: None,
            before: None,
            room_step: None,
            values: Vec::new(),
            stopwatch: Stopwatch::default(),
        }
    }

    /// The draft of an instrument.
    pub fn draft(&self, instrument: Instrument) -> Option<&Draft> {
        self.drafts[instrument as usize].as_ref()
    }

    /// The run and step on screen.
    pub fn step(&self) -> Option<(&Draft, Step)> {
        match self.screen {
            Screen::Run(instrument) => self.draft(instrument).map(|draft| (draft, Step::of(draft))),
            _ => None,
        }
    }

    /// Whether a control of the run on screen stands at this value.
    pub fn is_set(&self, name: &str, value: &str) -> bool {
        let Some((draft, _)) = self.step() else { return false };
        let control = answers::control(draft.instrument, name, value);
        control.is_some_and(|(place, mark)| draft.mark(place) == mark)
    }

    /// Whether something is on its way that the reader waits for.
    pub fn is_busy(&self) -> bool {
        let failed = self.notices.iter().any(|notice| matches!(notice, Notice::Failed(_)));
        self.waiting.is_some() && !failed
    }

    /// Takes back the notices that hold no longer. Which, is asked through a pointer: the program
    /// has this once, not once for each who asks.
    pub fn take_back(&mut self, is_over: &dyn Fn(&Notice) -> bool) {
        self.notices.retain(|notice| !is_over(notice));
    }

    /// The result of a name.
    pub fn record(&self, name: &str) -> Option<&Record> {
        self.records.iter().find(|record| record.name() == name)
    }

    /// Puts a result in its place: newest first.
    pub fn insert(&mut self, record: Record) {
        let older = self.records.iter().position(|other| other.completed_at <= record.completed_at);
        self.records.insert(older.unwrap_or(self.records.len()), record);
    }

    /// The newest result of an instrument.
    pub fn latest(&self, instrument: Instrument) -> Option<&Record> {
        self.records.iter().find(|record| record.instrument == instrument)
    }

    /// What is kept for the rooms under a name.
    pub fn value(&self, name: &str) -> Option<&Value> {
        self.values.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// Puts another value in the place of what is kept for the rooms under a name.
    pub fn set_value(&mut self, name: &str, value: Option<Value>) {
        self.values.retain(|(known, _)| known != name);
        if let Some(value) = value {
            self.values.push((name.to_string(), value));
        }
    }

    /// The texts of a section, once they are here.
    pub fn section(&self, section: Section) -> Option<&Texts> {
        self.sections.get(section.name())
    }

    /// A text of a section; empty while the section is not there.
    pub fn text(&self, section: Section, path: &str) -> &str {
        self.section(section).map_or("", |texts| texts.get(path))
    }

    /// The identity of the content pack: `powerbase@1`.
    pub fn pack(&self) -> String {
        [self.text(Section::FIRST, "id"), "@", self.text(Section::FIRST, "version")].concat()
    }
}
