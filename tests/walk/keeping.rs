//! What a run leaves behind: the result, the time it took, and how either goes.

use crate::reader::Reader;
use powerbase::instruments::instrument::Instrument::{Influence, PowerBases};
use powerbase::plain::value::Value;
use powerbase::widget::action::{Action, Effect};
use powerbase::widget::notice::{Confirmation, Notice};
use powerbase::widget::section::Section;

/// Two self-assessments and a quiz, and the names of the three.
fn three() -> (Reader, [String; 3]) {
    let mut reader = Reader::after("OFFER skip next-instrument:influence next");
    reader.go(&"PAST ".repeat(11));
    reader.go("choose:N answer finish home OFFER skip");
    let names = [2, 1, 0].map(|place: usize| reader.state.records[place].name());
    assert!(names[1].ends_with("influence"));
    (reader, names)
}

fn forgotten(reader: &Reader) -> Vec<&str> {
    let forgotten = reader.effects.iter().filter_map(|effect| match effect {
        Effect::DeleteResult(name) => Some(name.as_str()),
        _ => None,
    });
    forgotten.collect()
}

#[test]
fn a_finished_run_is_told_once() {
    let mut reader = Reader::new();
    reader.moment.day = "22 November 2026".into();
    reader.go("OFFER supplement page next page finish finish skip");
    let record = reader.state.records[0].clone();
    assert_eq!(reader.events("powerbase-complete"), [&record.published]);
    assert_eq!(record.published.get("pack").and_then(Value::text), Some("powerbase@1"));
    assert_eq!(record.published.get("context").and_then(Value::text), Some("team"));
    assert_eq!(record.date, "22 November 2026");
    assert!(reader.log.contains(&Effect::SaveResult(record.name(), record.published.clone())));
    assert_eq!(reader.state.draft(PowerBases), None);
    // Neither looking at it nor finding it again tells it again.
    reader.go(&format!("history open:{} home", record.name()));
    reader.act(Action::Results(vec![record]));
    assert_eq!(reader.events("powerbase-complete").len(), 1);
}

#[test]
fn each_instrument_is_told_by_itself() {
    let (reader, names) = three();
    let told: Vec<_> =
        reader.events("powerbase-complete").iter().map(|detail| detail.get("instrument").unwrap()).collect();
    assert_eq!(told, [&"power-bases".into(), &"influence".into(), &"power-bases".into()]);
    assert_eq!(reader.state.latest(PowerBases).unwrap().name(), names[2]);
    assert_eq!(reader.state.latest(Influence).unwrap().name(), names[1]);
}

#[test]
fn one_result_can_be_deleted() {
    let (mut reader, names) = three();
    reader.go(&format!("history delete:{}", names[1]));
    assert_eq!(
        (reader.state.confirmation.clone(), reader.state.records.len()),
        (Some(Confirmation::Room(Section::RESULT, "delete-one")), 3)
    );
    reader.go("cancel confirm");
    assert_eq!((reader.state.confirmation.clone(), reader.state.records.len()), (None, 3));
    reader.go(&format!("delete:{} confirm", names[1]));
    assert_eq!((forgotten(&reader), reader.place().as_str()), (vec![names[1].as_str()], "history"));
    assert_eq!((reader.state.latest(Influence), reader.state.records.len()), (None, 2));
    reader.go(&format!("delete:{} confirm delete:{} confirm", names[0], names[2]));
    assert_eq!((reader.place().as_str(), reader.state.records.len()), ("start", 0));
}

/// What is confirmed is what was asked last.
#[test]
fn the_last_question_counts() {
    let (mut reader, names) = three();
    reader.go(&format!("history delete-all delete:{} delete:{} confirm", names[0], names[2]));
    assert_eq!((forgotten(&reader), reader.state.records.len()), (vec![names[2].as_str()], 2));
    reader.go(&format!("delete:{} delete-all confirm", names[0]));
    assert_eq!((forgotten(&reader).len(), reader.state.records.len()), (2, 0));
}

