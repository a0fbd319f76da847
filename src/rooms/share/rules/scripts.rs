//! What a script may ask: the code of the latest results, and what a code holds.

use super::published::Opened;
use crate::codec::kind::Kind;
use crate::codec::{self, Code};
use crate::instruments::instrument::Instrument;
use crate::instruments::packing::Selection;
use crate::widget::state::State;
use serde::Serialize;

/// The answer to a script.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum Answer {
    /// A code; null where there is nothing to put into one.
    Code(Option<String>),
    /// What a code holds.
    Opened(Box<Opened>),
}

/// Answers a script. `code` with the detail `answers` or none gives a text, or null
/// where there is no result; `open` takes a code or a whole link.
///
/// # Errors
/// The name of a refusal, `load` while the quiz's key is not there, or `class` for a class's code.
pub fn ask(state: &State, what: &str, detail: &str) -> Result<Answer, &'static str> {
    match what {
        "code" => code(state, detail == "answers"),
        "open" => open(state, detail),
        _ => Err("unknown"),
    }
}

fn code(state: &State, answers: bool) -> Result<Answer, &'static str> {
    let latest = Instrument::ALL.map(|instrument| state.latest(instrument));
    let chosen = latest.into_iter().fold(Selection::default(), Selection::and);
    if chosen.bases.is_none() && chosen.quiz.is_none() {
        return Ok(Answer::Code(None));
    }
    let code = if answers { Some(chosen.answers(None)) } else { chosen.sums(None, state.key.as_ref()) };
    let code = code.ok_or("load")?;
    Ok(Answer::Code(Some(codec::write(&code, codec::pack(&state.pack())))))
}

fn open(state: &State, detail: &str) -> Result<Answer, &'static str> {
    let pack = state.pack();
    let code = codec::code_in(detail);
    // The element asks once more, for what the room of classes knows.
    if Kind::of(&code) == Kind::Cohort {
        return Err("class");
    }
    let code = codec::read(&code, codec::pack(&pack)).map_err(codec::Refusal::name)?;
    if matches!(&code, Code::Answers(answers) if answers.quiz.is_some()) && state.key.is_none() {
        return Err("load");
    }
    let opened = Opened::of(code, &pack, state.key.as_ref())?;
    Ok(Answer::Opened(Box::new(opened)))
}
