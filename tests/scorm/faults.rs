//! Systems that do not take what they are told.

use crate::learner::{BOTH, Learner, System};
use powerbase::plain::value::{Value, object};
use powerbase::rooms::scorm::rules::stage::Stage;
use powerbase::rooms::scorm::rules::version::Version;
use powerbase::widget::action::Action;
use powerbase::widget::config::StorageKind;

const PRECIOUS: &str = "cmi.suspend_data";

fn faults(learner: &Learner) -> Vec<(&str, &str)> {
    learner.room().faults().iter().map(|(call, code)| (call.as_str(), code.as_str())).collect()
}

#[test]
fn without_a_system_the_activity_works() {
    for (found, begun, notice) in
        [(false, "", "scorm-absent"), (true, "101", "scorm-refused"), (true, "throw", "scorm-refused")]
    {
        let mut learner = Learner::new(Version::V12, &[]);
        learner.reader = crate::reader::Reader::new();
        learner.reader.go("scorm");
        let answer = object([
            ("what", "opened".into()),
            ("found", found.into()),
            ("begun", begun.into()),
            ("attributes", Value::Null),
        ]);
        learner.act(Action::ToolDone("scorm", Ok(answer)));
        assert_eq!((learner.place().as_str(), learner.notices().as_str()), ("start", notice));
        assert!(matches!(learner.room().stage, Stage::Absent));
        let calls = learner.system.calls.len();
        learner.go("OFFER skip");
        assert_eq!((learner.place().as_str(), learner.system.calls.len()), ("result power-bases", calls));
    }
}

#[test]
fn commits_that_fail_for_a_while_are_told_of_and_tried_again() {
    for version in BOTH {
        let mut learner = Learner::new(version, &[]);
        learner
            .system
            .faults
            .insert("Commit".into(), if version == Version::V12 { "101" } else { "391" }.into());
        learner.go("RUN page next");
        assert_eq!(learner.notices(), "scorm-failing");
        assert_eq!(learner.system.waits, [2000.0]);
        for _ in 0..7 {
            learner.wait();
        }
        assert_eq!(
            learner.system.waits,
            [2000.0, 4000.0, 8000.0, 16000.0, 32000.0, 60000.0, 60000.0, 60000.0]
        );
        learner.go("page next");
        assert_eq!(learner.notices(), "scorm-failing", "it is said on the next page, too");
        learner.go("home data scorm");
        assert_eq!(faults(&learner), [("Commit", if version == Version::V12 { "101" } else { "391" })]);
        learner.system.faults.clear();
        learner.go("send-again");
        assert_eq!(learner.notices(), "scorm-well");
        assert_eq!(learner.system.committed.ids("interactions").len(), 12);
        let waits = learner.system.waits.len();
        learner.go("home continue:power-bases page next");
        assert_eq!((learner.notices().as_str(), learner.system.waits.len()), ("", waits));
    }
}

#[test]
fn where_the_browser_saves_nothing_it_says_so() {
    let mut learner = Learner::new(Version::V12, &[]);
    learner.reader.state.config.storage = StorageKind::Session;
    learner.system.faults.insert("Commit".into(), "101".into());
    learner.go("RUN");
    assert_eq!(learner.notices(), "scorm-failing-open");
}

/// Every documented code, for something precious and for an interaction.
#[test]
fn every_code_on_setting_is_lived_through() {
    let of_12 = ["101", "201", "202", "203", "301", "401", "402", "403", "404", "405", "0", "throw", "999"];
    let of_2004 = [
        "101", "102", "103", "104", "111", "112", "113", "122", "123", "132", "133", "142", "143", "201",
        "301", "351", "391", "401", "402", "403", "404", "405", "406", "407", "408", "0", "throw",
    ];
    for (version, codes) in [(Version::V12, &of_12[..]), (Version::V2004, &of_2004[..])] {
        for code in codes {
            let ended = version.fault(code) == powerbase::rooms::scorm::rules::version::Fault::Ended;
            let mut learner = Learner::new(version, &[]);
            learner.system.faults.insert(PRECIOUS.into(), (*code).into());
            learner.go("RUN page next");
            assert_eq!(
                learner.notices(),
                if ended { "scorm-ended" } else { "scorm-failing" },
                "{version:?} {code}"
            );
            assert_eq!(faults(&learner), [(PRECIOUS, *code)]);
            learner.system.faults.clear();
            learner.go("page next");
            let unsupported = matches!(*code, "401" | "402");
            let expected = match (ended, unsupported) {
                (true, _) => "scorm-ended",
                (_, true) => "scorm-failing",
                _ => "scorm-well",
            };
            assert_eq!(learner.notices(), expected, "{version:?} {code}");
            assert!(!learner.system.committed.get(PRECIOUS).is_empty());
            learner.go("page next page next page next skip");
            assert_eq!(learner.place(), "result power-bases");
            // What is saved here brings all of it back.
            learner.again();
            assert!(
                learner
                    .reader
                    .state
                    .latest(powerbase::instruments::instrument::Instrument::PowerBases)
                    .is_some()
            );
        }
    }
}

