//! What a script may ask: what a class's code holds.

use super::opened::code_in;
use super::told::OpenedCohort;
use crate::codec::{self, Refusal};
use crate::widget::state::State;

/// Answers a script that has a code or a whole link.
///
/// # Errors
/// The name of a refusal.
pub fn ask(state: &State, detail: &str) -> Result<OpenedCohort, &'static str> {
    let pack = state.pack();
    let class = codec::read_class(&code_in(detail), codec::pack(&pack)).map_err(Refusal::name)?;
    Ok(OpenedCohort::of(&class, &pack))
}
