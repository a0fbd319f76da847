//! What the room holds.

use super::choice::Choice;
use super::classes::Classes;
use super::counting::{Counting, Made};
use super::guard::Guard;
use super::intake::{Intake, Source};
use super::labelling::Labelling;
use super::listing::Listing;
use super::lrs::Lrs;
use super::out::held::Out;
use super::pace::Pace;
use super::present::Present;
use super::writing::Writing;
use crate::instruments::cohort::class::Class;
use crate::plain::value::{Value, object};
use crate::widget::transition::Transition;

/// The page's tool of this room.
pub const TOOL: &str = "cohort";

/// The figures come on screen in so many shares, one a turn: all at once would be a long task.
pub const SHARES: usize = 4;

/// A class and what is seen of it.
#[derive(Debug, Default)]
pub struct Cohort {
    /// The responses.
    pub class: Class,
    /// Texts that are read into it.
    pub intake: Intake,
    /// Which responses count.
    pub choice: Choice,
    /// A count under way.
    pub counting: Option<Counting>,
    /// What the last count came to.
    pub made: Option<Made>,
    /// Whether that is of the responses as they stand.
    pub fresh: bool,
    /// How many of the [`SHARES`] of the figures are on screen.
    pub drawn: usize,
    /// A class that was deleted, and is let go of.
    pub(super) deleted: Option<Class>,
    /// What stands in the field.
    pub typed: String,
    /// What stood in the field when the screen was entered.
    pub shown: String,
    /// Tells one empty field from the next.
    pub field: usize,
    /// What is being done to labels.
    pub labelling: Labelling,
    /// Other classes, which came by their links.
    pub classes: Classes,
    /// Which rows are seen one by one.
    pub listing: Listing,
    /// Reading from an LRS.
    pub lrs: Lrs,
    /// What the browser was told of leaving the page.
    pub(super) guard: Guard,
    /// What leaves the class, and what comes in by hand.
    pub out: Out,
    /// What a file holds that the browser may not have saved.
    pub unsaved: Option<String>,
    /// A presentation of it, and its handout.
    pub present: Present,
    /// The address of a picture that the browser may not have saved.
    pub picture: Option<String>,
    /// A file that is being written.
    pub saving: Option<Writing>,
    /// The name of the file that was saved last.
    pub(super) saved: String,
    /// The numbers of scripts' calls that wait for the figures.
    pub(super) calls: Vec<String>,
    /// Whether the page was asked for a turn, or for the next piece of a file.
    pub(super) turning: bool,
    /// How much is done in one turn.
    pub(super) pace: Pace,
}

impl Cohort {
    /// Whether texts are under way, the responses are being counted, or a file is being written.
    pub fn is_busy(&self) -> bool {
        self.intake.is_busy() || self.counting.is_some() || self.saving.is_some()
    }

    /// The number of the label of what comes from there.
    pub(super) fn label_of(&mut self, source: &Source) -> u16 {
        self.class.labels.enter(&self.labelling.label_of(source))
    }

    /// Brings the next share of the figures on screen; `false` once all of them are.
    pub(super) fn unfold(&mut self) -> bool {
        let more = self.made.is_some() && self.drawn < SHARES;
        self.drawn += usize::from(more);
        more
    }

    /// Something changed: the responses have to be counted anew.
    pub(super) fn stale(&mut self) {
        (self.fresh, self.counting) = (false, None);
        self.out.stale();
    }
}

/// Asks the page for something of this room.
pub fn ask<const N: usize>(transition: &mut Transition, what: &str, more: [(&str, Value); N]) {
    let Value::Object(mut members) = object(more) else { return };
    members.push(("do".to_string(), what.into()));
    transition.tool(TOOL, Value::Object(members));
}
