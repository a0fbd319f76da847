//! One answer as one interaction, the same record for as long as the attempt lasts.
//!
//! A statement is a `likert` with the result `neutral`: no answer to it is right. A scenario is a
//! `choice` whose result is its points, 0 to 3, a number: a step that gets 2 of 3 points is neither
//! right nor wrong, and both versions let a result be a number. Each scenario weighs the same.

use super::format::{self, cut};
use super::places::{Places, number};
use super::version::Version;
use crate::instruments::instrument::{Instrument, SCENARIOS};
use crate::instruments::quiz::Approach;
use crate::rooms::common::course::rules::watch::Answered;
use crate::widget::section::Section;
use crate::widget::state::State;

/// An element and its value.
pub type Set = (String, String);

/// The longest description that a system must take, in characters.
const DESCRIPTION: usize = 250;

/// What is set for an answer given on a date. The id comes first and the type second: what follows
/// depends on them.
pub fn tell(
    version: Version,
    places: &mut Places,
    state: &State,
    answered: &Answered,
    date: &str,
) -> Vec<Set> {
    let (place, is_new) = places.place(number(answered.instrument, answered.place));
    let start = ["cmi.interactions.", &place.to_string(), "."].concat();
    let mut sets = Vec::new();
    let mut set = |name: &str, value: String| sets.push(([&start, name].concat(), value));
    if is_new {
        set("id", answered.id.clone());
        set("type", kind(answered.instrument).to_string());
        about(version, state, answered, &mut set);
    }
    if version == Version::V2004 {
        set("timestamp", format::moment(date));
    }
    let response = match answered.instrument {
        Instrument::PowerBases => answered.response.clone(),
        Instrument::Influence => version.choice(&answered.response),
    };
    set(version.names().response, response);
    set("result", result(state, answered));
    // An answer that is told again took a time that nobody knows any more.
    if answered.latency >= 0.0 {
        set("latency", version.span(answered.latency));
    }
    sets
}

fn kind(instrument: Instrument) -> &'static str {
    match instrument {
        Instrument::PowerBases => "likert",
        Instrument::Influence => "choice",
    }
}

/// What holds for the question, whatever is answered.
fn about(version: Version, state: &State, answered: &Answered, set: &mut impl FnMut(&str, String)) {
    if version == Version::V2004 {
        let words = described(state, answered);
        if !words.is_empty() {
            set("description", words);
        }
    }
    if answered.instrument == Instrument::Influence {
        set("weighting", "1".to_string());
        for (at, letter) in recommended(state, &answered.id).enumerate() {
            set(&["correct_responses.", &at.to_string(), ".pattern"].concat(), version.choice(letter));
        }
    }
}

/// The question in words, with their language: the statement, or the scenario's title.
fn described(state: &State, answered: &Answered) -> String {
    let words = match answered.instrument {
        Instrument::PowerBases => {
            let path = ["items.", &answered.id].concat();
            [Section::FIRST, Section::SUPPLEMENT].map(|of| state.text(of, &path)).concat()
        }
        Instrument::Influence => {
            let path = ["scenarios.", &answered.id, ".title"].concat();
            state.text(Section::QUIZ, &path).to_string()
        }
    };
    if words.is_empty() {
        return words;
    }
    [tag(state).as_str(), cut(&words, DESCRIPTION)].concat()
}

/// The language of words, as 2004 writes it before them.
pub fn tag(state: &State) -> String {
    ["{lang=", state.text(Section::FIRST, "language"), "}"].concat()
}

/// The steps with three points.
fn recommended<'a>(state: &'a State, id: &str) -> impl Iterator<Item = &'static str> + use<'a> {
    let scenario = SCENARIOS.iter().position(|known| *known == id);
    let is_best = move |approach: &Approach| {
        let key = state.key.as_ref().zip(scenario);
        key.is_some_and(|(key, scenario)| key.is_best(scenario, *approach))
    };
    Approach::ALL.into_iter().filter(is_best).map(Approach::code)
}

fn result(state: &State, answered: &Answered) -> String {
    let points = || {
        let scenario = SCENARIOS.iter().position(|known| *known == answered.id)?;
        let approach = Approach::from_code(&answered.response)?;
        let mut choices = [0; 12];
        *choices.get_mut(scenario)? = approach as u8 + 1;
        state.key.as_ref()?.earned(&choices, scenario)
    };
    match answered.instrument {
        Instrument::PowerBases => "neutral".to_string(),
        Instrument::Influence => points().map_or("neutral".to_string(), |points| points.to_string()),
    }
}
