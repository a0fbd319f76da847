//! The learner's place, kept in the course: found again on another device, never written over unread.

use crate::course::{Course, Learner, cmi5, data};
use powerbase::instruments::instrument::Instrument::PowerBases;
use powerbase::plain::value::Value;
use powerbase::widget::screen::Screen;

fn session(name: &str) -> Value {
    cmi5(data(name, []), &[])
}

fn opens(course: Course) -> Learner {
    Learner::opens(course, session("session-1"), &[PowerBases])
}

fn step(learner: &Learner) -> u8 {
    learner.reader.state.draft(PowerBases).unwrap().step
}

#[test]
fn another_device_goes_on_at_the_same_page_and_tells_nothing_twice() {
    let mut learner = opens(Course::default());
    learner.go("RUN page next page next");
    let mut other = learner.elsewhere(session("session-2"));
    assert_eq!(other.reader.state.screen, Screen::Run(PowerBases));
    assert_eq!(step(&other), 3);
    other.go("page next page next page next skip");
    assert_eq!(other.course.answers().len(), 30);
    let third = other.elsewhere(session("session-3"));
    assert!(matches!(third.reader.state.screen, Screen::Result(_)));
    assert_eq!(third.course.frame().iter().filter(|line| line.starts_with("completed")).count(), 2);
}

#[test]
fn of_two_devices_none_writes_over_the_other() {
    let mut learner = opens(Course::default());
    learner.go("RUN page next");
    let mut other = learner.elsewhere(session("session-2"));
    other.go("page next page next");
    learner.course = other.course.clone();
    learner.go("LEG2=5 next next");
    let draft = learner.reader.state.draft(PowerBases).unwrap();
    assert_eq!(draft.answered(), 18, "what the other answered is here too");
    let third = learner.elsewhere(session("session-3"));
    assert_eq!(third.reader.state.draft(PowerBases).unwrap().answered(), 18);
}

#[test]
fn a_course_that_keeps_no_place_is_said() {
    let mut learner = opens(Course { place_status: Some(404), ..Course::default() });
    learner.go("RUN page next");
    assert!(learner.notices().contains(&"xapi-unsaved"));
    assert_eq!(learner.course.answers().len(), 6);
}

#[test]
fn a_place_that_cannot_be_read_is_said_and_nothing_here_is_lost() {
    for (line, notice) in
        [("garbage", "xapi-lost"), ("9 1 - .", "xapi-newer"), ("1 7 - damaged", "xapi-lost")]
    {
        let place = Some((line.to_string(), 1));
        let mut learner = opens(Course { place, ..Course::default() });
        assert!(learner.notices().contains(&notice), "{line}: {:?}", learner.notices());
        learner.go("RUN page next");
        assert_eq!(learner.course.answers().len(), 6);
        let kept = learner.course.place.unwrap().0;
        assert_eq!(kept == line, notice == "xapi-newer", "a newer one is left alone: {kept}");
    }
}

#[test]
fn a_page_is_saved_once_when_it_is_left() {
    let mut learner = opens(Course::default());
    learner.go("RUN page next page next page next");
    let (_, saved) = learner.course.place.clone().unwrap();
    assert!(saved <= 6, "saved {saved} times: at the start, at the group, at three pages");
}
