//! What holds for every state, however it came about.

use crate::reader::Reader;
use powerbase::instruments::draft::Draft;
use powerbase::instruments::instrument::Instrument;
use powerbase::rooms::result::rules::Results;
use powerbase::widget::notice::{Confirmation, Notice};
use powerbase::widget::screen::Screen;
use powerbase::widget::section::Section;
use powerbase::widget::state::State;

/// The first thing that does not hold, where these sections and parts are being fetched.
pub fn broken(reader: &Reader, sections: &[Section], parts: &[&str]) -> Option<&'static str> {
    let state = &reader.state;
    let rules = [
        (
            Instrument::ALL.into_iter().all(|instrument| storable(state, instrument)),
            "drafts can be stored and read",
        ),
        (notices_once(state), "no notice stands twice"),
        (asked(reader), "what is asked about is there"),
        (shown(state), "what is shown is there"),
        (
            waits(state, !sections.is_empty() || !parts.is_empty()),
            "what is waited for is fetched, or has failed",
        ),
        (fetches(state, sections, parts), "what is being fetched is known"),
        (names_once(state), "results have names of their own, the newest first"),
    ];
    rules.iter().find(|(holds, _)| !holds).map(|(_, rule)| *rule)
}

fn storable(state: &State, instrument: Instrument) -> bool {
    state.draft(instrument).is_none_or(|draft| {
        let read = Draft::read(instrument, &draft.write());
        let last = [8, 12][instrument as usize];
        draft.step <= last && read == Some(Draft { unsaved: 0, ..draft.clone() })
    })
}

/// Only values in storage may be spoken of several at a time.
fn notices_once(state: &State) -> bool {
    let key = |notice: &Notice| match notice {
        Notice::Damaged(key) | Notice::Newer(key) => [notice.name(), key].concat(),
        _ => notice.name().into(),
    };
    let mut keys: Vec<String> = state.notices.iter().map(key).collect();
    keys.sort_unstable();
    keys.windows(2).all(|two| two[0] != two[1])
}

fn asked(reader: &Reader) -> bool {
    match &reader.state.confirmation {
        Some(Confirmation::StartOver(instrument)) => reader.state.draft(*instrument).is_some(),
        Some(Confirmation::Room(Section::RESULT, "delete-one")) => {
            reader.state.record(&reader.room::<Results>().deleting).is_some()
        }
        _ => true,
    }
}

/// A finished run stays on screen until its result can be shown.
fn shown(state: &State) -> bool {
    match &state.screen {
        Screen::Run(instrument) => state.draft(*instrument).is_some() || state.waiting.is_some(),
        Screen::Result(name) => state.record(name).is_some(),
        _ => true,
    }
}

fn waits(state: &State, under_way: bool) -> bool {
    let said = |name| state.notices.iter().any(|notice| notice.name() == name);
    match state.waiting {
        Some(_) => (said("loading") && under_way) || said("part-failed"),
        None => !said("loading") && !said("part-failed"),
    }
}

fn fetches(state: &State, sections: &[Section], parts: &[&str]) -> bool {
    let sections = sections.iter().map(|section| section.name()).collect();
    same(sections, state.sections.coming()) && same(parts.to_vec(), state.parts.coming())
}

fn same<'a>(mut one: Vec<&'a str>, mut other: Vec<&'a str>) -> bool {
    one.sort_unstable();
    other.sort_unstable();
    one == other
}

fn names_once(state: &State) -> bool {
    let mut names: Vec<String> = state.records.iter().map(|record| record.name()).collect();
    names.sort_unstable();
    names.windows(2).all(|two| two[0] != two[1])
        && state.records.windows(2).all(|two| two[0].completed_at >= two[1].completed_at)
}
