//! What another tab, or the storage of an earlier visit, does to the run on screen.

use crate::reader::Reader;
use powerbase::instruments::answers::place;
use powerbase::instruments::draft::Draft;
use powerbase::instruments::instrument::Instrument::{Influence, PowerBases};
use powerbase::instruments::record::Record;
use powerbase::widget::action::{Action, Effect};
use powerbase::widget::notice::Notice;

/// A draft of the self-assessment about a team, with its first items marked.
fn draft(key: u32, step: u8, marks: &[u8]) -> Draft {
    let mut draft = Draft::new(PowerBases, key);
    draft.step = step;
    draft.answers.marks[..marks.len()].copy_from_slice(marks);
    draft.answers.marks[place::CONTEXT] = 1;
    draft
}

fn record(key: u32, date: &str) -> Record {
    Record::of_power_bases(&draft(key, 6, &[3; 30]), "powerbase@1", date)
}

/// A reader on the first page of a run whose answers so far are stored.
fn on_first_page() -> (Reader, u32) {
    let mut reader = Reader::after("RUN LEG1=4");
    reader.state.drafts[0].as_mut().unwrap().unsaved = 0;
    let key = reader.draft(PowerBases).key;
    (reader, key)
}

fn stored(reader: &mut Reader, draft: Option<Draft>) {
    reader.act(Action::DraftChanged(PowerBases, draft));
}

#[test]
fn a_draft_of_an_earlier_visit_is_offered() {
    let mut reader = Reader::new();
    stored(&mut reader, Some(draft(7, 3, &[1, 2, 3])));
    assert_eq!((reader.place().as_str(), reader.notices().as_str()), ("start", ""));
    reader.go("continue:power-bases");
    assert_eq!((reader.place().as_str(), reader.draft(PowerBases).answered()), ("items 3", 3));
}

#[test]
fn the_same_run_in_two_tabs_is_one() {
    let (mut reader, key) = on_first_page();
    reader.go("EXP1=5"); // not stored yet
    stored(&mut reader, Some(draft(key, 4, &[2, 1, 3, 0])));
    let draft = reader.draft(PowerBases);
    assert_eq!(draft.marks[..4], [2, 5, 3, 0]);
    assert_eq!((reader.place().as_str(), reader.notices().as_str()), ("items 1", ""));
    assert_eq!(reader.effects, []);
}

#[test]
fn answers_that_another_tab_has_not_heard_of_are_stored_again() {
    let (mut reader, key) = on_first_page();
    reader.go("EXP1=2");
    reader.state.drafts[0].as_mut().unwrap().unsaved = 0;
    stored(&mut reader, Some(draft(key, 1, &[0, 3, 5])));
    assert_eq!(reader.draft(PowerBases).marks[..4], [4, 3, 5, 0]);
    assert_eq!(reader.effects, [Effect::SaveDraft(PowerBases)]);
    stored(&mut reader, Some(draft(key, 1, &[4, 3, 5])));
    assert_eq!(reader.effects, [], "the other tab knows them now");
}

#[test]
fn answers_from_elsewhere_are_counted_anew() {
    let (mut reader, key) = on_first_page();
    reader.go("EXP1=5 REW1=5 REF1=5 next");
    assert_eq!(reader.state.notices, [Notice::Unanswered(2)]);
    stored(&mut reader, Some(draft(key, 1, &[0, 0, 0, 0, 2])));
    reader.go("next");
    assert_eq!(reader.state.notices, [Notice::Unanswered(1)]);
    reader.go("next");
    assert_eq!((reader.place().as_str(), reader.notices().as_str()), ("items 2", ""));
}

#[test]
fn a_tab_outside_the_run_learns_where_it_stands() {
    let (mut reader, key) = on_first_page();
    reader.go("home");
    stored(&mut reader, Some(draft(key, 4, &[2, 2])));
    reader.go("continue:power-bases");
    assert_eq!((reader.place().as_str(), reader.draft(PowerBases).answered()), ("items 4", 2));
}

#[test]
fn another_run_takes_over() {
    let (mut reader, key) = on_first_page();
    stored(&mut reader, Some(draft(key + 1000, 3, &[1])));
    assert_eq!((reader.place().as_str(), reader.notices().as_str()), ("start", "other-tab"));
    assert_eq!(reader.draft(PowerBases), &draft(key + 1000, 3, &[1]));
    assert!(
        !reader.effects.iter().any(|effect| matches!(effect, Effect::SaveDraft(_) | Effect::DropDraft(_)))
    );
    reader.go("continue:power-bases");
    assert_eq!((reader.place().as_str(), reader.notices().as_str()), ("items 3", ""));
}

