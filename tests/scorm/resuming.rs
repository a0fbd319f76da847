//! Going on: from what the system has, from what is saved here, from both.

use crate::learner::{BOTH, Learner, System};
use powerbase::instruments::instrument::Instrument::{Influence, PowerBases};
use powerbase::rooms::scorm::rules::version::Version;

const SAVED: &str = "self/course/scorm";

#[test]
fn it_goes_on_where_it_was_left_on_another_device() {
    for version in BOTH {
        for (script, place) in [
            ("RUN page next LEG2=5", "items 2"),
            ("OFFER", "offer"),
            ("OFFER skip home QUIZ choose:N answer next", "scenario 2"),
            ("RUN page next home QUIZ", "scenario 1"),
            ("OFFER skip", "result power-bases"),
            ("RUN page home", "items 1"),
        ] {
            let mut learner = Learner::new(version, &[]);
            learner.go(script);
            learner.act(powerbase::widget::action::Action::Visible(false));
            let drafts = learner.reader.state.drafts.clone();
            let results = learner.reader.state.records.len();
            learner.elsewhere();
            assert_eq!((learner.place().as_str(), learner.notices().as_str()), (place, ""), "{script}");
            assert_eq!(learner.reader.state.records.len(), results);
            for (before, after) in drafts.iter().zip(&learner.reader.state.drafts) {
                let marks = |draft: &Option<_>| -> Option<_> {
                    draft.as_ref().map(|draft: &powerbase::instruments::draft::Draft| {
                        (draft.key, draft.step, draft.marks)
                    })
                };
                assert_eq!(marks(before), marks(after), "{script}");
            }
        }
    }
}

#[test]
fn interactions_are_told_once_however_often_it_is_resumed() {
    for version in BOTH {
        let mut learner = Learner::new(version, &[]);
        learner.go("RUN page next");
        learner.elsewhere();
        learner.go("page next");
        learner.elsewhere();
        learner.go("back LEG2=5 LEG2=1 next page next");
        let ids = learner.system.committed.ids("interactions");
        assert_eq!(ids.len(), 18, "{ids:?}");
        let response = learner.system.named("student_response", "learner_response");
        assert_eq!(learner.system.committed.interaction("LEG2")[response], "1");
        assert_eq!(learner.system.committed.interaction("LEG1")[response], "3");
    }
}

#[test]
fn a_system_that_keeps_nothing_is_told_again_until_it_does() {
    for version in BOTH {
        let mut learner = Learner::with(System { forgets: true, ..System::new(version) }, &[]);
        learner.go("RUN page next page next");
        assert_eq!(learner.notices(), "", "it said true");
        assert!(learner.system.committed.kept.is_empty());
        learner.again();
        assert_eq!((learner.place().as_str(), learner.notices().as_str()), ("items 3", "scorm-returned"));
        assert!(learner.reader.state.value(SAVED).is_some(), "until a launch reads it");
        learner.system.forgets = false;
        learner.go("page next");
        assert_eq!(learner.system.committed.ids("interactions").len(), 18);
        learner.again();
        assert_eq!((learner.place().as_str(), learner.notices().as_str()), ("items 4", ""));
        assert_eq!(learner.reader.state.value(SAVED), None, "the system has given it back");
    }
}

#[test]
fn of_two_copies_the_one_with_the_higher_counter_comes_first() {
    for version in BOTH {
        let mut learner = Learner::new(version, &[]);
        learner.go("RUN LEG1=1 next next");
        let older = learner.system.committed.clone();
        learner.go("back LEG1=5 EXP1=2 next next");
        learner.system.committed = older;
        learner.again();
        assert_eq!(learner.notices(), "scorm-returned");
        let draft = learner.reader.draft(PowerBases);
        assert_eq!((draft.mark(0), draft.mark(1)), (5, 2));
        // The other way round: another device went further.
        learner.system.committed = learner.system.session.clone();
        let mut other = Learner::with(std::mem::replace(&mut learner.system, System::new(version)), &[]);
        other.go("back LEG1=2 next next");
        learner.system = other.system;
        learner.again();
        assert_eq!((learner.reader.draft(PowerBases).mark(0), learner.notices().as_str()), (2, ""));
    }
}

