//! What a system knows of a learner midway and at the end.

use crate::learner::{BOTH, Learner, System};
use powerbase::rooms::scorm::rules::version::Version;
use powerbase::widget::action::Action;

/// The quiz with this letter in every scenario.
fn quiz(letter: &str) -> String {
    format!(
        "QUIZ {}",
        format!("choose:{letter} answer next ").repeat(11) + &format!("choose:{letter} answer finish")
    )
}

fn finished(version: Version, attributes: &[(&'static str, &'static str)], letter: &str) -> Learner {
    let mut learner = Learner::new(version, attributes);
    learner.go("OFFER skip");
    learner.go(&format!("home {}", quiz(letter)));
    assert_eq!(learner.place(), "result influence");
    learner
}

#[test]
fn midway_it_is_incomplete_without_a_score_and_can_be_gone_on_with() {
    for version in BOTH {
        let mut learner = Learner::new(version, &[("pass-mark", "50")]);
        assert_eq!((learner.place().as_str(), learner.notices().as_str()), ("start", ""));
        assert_eq!(learner.status(), "incomplete");
        assert_eq!(learner.committed("cmi.core.exit", "cmi.exit"), "suspend", "from the first moment");
        learner.go("OFFER skip home QUIZ choose:N answer next");
        assert_eq!((learner.status(), learner.raw()), ("incomplete", ""));
        assert_eq!(learner.committed("cmi.core.lesson_location", "cmi.location"), "influence.2");
        assert_eq!(learner.system.committed.get("cmi.success_status"), "");
    }
}

#[test]
fn answers_are_set_as_they_are_given_and_committed_page_by_page() {
    let mut learner = Learner::new(Version::V2004, &[]);
    learner.go("RUN");
    let (calls, commits) = (learner.system.calls.len(), learner.system.commits);
    learner.go("LEG1=4");
    let told = &learner.system.calls[calls..];
    assert_eq!(told.first().map(String::as_str), Some("cmi.interactions.0.id"));
    assert_eq!(told[1], "cmi.interactions.0.type");
    assert!(told.contains(&"cmi.suspend_data".to_string()), "{told:?}");
    assert_eq!(learner.system.commits, commits, "not at each answer");
    let once = learner.system.calls.len();
    learner.go("LEG1=4");
    assert_eq!(learner.system.calls.len(), once, "the same answer is not told twice");
    learner.go("page next");
    assert_eq!(learner.system.commits, commits + 1);
    learner.go("LEG2=1");
    learner.act(Action::Visible(false));
    assert_eq!(learner.system.commits, commits + 2, "the tab is hidden");
    assert_eq!(learner.system.committed.interaction("LEG2")["learner_response"], "1");
}

#[test]
fn the_end_of_both_with_and_without_a_pass_mark() {
    // Always influencing: 27 of 36 points.
    for version in BOTH {
        for (mark, of_12, of_2004) in [
            (None, "completed", ""),
            (Some("75"), "passed", "passed"),
            (Some("75.5"), "failed", "failed"),
            (Some("0"), "passed", "passed"),
            (Some("101"), "completed", ""),
            (Some("half"), "completed", ""),
        ] {
            let attributes: Vec<_> = mark.map(|mark| ("pass-mark", mark)).into_iter().collect();
            let learner = finished(version, &attributes, "N");
            let kept = &learner.system.committed;
            assert_eq!(
                learner.status(),
                if version == Version::V12 { of_12 } else { "completed" },
                "{mark:?}"
            );
            assert_eq!(kept.get("cmi.success_status"), if version == Version::V12 { "" } else { of_2004 });
            let score = learner.system.named("cmi.core.score.", "cmi.score.");
            let parts = ["raw", "min", "max"].map(|part| kept.get(&format!("{score}{part}")));
            assert_eq!(parts, ["75", "0", "100"]);
            assert_eq!(kept.get("cmi.score.scaled"), if version == Version::V12 { "" } else { "0.75" });
        }
    }
}

#[test]
fn the_system_s_own_pass_mark_wins() {
    for (version, element, value, passes) in [
        (Version::V12, "cmi.student_data.mastery_score", "80", false),
        (Version::V12, "cmi.student_data.mastery_score", "60", true),
        (Version::V12, "cmi.student_data.mastery_score", "", true),
        (Version::V2004, "cmi.scaled_passing_score", "0.8", false),
        (Version::V2004, "cmi.scaled_passing_score", "0.75", true),
        (Version::V2004, "cmi.scaled_passing_score", "0.58", true),
        (Version::V2004, "cmi.scaled_passing_score", "-0.5", true),
    ] {
        let mut system = System::new(version);
        system.values.insert(element.into(), value.into());
        let mut learner = Learner::with(system, &[("pass-mark", "70")]);
        learner.go("OFFER skip");
        learner.go(&format!("home {}", quiz("N")));
        let told = learner.committed("cmi.core.lesson_status", "cmi.success_status");
        assert_eq!(told, if passes { "passed" } else { "failed" }, "{element} {value}");
    }
}

#[test]
fn what_counts_as_complete_is_the_author_s_to_say() {
    for version in BOTH {
        let mut any = Learner::new(version, &[("complete-when", "any")]);
        any.go("OFFER skip");
        assert_eq!((any.status(), any.raw()), ("completed", ""));
        let failed = finished(version, &[("complete-when", "passed"), ("pass-mark", "90")], "N");
        let expected = if version == Version::V12 { "failed" } else { "incomplete" };
        assert_eq!((failed.status(), failed.raw()), (expected, "75"));
        assert_eq!(failed.committed("cmi.core.exit", "cmi.exit"), "suspend");
        let passed = finished(version, &[("complete-when", "passed"), ("pass-mark", "70")], "N");
        assert_eq!(passed.committed("cmi.core.lesson_status", "cmi.success_status"), "passed");
    }
}

