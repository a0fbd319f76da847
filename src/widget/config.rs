//! What the page that embeds the widget decides.

use crate::instruments::instrument::{Context, Instrument};

/// What the page decides.
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
    /// The address of the page that links open; empty where there is none.
    pub page: String,
    /// The group that a self-assessment is about, where the page fixes it.
    pub context: Option<Context>,
    /// The screen on which a course's system is asked how far the learner is; empty without one.
    pub course: String,
    /// The name of the screen that stands first; empty for the start.
    pub first: String,
    /// Whether this is the page in which the widget stands. Else its author named it.
    pub page_is_own: bool,
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