#[test]
fn a_system_without_interactions_is_left_in_peace() {
    for version in BOTH {
        for code in ["401", "402"] {
            let mut system = System::new(version);
            system.faults.insert(".id".into(), code.into());
            let mut learner = Learner::with(system, &[]);
            learner.go("RUN page");
            let asked = |learner: &Learner| {
                learner.system.calls.iter().filter(|call| call.contains("interactions")).count()
            };
            let first = asked(&learner);
            learner.system.refusals.clear();
            learner.go("next page next");
            assert_eq!((asked(&learner), learner.notices().as_str()), (first, ""), "{version:?} {code}");
        }
    }
}

#[test]
fn an_interaction_that_is_not_taken_now_is_told_later_in_its_order() {
    for version in BOTH {
        let mut learner = Learner::new(version, &[]);
        learner.go("RUN LEG1=3");
        learner.system.faults.insert("interactions.1.result".into(), "101".into());
        learner.go("EXP1=3 REW1=3");
        assert_eq!(learner.notices(), "", "nothing that the learner must not lose");
        assert_eq!(faults(&learner), [("cmi.interactions.n.result", "101")]);
        learner.system.faults.clear();
        learner.go("next next");
        assert_eq!(learner.system.committed.interaction("EXP1")["result"], "neutral");
        assert_eq!(learner.system.committed.count("interactions"), 3);
    }
}

#[test]
fn a_page_that_comes_back_begins_again() {
    for version in BOTH {
        let mut learner = Learner::new(version, &[]);
        learner.go("RUN page next");
        learner.system.session = learner.system.committed.clone();
        let calls = learner.system.calls.len();
        let back = |code: &str| object([("what", "back".into()), ("begun", code.into())]);
        learner.act(Action::ToolDone("scorm", Ok(back(""))));
        let exit = learner.system.named("cmi.core.exit", "cmi.exit").to_string();
        assert!(learner.system.calls[calls..].contains(&exit));
        assert_eq!(learner.notices(), "");
        learner.act(Action::ToolDone("scorm", Ok(back("104"))));
        assert_eq!(learner.notices(), "scorm-ended");
        assert_eq!(faults(&learner), [("Initialize", "104")]);
        learner.go("page next");
        assert_eq!((learner.place().as_str(), learner.notices().as_str()), ("items 3", "scorm-ended"));
    }
}

#[test]
fn what_was_not_taken_is_told_when_the_page_has_come_back() {
    for version in BOTH {
        let mut learner = Learner::new(version, &[]);
        learner.go("RUN LEG1=3");
        learner.system.faults.insert("interactions.1.result".into(), "101".into());
        learner.go("EXP1=3");
        learner.system.faults.clear();
        let back = object([("what", "back".into()), ("begun", "".into())]);
        learner.act(Action::ToolDone("scorm", Ok(back)));
        assert_eq!(learner.system.committed.interaction("EXP1")["result"], "neutral");
    }
}

#[test]
fn what_a_system_cannot_say_is_passed_over() {
    for version in BOTH {
        let mut system = System::new(version);
        for element in
            ["cmi.core.credit", "cmi.credit", "cmi.core.lesson_mode", "cmi.mode", "cmi.interactions._count"]
        {
            system.values.insert(element.into(), String::new());
        }
        let mut learner = Learner::with(system, &[]);
        learner.go("RUN page next");
        assert_eq!((learner.place().as_str(), learner.notices().as_str()), ("items 2", ""));
        assert_eq!(learner.system.committed.ids("interactions").len(), 6);
    }
}
