//! A run that is not finished into a code, with which it goes on elsewhere, and back.

use super::answers::{Answers, place};
use super::draft::Draft;
use super::instrument::Instrument;
use crate::codec::{self, Code, Refusal, Run};

/// The run as a code, made on this date.
pub fn write(draft: &Draft, pack: &str, date: &str) -> String {
    let run = match draft.instrument {
        Instrument::PowerBases => Run::Bases {
            context: draft.mark(place::CONTEXT),
            quarters: draft.seconds.map(quarters),
            items: draft.items(),
            supplement: draft.supplement(),
        },
        Instrument::Influence => Run::Quiz {
            predict: draft.mark(place::PREDICT) != 0,
            fixed: core::array::from_fn(|scenario| draft.is_fixed(scenario)),
            choices: core::array::from_fn(|scenario| draft.mark(scenario)),
            forecasts: core::array::from_fn(|scenario| draft.mark(place::FORECASTS + scenario)),
        },
    };
    let draft = codec::Draft { month: codec::month(date), key: draft.key, step: draft.step, run };
    codec::write(&Code::Draft(draft), codec::pack(pack))
}

/// The run in a code.
///
/// # Errors
/// Why it was not read; codes of other kinds are unknown here.
pub fn read(code: &str, pack: &str) -> Result<Draft, Refusal> {
    match codec::read(code, codec::pack(pack))? {
        Code::Draft(draft) => Ok(of(&draft)),
        _ => Err(Refusal::Unknown),
    }
}

/// The run that a code holds, as it is worked with.
pub fn of(draft: &codec::Draft) -> Draft {
    let (instrument, marks, seconds) = match &draft.run {
        Run::Bases { context, quarters, items, supplement } => {
            let marks: Vec<u8> = items.iter().chain(supplement).chain([context]).copied().collect();
            (Instrument::PowerBases, marks, quarters.map(|quarters| f64::from(quarters) / 4.0))
        }
        Run::Quiz { predict, fixed, choices, forecasts } => {
            let switches = fixed.iter().chain([predict]).map(|is_on| u8::from(*is_on));
            let marks = choices.iter().chain(forecasts).copied().chain(switches).collect();
            (Instrument::Influence, marks, [0.0; 5])
        }
    };
    let mut answers = Answers::new(instrument, draft.key);
    marks.into_iter().enumerate().for_each(|(place, mark)| answers.put(place, mark));
    Draft { step: draft.step, seconds, ..Draft::of(answers) }
}

/// Seconds as quarters of them, 0 to 127, of which 0 is no time at all.
///
/// Rounded down, because the pace is judged against two seconds for each answer: whole
/// seconds stay on the same side of that. And what is cut off at the top says nothing more:
/// 31.75 s for six items are over twice the two seconds, so two pages whose mean
/// is taken cannot fall below it either.
fn quarters(seconds: f64) -> u8 {
    if seconds > 0.0 { (seconds * 4.0).clamp(1.0, 127.0) as u8 } else { 0 }
}
