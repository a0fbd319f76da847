//! The state of one widget.

pub use super::action::{Action, Effect, Moment};
pub use super::room::{Room, Rules};
use crate::instruments::draft::Draft;
use crate::instruments::instrument::Instrument;
use crate::instruments::quiz::ScoringKey;
use crate::instruments::record::Record;
use crate::plain::texts::Texts;
use crate::plain::value::Value;
use crate::rooms::feedback::rules::Asking;
use crate::rooms::share::rules::Share;

/// A section of the content pack, fetched by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// The first screens and the 30 items.
    First,
    /// The twelve items of the supplement.
    Supplement,
    /// The scenarios.
    Quiz,
    /// The texts of both results.
    Result,
    /// Sharing, links, comparing, and what is kept.
    Share,
    /// The constituents' half: invitations, the form, the collection.
    Others,
    /// The report of both halves.
    Report,
}

impl Section {
    /// All sections, in the order they are met. `self as usize` is the place in it.
    pub const ALL: [Section; 7] = [
        Section::First,
        Section::Supplement,
        Section::Quiz,
        Section::Result,
        Section::Share,
        Section::Others,
        Section::Report,
    ];

    /// The name of the section's file, without its ending.
    pub fn name(self) -> &'static str {
        ["first", "supplement", "quiz", "result", "share", "others", "report"][self as usize]
    }
}

/// A part of the program that is fetched when a screen needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The screens of the quiz.
    Quiz,
    /// The results and the list of them.
    Result,
    /// Sharing, links, comparing, and what is kept.
    Share,
    /// The constituents' half: the invitation and the form.
    Others,
    /// What comes of it: the collection and the report.
    Collected,
    /// QR codes.
    Qr,
}

/// How many parts there are.
pub const PARTS: usize = 6;

/// What the reader sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    /// What it is, how long, the limits; start or continue.
    Start,
    /// A step of an instrument's run, see [`Step`].
    Run(Instrument),
    /// A finished result, by its name.
    Result(String),
    /// All finished results.
    History,
    /// A screen that brings its own rules, and what it is about: a result's name, a link or a code.
    Room(Room, String),
}

/// A step of a run, as [`Draft::step`] counts them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Which group a self-assessment is about.
    Context,
    /// A page of six items, 0 to 4.
    Items(usize),
    /// The supplement is offered.
    Offer,
    /// A page of six items of the supplement, 0 or 1.
    Supplement(usize),
    /// What the quiz is.
    Intro,
    /// A scenario, by its place in the shuffled order, 0 to 11.
    Scenario(usize),
}

impl Step {
    /// The step at which a draft stands.
    pub fn of(draft: &Draft) -> Step {
        let step = usize::from(draft.step);
        match (draft.instrument, step) {
            (Instrument::PowerBases, 0) => Step::Context,
            (Instrument::PowerBases, 1..=5) => Step::Items(step - 1),
            (Instrument::PowerBases, 6) => Step::Offer,
            (Instrument::PowerBases, _) => Step::Supplement((step - 7).min(1)),
            (Instrument::Influence, 0) => Step::Intro,
            (Instrument::Influence, _) => Step::Scenario((step - 1).min(11)),
        }
    }
}

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
    /// Delete the result of this name.
    Delete(String),
    /// Delete every result.
    DeleteAll,
    /// A room asks: the texts `ui.ask-<name>` and `ui.<name>` of a section.
    Room(Section, &'static str),
}

/// What the page that embeds the widget decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// The instruments offered, in this order.
    pub instruments: Vec<Instrument>,
    /// Keeps two embeds of one site apart.
    pub scope: String,
    /// Where answers are kept.
    pub storage: StorageKind,
    /// The language of the content, in which dates are written.
    pub language: String,
    /// The address of the page that links open, without a fragment; empty where there is none.
    pub page: String,
}

/// Where answers are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageKind {
    /// On this device.
    Local,
    /// Until the tab is closed.
    Session,
    /// Nowhere but in this page.
    None,
}

/// The state of one widget.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// What the page decided.
    pub config: Config,
    /// The texts loaded so far, by section.
    pub texts: [Option<Texts>; 7],
    /// The quiz's key, once its section is there.
    pub key: Option<ScoringKey>,
    /// Which parts are there.
    pub parts: [bool; PARTS],
    /// The rules that the parts brought.
    pub rules: [Option<Rules>; PARTS],
    /// What the reader sees.
    pub screen: Screen,
    /// Which sections are being fetched.
    pub fetching: [bool; 7],
    /// Which parts are being fetched.
    pub fetching_parts: [bool; PARTS],
    /// The screen that is waited for while something is fetched, and the step of its run.
    pub waiting: Option<(Screen, u8)>,
    /// Unfinished runs, by instrument.
    pub drafts: [Option<Draft>; 2],
    /// Finished results, newest first.
    pub records: Vec<Record>,
    /// What the reader should know; said once, it goes with the screen.
    pub notices: Vec<Notice>,
    /// Whether answers outlive the page, as far as is known.
    pub persistent: bool,
    /// What the reader is asked to confirm.
    pub confirmation: Option<Confirmation>,
    /// The screen that the reader came from.
    pub before: Option<Screen>,
    /// The step reached in the room on screen, for the card's `data-step`.
    pub room_step: Option<usize>,
    /// What is kept for the rooms, by name.
    pub values: Vec<(String, Value)>,
    /// Sharing, links, comparing, and what is kept.
    pub share: Share,
    /// Asking the people a leader leads.
    pub asking: Asking,
    /// Since when the page of items has been visible, on [`Moment::clock`].
    pub since: Option<f64>,
}

impl State {
    /// The state before anything has been read or fetched.
    pub fn new(config: Config) -> State {
        State {
            config,
            texts: [const { None }; 7],
            key: None,
            parts: [false; PARTS],
            rules: [None; PARTS],
            screen: Screen::Start,
            fetching: [false; 7],
            fetching_parts: [false; PARTS],
            waiting: None,
            drafts: [None, None],
            records: Vec::new(),
            notices: Vec::new(),
            persistent: true,
            confirmation: None,
            before: None,
            room_step: None,
            values: Vec::new(),
            share: Share::default(),
            asking: Asking::default(),
            since: None,
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

    /// A text of a section; empty while the section is not there.
    pub fn text(&self, section: Section, path: &str) -> &str {
        self.texts[section as usize].as_ref().map_or("", |text| text.get(path))
    }

    /// The identity of the content pack: `powerbase@1`.
    pub fn pack(&self) -> String {
        [self.text(Section::First, "id"), "@", self.text(Section::First, "version")].concat()
    }
}