#[test]
fn a_finished_attempt_that_the_system_may_not_have_is_asked_about() {
    for version in BOTH {
        for again in [true, false] {
            let system = System { forgets: true, ..System::new(version) };
            let mut learner = Learner::with(system, &[("complete-when", "any")]);
            learner.go("OFFER skip");
            learner.again();
            assert_eq!(learner.place(), "scorm");
            learner.system.forgets = false;
            learner.go(if again { "course-again" } else { "course-anew" });
            let status = if again { "completed" } else { "incomplete" };
            let place = if again { "result power-bases" } else { "start" };
            assert_eq!((learner.status(), learner.place().as_str()), (status, place));
            assert_eq!(learner.reader.state.records.len(), 1, "nothing is lost");
            assert_eq!(learner.reader.state.value(SAVED).is_some(), again);
        }
    }
}

#[test]
fn a_new_attempt_counts_new_results_alone() {
    let mut learner = Learner::new(Version::V2004, &[("complete-when", "any")]);
    learner.go("OFFER skip");
    learner.again();
    assert_eq!(learner.status(), "completed");
    // The system begins another attempt.
    learner.system.committed = crate::judge::Judge::default();
    learner.again();
    assert_eq!((learner.status(), learner.place().as_str()), ("incomplete", "start"));
    learner.go("start:power-bases context=team next page next page next page next page next page next skip");
    assert_eq!(learner.status(), "completed");
}

#[test]
fn damaged_cut_and_foreign_texts_are_set_aside() {
    for version in BOTH {
        for damage in [
            |line: &str| line.replace("1 ", "x "),
            |line: &str| line[..line.len() - 30].to_string(),
            |line: &str| line.replace(|sign: char| sign.is_ascii_lowercase(), "q"),
            |_: &str| "bookmark=3;score=12".to_string(),
            |line: &str| line[..20].to_string(),
            |_: &str| "x".repeat(4096),
        ] {
            let mut learner = Learner::new(version, &[]);
            learner.go("OFFER skip home QUIZ choose:N answer next");
            let line = learner.system.committed.get("cmi.suspend_data").to_string();
            let damaged = damage(&line);
            learner.system.committed.kept.insert("cmi.suspend_data".into(), damaged.clone());
            learner.elsewhere();
            assert!(learner.notices().contains("damaged"), "{damaged}: {}", learner.notices());
            let aside = learner.reader.state.value("self/damaged/self/course/scorm").unwrap();
            assert_eq!(
                aside.get("line").unwrap().text(),
                Some(damaged.as_str()),
                "it is still there for support"
            );
            assert_ne!(learner.place(), "scorm");
            // In the browser where it was done nothing is lost at all.
            learner.system.committed.kept.insert("cmi.suspend_data".into(), damaged);
            let mut here = Learner::new(version, &[]);
            here.go("OFFER skip home QUIZ choose:N answer next");
            here.system = std::mem::replace(&mut learner.system, System::new(version));
            here.again();
            assert_eq!(here.reader.draft(Influence).answered(), 1);
            assert!(here.reader.state.latest(PowerBases).is_some());
        }
    }
}

#[test]
fn what_a_later_version_wrote_is_left_alone() {
    for version in BOTH {
        let mut learner = Learner::new(version, &[]);
        learner.go("RUN page next");
        let line = learner.system.committed.get("cmi.suspend_data").replacen("1 ", "2 ", 1);
        learner.system.committed.kept.insert("cmi.suspend_data".into(), line.clone());
        learner.elsewhere();
        assert_eq!((learner.place().as_str(), learner.notices().as_str()), ("start", "scorm-newer"));
        let calls = learner.system.calls.len();
        learner.go("RUN page next");
        assert_eq!((learner.place().as_str(), learner.system.calls.len()), ("items 2", calls));
        assert_eq!(learner.system.committed.get("cmi.suspend_data"), line);
    }
}

#[test]
fn the_whole_fits_into_what_1_2_allows() {
    let mut learner = Learner::new(Version::V12, &[]);
    let mut longest = 0;
    let full = "OFFER supplement page next page finish home QUIZ".to_string()
        + &" choose:N foresee:M answer next".repeat(11);
    for word in full.split(' ') {
        learner.go(word);
        longest = longest.max(learner.system.session.get("cmi.suspend_data").len());
    }
    learner.go("choose:N answer finish home start:power-bases context=team next page next");
    longest = longest.max(learner.system.session.get("cmi.suspend_data").len());
    println!("longest suspend data: {longest}");
    assert!((150..600).contains(&longest), "{longest}");
}
