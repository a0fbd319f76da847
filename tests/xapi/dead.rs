//! Courses that cannot be reached, refuse, or have ended: nothing is lost, nothing comes twice.

use crate::course::{Course, Learner, cmi5, data};
use crate::order::sound;
use powerbase::instruments::instrument::Instrument::PowerBases;
use powerbase::plain::value::{Value, object};
use std::collections::BTreeSet;

const HALF: &str = "RUN page next page next page next";
const REST: &str = "page next page next skip";

fn session(name: &str) -> Value {
    cmi5(data(name, []), &[])
}

fn opens() -> Learner {
    Learner::opens(Course::default(), session("session-1"), &[PowerBases])
}

/// Each of the thirty is told, and none twice.
fn whole(course: &Course) {
    let answers = course.answers();
    let different: BTreeSet<&String> = answers.iter().collect();
    assert_eq!((answers.len(), different.len()), (30, 30), "{answers:?}");
    let ends = course.frame().iter().filter(|line| *line == "completed power-bases").count();
    assert_eq!(ends, 1, "{:?}", course.frame());
    sound(course);
}

#[test]
fn every_answer_of_the_server_is_survived() {
    for statuses in [vec![0; 9], vec![500; 9], vec![503, 429, 0, 502], vec![408, 404]] {
        let mut learner = opens();
        learner.course.refuse.extend(&statuses);
        learner.go(HALF);
        learner.go(REST);
        whole(&learner.course);
        assert!(!learner.notices().contains(&"xapi-late"));
    }
}

#[test]
fn a_server_that_takes_few_at_once_gets_few() {
    let mut learner = opens();
    learner.course.most = Some(2);
    learner.go(HALF);
    learner.go(REST);
    whole(&learner.course);
}

#[test]
fn an_answer_that_is_lost_on_its_way_costs_nothing() {
    let mut learner = opens();
    learner.course.lose = 3;
    learner.go(HALF);
    learner.go(REST);
    whole(&learner.course);
}

#[test]
fn a_visit_that_is_left_is_gone_on_with_in_another() {
    let mut learner = opens();
    learner.go(HALF);
    learner.leaves("gone");
    let mut learner = learner.comes_back(session("session-2"));
    learner.go(REST);
    learner.leaves("gone");
    whole(&learner.course);
    let frame = learner.course.frame();
    assert_eq!(frame.iter().filter(|line| *line == "terminated").count(), 2, "{frame:?}");
}

#[test]
fn what_a_dead_visit_did_not_send_is_told_by_the_next() {
    // The page is gone, and its last request never arrives.
    let mut learner = opens();
    learner.course.refuse.extend([0; 3]);
    learner.reader.go("RUN page next page next");
    learner.course.refuse.extend([0; 99]);
    learner.settle_once();
    learner.course.refuse.clear();
    let mut learner = learner.comes_back(session("session-2"));
    learner.go("page next page next page next skip");
    whole(&learner.course);
    let queued =
        learner.reader.state.values.iter().filter(|(name, _)| name.starts_with("self/queue/")).count();
    assert_eq!(queued, 0);
}

#[test]
fn what_arrived_unseen_is_not_told_again() {
    let mut learner = opens();
    learner.go("RUN page");
    // The last request is stored, and nobody hears of it.
    learner.leaves("gone");
    assert_eq!(learner.course.answers().len(), 6);
    let mut learner = learner.comes_back(session("session-2"));
    learner.go("next page next page next page next page next skip");
    whole(&learner.course);
}

#[test]
fn forbidden_is_final_and_said() {
    for (status, notice) in [(401, "xapi-unauthorized"), (403, "xapi-over")] {
        let mut learner = opens();
        learner.course.refuse.push_back(status);
        learner.go(HALF);
        assert!(learner.notices().contains(&notice), "{:?}", learner.notices());
        assert_eq!(learner.course.answers().len(), 0);
        let requests = learner.course.requests;
        learner.go("page");
        assert_eq!(learner.course.requests, requests, "nothing is asked any more");
        let mut learner = learner.comes_back(session("session-2"));
        learner.go("next page next skip");
        whole(&learner.course);
    }
}

#[test]
fn a_statement_that_is_refused_alone_is_set_aside() {
    let mut learner = opens();
    learner.course.refuse.extend([400, 400, 400]);
    learner.go(HALF);
    learner.go(REST);
    assert_eq!(learner.course.answers().len(), 29);
    assert!(learner.notices().contains(&"xapi-aside"));
}

#[test]
fn a_reload_of_a_visit_that_ended_tells_nothing() {
    let mut learner = opens();
    learner.go(HALF);
    learner.leaves("gone");
    let mut learner = learner.comes_back(session("session-1"));
    assert!(learner.notices().contains(&"xapi-over"));
    learner.go("page next");
    assert_eq!(learner.course.frame(), ["initialized", "terminated"]);
    let mut learner = learner.comes_back(session("session-2"));
    learner.go("page next skip");
    whole(&learner.course);
}

#[test]
fn a_launch_that_fails_says_why_and_the_exercise_goes_on() {
    for error in ["outside", "missing", "used", "refused", "unreachable", "data", "script"] {
        let launch = object([
            ("do", "launch".into()),
            ("cmi5", true.into()),
            ("error", error.into()),
            ("reason", "because".into()),
        ]);
        let mut learner = Learner::opens(Course::default(), launch, &[PowerBases]);
        learner.go("xapi-alone RUN page next");
        assert_eq!(learner.notices(), ["xapi-alone"], "{error}");
        assert_eq!(learner.course.requests, 0);
    }
}
