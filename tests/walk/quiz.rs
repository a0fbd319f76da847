//! The ways through the quiz.

use crate::reader::Reader;
use powerbase::instruments::answers::place;
use powerbase::instruments::draft::Draft;
use powerbase::instruments::instrument::Instrument::{Influence, PowerBases};
use powerbase::instruments::record::Record;
use powerbase::plain::value::Value;
use powerbase::widget::action::{Action, Effect};

/// What is pressed and answered, where it leads, and what is said there.
const WAYS: [(&str, &str, &str); 21] = [
    ("start:influence", "intro", ""),
    ("start:influence back", "start", ""),
    ("start:influence predict=on", "intro", ""),
    ("QUIZ", "scenario 1", ""),
    ("QUIZ back", "intro", ""),
    ("QUIZ choose:N", "scenario 1", ""),
    ("QUIZ choose:N answer", "feedback 1", ""),
    ("QUIZ choose:N answer next", "scenario 2", ""),
    ("QUIZ PAST back", "feedback 1", ""),
    ("QUIZ PAST back back", "intro", ""),
    ("QUIZ PAST back next", "scenario 2", ""),
    ("QUIZ PAST choose:T back next", "scenario 2", ""),
    // Nothing chosen: the first press says so, the second skips the scenario.
    ("QUIZ answer", "scenario 1", "unanswered"),
    ("QUIZ answer choose:T", "scenario 1", ""),
    ("QUIZ answer choose:T answer", "feedback 1", ""),
    ("QUIZ answer answer", "scenario 2", ""),
    ("QUIZ answer answer answer", "scenario 2", "unanswered"),
    ("QUIZ answer answer back", "scenario 1", ""),
    ("QUIZ answer answer back choose:E answer next", "scenario 2", ""),
    ("QUIZ PAST home continue:influence", "scenario 2", ""),
    ("QUIZ choose:N answer home continue:influence", "feedback 1", ""),
];

#[test]
fn ways_lead_where_they_should() {
    for (script, place, notices) in WAYS {
        let reader = Reader::after(script);
        assert_eq!((reader.place().as_str(), reader.notices().as_str()), (place, notices), "{script}");
    }
}

/// The script of a whole quiz that leaves out this many at its beginning.
fn quiz(left_out: usize) -> String {
    let rest = "PAST ".repeat(11 - left_out);
    format!("QUIZ {} {rest} choose:N answer", "answer answer ".repeat(left_out))
}

fn published(reader: &Reader) -> &Value {
    &reader.state.latest(Influence).unwrap().published
}

fn score<'a>(reader: &'a Reader, name: &str) -> &'a Value {
    published(reader).get("scores").unwrap().get(name).unwrap()
}

#[test]
fn a_quiz_is_finished_with_what_was_answered() {
    for (left_out, scored, partial) in
        [(0, true, false), (1, true, true), (2, true, true), (3, false, false), (11, false, false)]
    {
        let mut reader = Reader::after(&quiz(left_out));
        assert_eq!(reader.place(), "feedback 12");
        reader.go("finish");
        if left_out > 0 {
            assert_eq!((reader.place().as_str(), reader.notices().as_str()), ("feedback 12", "unanswered"));
            reader.go("finish");
        }
        assert_eq!(reader.place(), "result influence");
        assert_eq!(score(&reader, "index") != &Value::Null, scored, "{left_out}");
        assert_eq!(score(&reader, "N"), &(12.0 - left_out as f64).into());
        assert_eq!(published(&reader).get("partial"), Some(&partial.into()), "{left_out}");
    }
}

/// The last scenario may be left out as well: then the second press finishes.
#[test]
fn the_last_scenario_may_be_left_out() {
    let mut reader = Reader::after(&format!("QUIZ {} answer", "PAST ".repeat(11)));
    assert_eq!((reader.place().as_str(), reader.notices().as_str()), ("scenario 12", "unanswered"));
    reader.go("answer");
    assert_eq!((reader.place().as_str(), score(&reader, "N")), ("result influence", &11.0.into()));
    assert_eq!(published(&reader).get("partial"), Some(&true.into()));
}

#[test]
fn a_fixed_scenario_stays() {
    let mut reader = Reader::after("start:influence predict=on next choose:N foresee:M answer");
    let before = reader.state.clone();
    for word in ["choose:T", "foresee:R", "choose:", "foresee:"] {
        reader.go(word);
        assert_eq!(reader.effects, [], "{word}");
        assert_eq!(reader.state.drafts, before.drafts, "{word}");
    }
    // The others do not.
    reader.go("next choose:T choose:E foresee:C");
    let id = reader.scenario();
    let scenario =
        powerbase::instruments::instrument::SCENARIOS.iter().position(|known| *known == id).unwrap();
    let draft = reader.draft(Influence);
    assert_eq!((draft.mark(scenario), draft.mark(place::FORECASTS + scenario)), (2, 2));
}