#[test]
fn all_results_can_be_deleted_and_drafts_stay() {
    let (mut reader, names) = three();
    reader.go("home RUN home history delete-all");
    assert_eq!(
        (reader.state.confirmation.clone(), reader.state.records.len()),
        (Some(Confirmation::Room(Section::RESULT, "delete-all")), 3)
    );
    reader.go("confirm");
    let mut gone = forgotten(&reader);
    gone.reverse();
    assert_eq!(gone, names.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!((reader.place().as_str(), reader.state.records.len()), ("start", 0));
    assert_eq!(reader.draft(PowerBases).step, 1);
}

#[test]
fn reset_drops_drafts_and_never_results() {
    let (mut reader, _) = three();
    reader.go("home start:influence home RUN");
    reader.act(Action::Reset);
    assert_eq!((reader.place().as_str(), reader.notices().as_str()), ("start", ""));
    for instrument in [PowerBases, Influence] {
        assert!(reader.effects.contains(&Effect::DropDraft(instrument)));
        assert_eq!(reader.state.draft(instrument), None);
    }
    assert_eq!((forgotten(&reader).len(), reader.state.records.len()), (0, 3));

    // A screen that is no run stays.
    reader.go("RUN history");
    reader.act(Action::Reset);
    assert_eq!((reader.place().as_str(), reader.state.records.len()), ("history", 3));
    reader.act(Action::Reset);
    assert_eq!(reader.effects, []);
}

#[test]
fn reset_withdraws_what_the_drafts_were_wanted_for() {
    let mut asked = Reader::after("RUN home start-over:power-bases");
    asked.act(Action::Reset);
    assert_eq!(asked.state.confirmation, None);

    let mut waiting = Reader::bare(&[PowerBases, Influence]);
    waiting.go("start:influence");
    waiting.act(Action::Reset);
    waiting.bring_all();
    assert_eq!((waiting.place().as_str(), waiting.notices().as_str()), ("start", ""));
}

#[test]
fn storage_is_spoken_of_when_it_begins_to_refuse() {
    let mut reader = Reader::after("RUN LEG1=4");
    let full = || Action::StorageStatus(Some(Notice::StorageFull));
    reader.act(full());
    assert_eq!((reader.notices().as_str(), reader.state.persistent), ("storage-full", false));
    reader.go("LEG1=3");
    reader.act(full());
    assert_eq!(reader.notices(), "storage-full");
    // It goes with the screen, what is known stays.
    reader.go("back next");
    reader.act(full());
    assert_eq!((reader.notices().as_str(), reader.state.persistent), ("", false));
    reader.act(Action::StorageStatus(None));
    assert!(reader.state.persistent);
    reader.act(full());
    assert_eq!(reader.notices(), "storage-full");
    reader.act(Action::StorageStatus(None));
    assert_eq!((reader.notices().as_str(), reader.state.persistent), ("", true));
}

#[test]
fn a_notice_is_said_once() {
    let mut reader = Reader::after("RUN");
    for notice in [Notice::Damaged("a".into()), Notice::Newer("b".into()), Notice::Damaged("a".into())] {
        reader.act(Action::Say(notice));
    }
    assert_eq!(reader.notices(), "damaged newer");
}

/// Seconds pass before each step; a word of its own hides or shows the tab.
#[test]
fn time_counts_on_visible_pages_of_items() {
    for (script, seconds) in [
        ("10 next", [0.0; 5]),
        ("start:power-bases 10 context=team 10 next", [0.0; 5]),
        ("RUN 10 LEG1=4", [11.0, 0.0, 0.0, 0.0, 0.0]),
        ("RUN 10 LEG1=4 10 next next", [23.0, 0.0, 0.0, 0.0, 0.0]),
        ("RUN 10 next next 20 back", [12.0, 21.0, 0.0, 0.0, 0.0]),
        ("RUN 10 next next 20 back 5 LEG1=1", [18.0, 21.0, 0.0, 0.0, 0.0]),
        // Hidden after a second, shown again, and a second more.
        ("RUN HIDE 100 SHOW LEG1=4", [2.0, 0.0, 0.0, 0.0, 0.0]),
        ("RUN HIDE 100 LEG1=4", [1.0, 0.0, 0.0, 0.0, 0.0]),
        ("RUN HIDE SHOW HIDE 50 SHOW LEG1=4", [3.0, 0.0, 0.0, 0.0, 0.0]),
        ("RUN SHOW SHOW SHOW", [3.0, 0.0, 0.0, 0.0, 0.0]),
        // Away from the page.
        ("RUN home 100 continue:power-bases LEG1=4", [2.0, 0.0, 0.0, 0.0, 0.0]),
        ("RUN back 100 next LEG1=4", [2.0, 0.0, 0.0, 0.0, 0.0]),
        ("OFFER 100 supplement 100 TR1=4", [7.0; 5]),
        ("RUN home QUIZ 100 choose:N", [1.0, 0.0, 0.0, 0.0, 0.0]),
        // A clock that goes back takes nothing away.
        ("RUN 10 LEG1=4 -50 LEG1=3", [11.0, 0.0, 0.0, 0.0, 0.0]),
    ] {
        let mut reader = Reader::new();
        for word in Reader::words(script) {
            match (word.as_str(), word.parse::<f64>()) {
                ("HIDE", _) => reader.act(Action::Visible(false)),
                ("SHOW", _) => reader.act(Action::Visible(true)),
                (_, Ok(seconds)) => reader.moment.clock += seconds * 1000.0,
                _ => reader.go(&word),
            }
        }
        let has = reader.state.draft(PowerBases).map_or([0.0; 5], |draft| draft.seconds);
        assert_eq!(has, seconds, "{script}");
    }
}
