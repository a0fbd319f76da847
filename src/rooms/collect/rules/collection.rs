//! What the collection holds while it is open.

use super::intake::{Intake, Tally};
use super::pool::Pool;
use crate::codec::Invite;
use crate::rooms::common::handoff::rules::Sending;

/// The facilitator's collection.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Collect {
    /// The facilitator's code.
    pub subject: String,
    /// What it says.
    pub invite: Option<Invite>,
    /// The answers.
    pub pool: Pool,
    /// The hashes of the answers of each aggregate that was made, oldest first.
    pub released: Vec<Vec<u64>>,
    /// The code of the last aggregate; empty before the first.
    pub made: String,
    /// Texts that are being looked through.
    pub intake: Option<Intake>,
    /// What became of the last ones.
    pub tally: Option<Tally>,
    /// What stands in the field.
    pub typed: String,
    /// What stood in the field when the screen was entered.
    pub shown: String,
    /// Tells one empty field from the next.
    pub field: usize,
    /// The answer that is to be removed, once that is confirmed.
    pub(super) removing: Option<u64>,
    /// Handing on the link that was made.
    pub handoff: Sending,
}
