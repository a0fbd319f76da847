//! The names under which drafts and results are stored, below the scope.

use super::instrument::Instrument;
use crate::plain::numeral::numeral;

/// What the names of drafts begin with.
pub const DRAFTS: &str = "self/draft/";
/// What the names of results begin with.
pub const RESULTS: &str = "self/result/";

/// The name of the draft of an instrument: `self/draft/power-bases`.
pub fn draft(instrument: Instrument) -> String {
    [DRAFTS, instrument.name()].concat()
}

/// The name of the result of a run: `self/result/42/power-bases`.
pub fn result(instrument: Instrument, key: u32) -> String {
    [RESULTS, &numeral(key as usize), "/", instrument.name()].concat()
}

/// Two results' names as what one button is about.
pub fn pair(one: &str, other: &str) -> String {
    [one, " ", other].concat()
}

/// The two names of a pair; the second is empty where there is one alone.
pub fn of_pair(pair: &str) -> (&str, &str) {
    pair.split_once(' ').unwrap_or((pair, ""))
}

/// The instrument of a result's name.
pub fn instrument(result: &str) -> Option<Instrument> {
    let (_, name) = result.strip_prefix(RESULTS)?.split_once('/')?;
    Instrument::from_name(name)
}