#[test]
fn guesses_count_where_they_were_made() {
    for (script, guesses) in [
        ("QUIZ choose:N answer", 0),
        ("start:influence predict=on next choose:N answer", 0),
        ("start:influence predict=on next choose:N foresee:M answer", 1),
        // Guessed, and then left out.
        ("start:influence predict=on next choose:N foresee:M choose:", 0),
        ("start:influence predict=on next choose:N foresee:M answer next choose:T foresee:R answer", 2),
    ] {
        let mut reader = Reader::after(script);
        while reader.place() != "result influence" {
            let last = reader.place() == "feedback 12";
            let fixed = reader.place().starts_with("feedback");
            reader.go(if last {
                "finish"
            } else if fixed {
                "next"
            } else {
                "answer"
            });
        }
        let Some(Value::Object(forecasts)) = published(&reader).get("forecasts") else { panic!("{script}") };
        assert_eq!(forecasts.len(), guesses, "{script}");
    }
}

#[test]
fn the_switch_for_guesses_is_kept() {
    let mut reader = Reader::after("start:influence predict=on");
    assert_eq!(reader.draft(Influence).mark(place::PREDICT), 1);
    reader.go("predict=");
    assert_eq!(reader.draft(Influence).mark(place::PREDICT), 0);
    assert!(reader.effects.contains(&Effect::SaveDraft(Influence)));
    assert_eq!(reader.events("powerbase-progress").len(), 0);
}

#[test]
fn progress_counts_what_is_fixed() {
    let mut reader = Reader::after("QUIZ choose:T choose:N");
    assert_eq!(reader.events("powerbase-progress").len(), 0);
    reader.go("answer");
    let detail = reader.events("powerbase-progress")[0].clone();
    assert_eq!(detail.get("instrument"), Some(&"influence".into()));
    assert_eq!((detail.get("answered"), detail.get("total")), (Some(&1.0.into()), Some(&12.0.into())));
    reader.go("next answer answer choose:X answer");
    let answered = |detail: &&Value| detail.get("answered").and_then(Value::number).unwrap();
    let counts: Vec<f64> = reader.events("powerbase-progress").iter().map(answered).collect();
    assert_eq!(counts, [1.0, 2.0]);
}

#[test]
fn both_instruments_of_a_run_share_its_key() {
    let mut reader = Reader::after("OFFER skip next-instrument:influence");
    let first = reader.state.latest(PowerBases).unwrap().key;
    assert_eq!((reader.place().as_str(), reader.draft(Influence).key), ("intro", first));
    reader.go(&format!("home start-over:influence confirm back {} finish", quiz(0)));
    assert_eq!(reader.state.latest(Influence).unwrap().key, first);
    // A second run has a key of its own, and shares it again.
    reader.go("home OFFER skip");
    let second = reader.state.latest(PowerBases).unwrap().key;
    assert_ne!(second, first);
    reader.go("next-instrument:influence");
    assert_eq!(reader.draft(Influence).key, second);
    reader.go(&format!("next {} finish", quiz(0).replace("QUIZ", "")));
    let names: Vec<String> = reader.state.records.iter().map(Record::name).collect();
    assert_eq!(names.len(), 4, "{names:?}");
    // The quiz once more, without the self-assessment.
    reader.go("home start:influence");
    assert!(![first, second].contains(&reader.draft(Influence).key));
}

#[test]
fn a_quiz_by_itself_has_a_key_of_its_own() {
    let mut both = Reader::after("OFFER skip");
    let record = both.state.records.remove(0);
    let mut alone = Reader::bare(&[Influence]);
    alone.bring_all();
    alone.act(Action::Results(vec![record.clone()]));
    alone.go("start:influence");
    assert_ne!(alone.draft(Influence).key, record.key);
}

/// A draft that came from storage is walked in the order of its own key.
#[test]
fn the_order_is_that_of_the_key() {
    for (key, first, last) in [(0, "S12", "S6"), (42, "S1", "S4"), (u32::MAX, "S7", "S4")] {
        let mut reader = Reader::new();
        reader.act(Action::DraftChanged(Influence, Some(Draft { step: 1, ..Draft::new(Influence, key) })));
        reader.go("continue:influence");
        assert_eq!(reader.scenario(), first);
        reader.go(&"answer answer ".repeat(11));
        assert_eq!(reader.scenario(), last);
    }
}
