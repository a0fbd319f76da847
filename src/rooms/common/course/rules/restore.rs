//! An attempt that was left, put back in its place.

use super::attempt::Attempt;
use super::suspend::Suspended;
use crate::instruments::draft::Draft;
use crate::instruments::instrument::Instrument;
use crate::instruments::record::Record;
use crate::widget::action::Effect;
use crate::widget::screen::Screen;
use crate::widget::transition::Transition;

/// Puts what was suspended beside what is here: `newer` says which of both comes first where they
/// differ. What either has of the same run stays.
pub fn restore(transition: &mut Transition, suspended: Suspended, newer: bool) -> Attempt {
    let own: Vec<String> = suspended.results.iter().map(Record::name).collect();
    suspended.results.into_iter().for_each(|record| result(transition, record));
    suspended.drafts.into_iter().for_each(|draft| run(transition, draft, newer));
    Attempt::new(transition.state, suspended.counter, &suspended.extra, &own)
}

fn result(transition: &mut Transition, record: Record) {
    if transition.state.record(&record.name()).is_none() {
        transition.effects.push(Effect::WriteValue(record.name(), record.published.clone()));
        // Until storage is looked at again, which has the day in words.
        let date = record.completed_at.get(..10).unwrap_or_default().to_string();
        transition.state.insert(Record { date, ..record });
    }
}

fn run(transition: &mut Transition, draft: Draft, newer: bool) {
    let instrument = draft.instrument;
    if transition.state.record(&draft.result()).is_some() {
        return;
    }
    let here = transition.state.draft(instrument).cloned();
    match here {
        Some(mut here) if here.key == draft.key && !newer => {
            here.complete_from(&draft);
            transition.take_draft(here);
        }
        Some(here) if here.key == draft.key => {
            let mut draft = draft;
            draft.complete_from(&here);
            transition.take_draft(draft);
        }
        Some(here) if here.begun() && !newer => {}
        _ => transition.take_draft(draft),
    }
}

/// Where the learner goes on: in an unfinished run, or at the start; after the last exercise at its result.
pub fn place(transition: &Transition, attempt: &Attempt) -> Screen {
    let state = &*transition.state;
    let offered = &state.config.instruments;
    let begun = offered.iter().find(|of| state.draft(**of).is_some_and(Draft::begun));
    let last = || {
        let all = offered.iter().all(|of| attempt.result(state, *of).is_some());
        let result = attempt.result(state, *offered.last().unwrap_or(&Instrument::PowerBases));
        result.filter(|_| all).map(|record| Screen::Result(record.name()))
    };
    begun.map(|of| Screen::Run(*of)).or_else(last).unwrap_or(Screen::Start)
}
