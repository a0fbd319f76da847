//! What the reader can see, and the steps of a run.

use crate::instruments::draft::{Draft, step};
use crate::instruments::instrument::Instrument;

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
    /// A screen of a room, by its name, and what it is about: a result's name, a link or a code.
    Room(&'static str, String),
}

impl Screen {
    /// The name by which a room says that it draws the screen; empty where none does.
    pub fn name(&self) -> &'static str {
        match self {
            Screen::Start | Screen::Run(Instrument::PowerBases) => "",
            Screen::Run(Instrument::Influence) => "scenario",
            Screen::Result(_) => "result",
            Screen::History => "history",
            Screen::Room(name, _) => name,
        }
    }
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
        let after = |first: u8| usize::from(draft.step.saturating_sub(first));
        match (draft.instrument, draft.step) {
            (Instrument::PowerBases, ..step::ITEMS) => Step::Context,
            (Instrument::PowerBases, ..step::OFFER) => Step::Items(after(step::ITEMS)),
            (Instrument::PowerBases, step::OFFER) => Step::Offer,
            (Instrument::PowerBases, _) => Step::Supplement(after(step::SUPPLEMENT).min(1)),
            (Instrument::Influence, ..step::SCENARIOS) => Step::Intro,
            (Instrument::Influence, _) => Step::Scenario(after(step::SCENARIOS).min(step::LAST_SCENARIO)),
        }
    }
}