#[test]
fn another_run_takes_over_unnoticed_where_none_is_on_screen() {
    for script in ["home", "home history", "home start:influence next choose:N"] {
        let (mut reader, key) = on_first_page();
        reader.go(script);
        let before = reader.place();
        stored(&mut reader, Some(draft(key + 1000, 3, &[1])));
        assert_eq!((reader.place(), reader.notices().as_str()), (before, ""), "{script}");
        assert_eq!(reader.draft(PowerBases).key, key + 1000);
    }
}

#[test]
fn a_run_finished_elsewhere_shows_its_result() {
    let (mut reader, key) = on_first_page();
    reader.act(Action::Results(vec![record(key, "2026-11-22T10:00:00Z")]));
    assert_eq!(reader.place(), "items 1");
    stored(&mut reader, None);
    assert_eq!((reader.place().as_str(), reader.notices().as_str()), ("result power-bases", "other-tab"));
    assert_eq!(reader.state.draft(PowerBases), None);
    assert_eq!(reader.events("powerbase-complete").len(), 0);
    assert!(
        !reader.effects.iter().any(|effect| matches!(effect, Effect::SaveDraft(_) | Effect::SaveResult(..)))
    );
}

#[test]
fn a_run_finished_elsewhere_is_no_longer_offered() {
    let (mut reader, key) = on_first_page();
    reader.go("home start-over:power-bases");
    reader.act(Action::Results(vec![record(key, "2026-11-22T10:00:00Z")]));
    stored(&mut reader, None);
    assert_eq!((reader.place().as_str(), reader.state.draft(PowerBases)), ("start", None));
    assert_eq!(reader.state.confirmation, None);
}

/// Storage was cleared, by hand or by the browser: this tab still has its answers.
#[test]
fn a_draft_that_is_gone_from_storage_stays_here() {
    let (mut reader, key) = on_first_page();
    stored(&mut reader, None);
    assert_eq!((reader.place().as_str(), reader.draft(PowerBases).key), ("items 1", key));
    let mut nothing = Reader::new();
    stored(&mut nothing, None);
    assert_eq!((nothing.place().as_str(), nothing.state.draft(PowerBases)), ("start", None));
}

#[test]
fn a_run_that_is_waited_for_may_go_elsewhere() {
    let mut reader = Reader::bare(&[PowerBases, Influence]);
    reader.act(Action::DraftChanged(Influence, Some(Draft { step: 3, ..Draft::new(Influence, 7) })));
    reader.go("continue:influence");
    // Another run: its own step counts once the quiz is there.
    reader.act(Action::DraftChanged(Influence, Some(Draft { step: 5, ..Draft::new(Influence, 8) })));
    reader.bring_all();
    assert_eq!((reader.state.waiting.clone(), reader.draft(Influence).step), (None, 5));
}

#[test]
fn a_result_deleted_elsewhere_leaves_the_screen() {
    let mut reader = Reader::after("OFFER skip");
    reader.act(Action::Results(Vec::new()));
    assert_eq!((reader.place().as_str(), reader.notices().as_str()), ("start", "other-tab"));
    // Also one that was waited for.
    let mut waiting = Reader::bare(&[PowerBases, Influence]);
    waiting.act(Action::Results(vec![record(7, "2026-11-22T10:00:00Z")]));
    waiting.go("open:self/result/7/power-bases");
    waiting.act(Action::Results(Vec::new()));
    waiting.bring_all();
    assert_eq!(waiting.place(), "start");
}

#[test]
fn a_result_deleted_elsewhere_is_not_asked_about() {
    let mut reader = Reader::after("OFFER skip history");
    let name = reader.state.records[0].name();
    reader.go(&format!("delete:{name}"));
    assert!(reader.state.confirmation.is_some());
    reader.act(Action::Results(vec![record(7, "2026-11-22T10:00:00Z")]));
    assert_eq!((reader.state.confirmation.as_ref(), reader.place().as_str()), (None, "history"));
}

#[test]
fn results_stand_newest_first() {
    let mut reader = Reader::new();
    let dates = ["2026-11-22T10:00:00Z", "2027-01-01T00:00:00Z", "2025-12-31T23:59:59Z"];
    reader.act(Action::Results((1..).zip(dates).map(|(key, date)| record(key, date)).collect()));
    let keys: Vec<u32> = reader.state.records.iter().map(|record| record.key).collect();
    assert_eq!(keys, [2, 1, 3]);
    assert_eq!(reader.state.latest(PowerBases).unwrap().key, 2);
}

#[test]
fn a_run_finished_here_as_well_leaves_one_result_and_no_draft() {
    let mut reader = Reader::after("OFFER");
    let key = reader.draft(PowerBases).key;
    reader.act(Action::Results(vec![record(key, "2026-11-22T10:00:00Z")]));
    reader.go("skip");
    assert_eq!((reader.state.records.len(), reader.events("powerbase-complete").len()), (1, 0));
    assert!(reader.effects.contains(&Effect::DropDraft(PowerBases)));
    assert_eq!(reader.place(), "result power-bases");
}