#[test]
fn how_it_is_left_at_the_end() {
    for (version, exit, expected) in [
        (Version::V12, "", "suspend"),
        (Version::V12, "suspend", "suspend"),
        (Version::V12, "normal", ""),
        (Version::V2004, "", "normal"),
        (Version::V2004, "suspend", "suspend"),
        (Version::V2004, "normal", "normal"),
        (Version::V2004, "anything", "normal"),
    ] {
        let learner = finished(version, &[("exit", exit)], "N");
        assert_eq!(learner.committed("cmi.core.exit", "cmi.exit"), expected, "{version:?} {exit}");
    }
}

#[test]
fn each_answer_is_one_interaction() {
    for version in BOTH {
        let learner = finished(version, &[], "N");
        let kept = &learner.system.committed;
        let ids = kept.ids("interactions");
        assert_eq!(ids.len(), 42, "30 statements and 12 scenarios");
        let statement = kept.interaction("LEG1");
        let response = learner.system.named("student_response", "learner_response");
        assert_eq!((statement["type"], statement[response], statement["result"]), ("likert", "3", "neutral"));
        assert!(
            !statement.contains_key("weighting") && !statement.contains_key("correct_responses.0.pattern")
        );
        let (best, worst) = (kept.interaction("S1"), kept.interaction("S10"));
        let small = |letter: &str| learner.system.version.choice(letter);
        assert_eq!((best["type"], best[response], best["result"]), ("choice", small("N").as_str(), "3"));
        assert_eq!((worst["result"], worst["weighting"]), ("0", "1"));
        assert_eq!(worst["correct_responses.0.pattern"], small("T"));
        assert!(!statement["latency"].is_empty());
        if version == Version::V2004 {
            assert!(statement["description"].starts_with("{lang=en"), "{statement:?}");
            assert!(statement["timestamp"].ends_with(".0Z"));
        }
    }
}

#[test]
fn the_bases_are_objectives_where_the_author_says_so() {
    for version in BOTH {
        let mut learner = Learner::new(version, &[("objectives", "")]);
        learner.go("OFFER skip");
        let kept = &learner.system.committed;
        assert_eq!(kept.ids("objectives"), ["LEG", "REW", "COE", "EXP", "REF", "INF"]);
        assert_eq!((kept.get("cmi.objectives.0.score.raw"), learner.raw()), ("50", ""));
        if version == Version::V2004 {
            assert_eq!(kept.get("cmi.objectives.0.success_status"), "unknown");
            assert_eq!(kept.get("cmi.objectives.0.score.scaled"), "0.5");
        } else {
            assert_eq!(kept.get("cmi.objectives.0.status"), "completed");
        }
        let learner = finished(version, &[], "N");
        assert_eq!(learner.system.committed.count("objectives"), 0);
    }
}

#[test]
fn objectives_of_the_manifest_are_found_by_their_ids() {
    let mut system = System::new(Version::V2004);
    for (place, id) in ["COE", "of.somebody.else"].iter().enumerate() {
        system.committed.set(Version::V2004, &format!("cmi.objectives.{place}.id"), id).unwrap();
    }
    let mut learner = Learner::with(system, &[("objectives", "")]);
    learner.go("OFFER skip");
    let ids = learner.system.committed.ids("objectives");
    assert_eq!(ids, ["COE", "of.somebody.else", "LEG", "REW", "EXP", "REF", "INF"]);
}

#[test]
fn without_credit_nothing_is_scored_but_it_is_resumed() {
    for version in BOTH {
        let mut system = System::new(version);
        let credit = system.named("cmi.core.credit", "cmi.credit");
        system.values.insert(credit.into(), "no-credit".into());
        let mut learner = Learner::with(system, &[("pass-mark", "10")]);
        learner.go("OFFER skip");
        learner.go(&format!("home {}", quiz("N")));
        assert_eq!((learner.status(), learner.raw()), ("completed", ""));
        assert_eq!(learner.system.committed.get("cmi.success_status"), "");
        learner.elsewhere();
        assert_eq!(learner.place(), "result influence");
    }
}

#[test]
fn looking_changes_nothing() {
    for version in BOTH {
        for (mode, notice) in [("review", "scorm-review"), ("browse", "scorm-browse")] {
            let mut learner = finished(version, &[], "N");
            let before = learner.system.committed.kept.clone();
            let element = learner.system.named("cmi.core.lesson_mode", "cmi.mode");
            learner.system.values.insert(element.into(), mode.into());
            let calls = learner.system.calls.len();
            learner.elsewhere();
            assert_eq!((learner.place().as_str(), learner.notices().as_str()), ("result influence", notice));
            learner.go("home start:power-bases context=team next LEG1=1 page next");
            learner.act(Action::Visible(false));
            assert_eq!(learner.system.calls.len(), calls);
            assert_eq!(learner.system.committed.kept, before);
            assert_eq!(learner.reader.state.value("self/course/scorm"), None);
        }
    }
}

#[test]
fn what_was_done_is_never_taken_back() {
    for version in BOTH {
        let mut learner = finished(version, &[], "N");
        learner.system.committed.kept.remove("cmi.suspend_data");
        learner.elsewhere();
        assert_eq!(learner.place(), "start");
        learner.go("RUN page next");
        assert_eq!(learner.status(), "completed");
        assert_eq!(learner.raw(), "75");
    }
}
