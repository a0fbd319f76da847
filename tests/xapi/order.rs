//! What is told, in its order.

use crate::course::{ACTIVITY, Course, Learner, cmi5, data, plain, text};
use crate::reader::Reader;
use powerbase::instruments::instrument::Instrument::{self, Influence, PowerBases};
use powerbase::plain::value::{Value, object};
use powerbase::rooms::xapi::rules::launch::SESSION;
use powerbase::rooms::xapi::rules::stamp;
use powerbase::widget::action::{Action, Effect};
use powerbase::widget::screen::Screen;
use powerbase::widget::section::Section;
use std::collections::BTreeSet;

const BASES: &str = "RUN page next page next page next page next page next skip";
const MODE: &str = "launchMode";

fn learner(more: Vec<(&'static str, Value)>, options: &[(&str, &str)], offered: &[Instrument]) -> Learner {
    let Value::Object(mut members) = data("session-1", []) else { panic!() };
    members.extend(more.into_iter().map(|(name, value)| (name.to_string(), value)));
    Learner::opens(Course::default(), cmi5(Value::Object(members), options), offered)
}

fn quiz(letter: &str) -> String {
    let scenario = format!("choose:{letter} answer next ");
    ["start:influence next ", &scenario.repeat(11), &format!("choose:{letter} answer finish")].concat()
}

#[test]
fn a_visit_begins_tells_and_ends() {
    let mut learner = learner(vec![], &[], &[PowerBases]);
    assert_eq!(learner.course.lines(), ["initialized"]);
    assert_eq!(learner.reader.state.screen, Screen::Start);
    learner.go(BASES);
    assert_eq!(learner.course.answers().len(), 30);
    assert_eq!(learner.course.frame(), ["initialized", "completed power-bases", "completed"]);
    learner.leaves("gone");
    assert_eq!(learner.course.frame().last().unwrap(), "terminated");
    sound(&learner.course);
}

#[test]
fn a_page_is_told_when_it_is_left_and_a_scenario_when_it_is_fixed() {
    let mut learner = learner(vec![], &[], &Instrument::ALL);
    learner.go("RUN page");
    assert_eq!(learner.course.answers().len(), 0);
    learner.go("next");
    let first = learner.course.answers();
    assert_eq!(first[0], "answered LEG1 3");
    assert_eq!(first.len(), 6);
    learner.go("home start:influence next choose:N");
    assert_eq!(learner.course.answers().len(), 6);
    learner.go("answer");
    assert_eq!(learner.course.answers().len(), 7);
}

#[test]
fn a_changed_answer_is_told_again_and_the_same_never_twice() {
    let mut learner = learner(vec![], &[], &[PowerBases]);
    learner.go("RUN page next back next back LEG1=5 next back LEG1=3 next back next");
    let of_leg1: Vec<String> =
        learner.course.answers().into_iter().filter(|line| line.contains("LEG1")).collect();
    assert_eq!(of_leg1, ["answered LEG1 3", "answered LEG1 5", "answered LEG1 3"]);
    assert_eq!(learner.course.answers().len(), 8);
    sound(&learner.course);
}

#[test]
fn the_quiz_is_judged_by_the_courses_mark() {
    for (mastery, mark, letter, judged) in [
        (Some(0.5), "", "N", "passed"),
        (Some(0.99), "10", "N", "failed"),
        (None, "50", "N", "passed"),
        (None, "50", "T", "failed"),
        (None, "", "N", ""),
    ] {
        let more = mastery.map(|score| vec![("masteryScore", Value::Number(score))]).unwrap_or_default();
        let mut learner = learner(more, &[("pass-mark", mark)], &[Influence]);
        learner.go(&quiz(letter));
        learner.leaves("gone");
        let frame = learner.course.frame();
        let verbs: Vec<&str> = frame.iter().filter_map(|line| line.split(' ').next()).collect();
        let mut expected = vec!["initialized", "completed", "completed"];
        expected.extend([judged].into_iter().filter(|verb| !verb.is_empty()));
        expected.push("terminated");
        assert_eq!(verbs, expected, "{mastery:?} {mark}");
        sound(&learner.course);
    }
}

#[test]
fn passed_is_told_once_and_a_visit_judges_once() {
    let mut learner = learner(vec![("masteryScore", Value::Number(0.6))], &[], &[Influence]);
    learner.go(&quiz("X"));
    learner.go("home");
    learner.go(&quiz("N"));
    let judged = |learner: &Learner| -> Vec<String> {
        let words = ["passed", "failed"];
        let frame = learner.course.frame().into_iter();
        frame.filter(|line| words.iter().any(|word| line.starts_with(word))).collect()
    };
    assert_eq!(judged(&learner).len(), 1, "cmi5 has one of both in a session");
    learner.leaves("gone");
    let again = cmi5(data("session-2", [("masteryScore", Value::Number(0.6))]), &[]);
    let mut learner = learner.comes_back(again);
    let both = judged(&learner);
    assert!(both[0].starts_with("failed") && both[1].starts_with("passed"), "{both:?}");
    learner.go("home");
    learner.go(&quiz("X"));
    assert_eq!(judged(&learner).len(), 2, "nothing follows passed");
    assert_eq!(learner.course.frame().iter().filter(|line| *line == "completed").count(), 1);
}

#[test]
fn a_visit_to_look_around_or_back_tells_only_that_it_was() {
    for (mode, notice) in [("Browse", "xapi-browse"), ("Review", "xapi-review")] {
        let mut learner = learner(vec![(MODE, mode.into())], &[], &[PowerBases]);
        assert!(learner.notices().contains(&notice));
        learner.go(BASES);
        learner.leaves("gone");
        assert_eq!(learner.course.lines(), ["initialized", "terminated"]);
        assert_eq!(learner.course.place, None);
    }
}

#[test]
fn what_counts_as_complete_is_the_authors() {
    for (when, complete) in [("all", false), ("any", true), ("passed", false)] {
        let options = [("complete-when", when), ("pass-mark", "50")];
        let mut learner = learner(vec![], &options, &Instrument::ALL);
        learner.go(BASES);
        assert_eq!(learner.course.frame().contains(&"completed".to_string()), complete, "{when}");
    }
}

#[test]
fn the_learner_goes_back_when_all_has_arrived() {
    let url = "https://lms.example/back";
    let mut learner = learner(vec![("returnURL", url.into())], &[], &[PowerBases]);
    learner.course.refuse.extend([500, 500]);
    learner.go("RUN page cmi5 xapi-leave");
    assert_eq!(learner.gone_to.as_deref(), Some(url));
    assert_eq!(learner.course.answers().len(), 6);
    assert_eq!(learner.course.frame(), ["initialized", "terminated"]);
    learner.go("back next page next");
    assert_eq!(learner.course.answers().len(), 6, "nothing after terminated");
}

#[test]
fn only_addresses_of_the_web_are_gone_to() {
    let mut learner = learner(vec![("returnURL", "javascript:alert(1)".into())], &[], &[PowerBases]);
    learner.go("cmi5 xapi-leave");
    assert_eq!(learner.gone_to, None);
    assert!(learner.notices().contains(&"xapi-over"));
}

#[test]
fn a_hidden_page_ends_nothing_and_one_that_is_left_does() {
    let mut learner = learner(vec![], &[], &[PowerBases]);
    learner.go("RUN page next LEG2=4");
    learner.leaves("hidden");
    assert_eq!(
        (learner.course.answers().len(), learner.course.frame()),
        (6, vec!["initialized".to_string()])
    );
    let (place, _) = learner.course.place.clone().unwrap();
    let elsewhere = learner.elsewhere(cmi5(data("session-2", []), &[]));
    assert_eq!(elsewhere.reader.state.draft(PowerBases).unwrap().answered(), 7, "{place}");
    learner.leaves("gone");
    assert_eq!(learner.course.answers().len(), 7);
    assert_eq!(learner.course.frame(), ["initialized", "terminated"]);
}

#[test]
fn a_page_that_comes_back_is_another_visit_or_says_that_it_ended() {
    let mut learner = learner(vec![], &[], &[PowerBases]);
    learner.leaves("gone");
    learner.returns();
    assert!(learner.notices().contains(&"xapi-over"));
    learner.go("RUN page next");
    assert_eq!(learner.course.lines(), ["initialized", "terminated"]);

    let mut learner = Learner::opens(Course::default(), plain(&[]), &[PowerBases]);
    learner.go("RUN page next");
    learner.leaves("gone");
    learner.launches(plain(&[]), "another");
    learner.returns();
    learner.go("page next");
    assert_eq!(learner.course.answers().len(), 12);
    assert_eq!(learner.course.frame(), ["initialized", "terminated", "initialized"]);
}

#[test]
fn moments_rise_even_if_the_clock_is_set_back() {
    let mut learner = learner(vec![], &[], &[PowerBases]);
    learner.go("RUN page");
    // The reader's clock is fixed; an hour is taken from what was kept of the visit instead.
    for (name, value) in &mut learner.reader.state.values {
        if let (true, Value::Object(members)) = (name.contains("/visit/"), value) {
            let last = members.iter_mut().find(|(name, _)| name == "last").unwrap();
            last.1 = Value::Number(last.1.number().unwrap() + 3_600_000.0);
        }
    }
    learner.go("next page next");
    sound(&learner.course);
}

#[test]
fn nothing_that_the_template_says_is_written_over() {
    const LABEL: &str = "https://powerbase.example/xapi/label";
    let one = |name: &str| object([("id", ["https://lms.example/", name].concat().as_str().into())]);
    let template = object([
        ("registration", "the course's own".into()),
        ("platform", "An LMS".into()),
        (
            "contextActivities",
            object([("category", one("kind")), ("parent", Value::Array(vec![one("unit")]))]),
        ),
        ("extensions", object([(SESSION, "session-1".into()), (LABEL, "theirs".into())])),
    ]);
    let launch = cmi5(object([("contextTemplate", template)]), &[("label", "mine")]);
    let mut learner = Learner::opens(Course::default(), launch, &[PowerBases]);
    learner.go("RUN page next");
    let ids = |statement: &Value, name: &str| -> Vec<String> {
        let list = statement.get("context").and_then(|context| context.get("contextActivities")?.get(name));
        match list {
            Some(Value::Array(list)) => list.iter().map(|one| text(one, &["id"])).collect(),
            other => panic!("{name}: {other:?}"),
        }
    };
    let [begun, answered, ..] = learner.course.statements.as_slice() else { panic!() };
    for statement in [begun, answered] {
        assert_eq!(text(statement, &["context", "registration"]), "the course's own");
        assert_eq!(text(statement, &["context", "platform"]), "An LMS");
        assert_eq!(text(statement, &["context", "extensions", LABEL]), "theirs");
    }
    let cmi5 = "https://w3id.org/xapi/cmi5/context/categories/cmi5";
    assert_eq!(ids(begun, "category"), ["https://lms.example/kind", cmi5]);
    let exercise = [ACTIVITY, "/power-bases"].concat();
    assert_eq!(ids(answered, "parent"), ["https://lms.example/unit", exercise.as_str()]);
}

#[test]
fn a_learner_who_is_quicker_than_the_part_is_in_the_course_all_the_same() {
    let mut reader = Reader::bare(&[PowerBases]);
    reader.state.config.course = "cmi5".to_string();
    reader.go("start:power-bases");
    reader.bring_all();
    let asked = |effect: &Effect| matches!(effect, Effect::Tool("xapi", _));
    assert_eq!(reader.log.iter().filter(|effect| asked(effect)).count(), 1);
}

#[test]
fn what_comes_of_itself_tells_nothing_of_a_page_that_another_tab_shows() {
    let mut learner = learner(vec![], &[], &[PowerBases]);
    learner.go("RUN");
    let answers = |learner: &Learner| learner.course.answers().len();
    let mut other = learner.reader.draft(PowerBases).clone();
    (12..18).for_each(|place| other.set(place, 4));
    learner.reader.act(Action::DraftChanged(PowerBases, Some(other)));
    let texts = Action::Content(Section::SUPPLEMENT, Err("offline".to_string()));
    let comes =
        [texts, Action::Part("result", Ok(())), Action::Query("code".to_string()), Action::Visible(true)];
    for action in comes {
        learner.reader.act(action);
        learner.settle();
        assert_eq!(answers(&learner), 0);
    }
    learner.go("page next");
    assert_eq!(answers(&learner), 12);
}

#[test]
fn xapi_alone_tells_the_same_without_the_marks_of_cmi5() {
    let launch = plain(&[("activity", "https://author.example/power"), ("label", "group 3")]);
    let mut learner = Learner::opens(Course::default(), launch, &[PowerBases]);
    learner.go(BASES);
    learner.leaves("gone");
    assert_eq!(learner.course.frame(), ["initialized", "completed power-bases", "completed", "terminated"]);
    assert!(!learner.course.statements.iter().any(|one| format!("{one:?}").contains("cmi5")));
    let answered = &learner.course.statements[1];
    assert_eq!(text(answered, &["object", "id"]), "https://author.example/power/power-bases/LEG1");
    assert_eq!(text(answered, &["context", "extensions", "https://powerbase.example/xapi/label"]), "group 3");
}

/// What holds of every course of events: ids differ, moments rise, each verb has its fields.
pub fn sound(course: &Course) {
    let ids: BTreeSet<String> = course.statements.iter().map(|one| text(one, &["id"])).collect();
    assert_eq!(ids.len(), course.statements.len(), "ids differ");
    let moments: Vec<i64> =
        course.statements.iter().map(|one| stamp::millis(&text(one, &["timestamp"])).unwrap()).collect();
    assert!(moments.windows(2).all(|two| two[0] < two[1]), "moments rise");
    course.statements.iter().for_each(fields);
}

fn fields(statement: &Value) {
    let verb = text(statement, &["verb", "id"]);
    let verb = verb.rsplit('/').next().unwrap();
    let own = text(statement, &["object", "id"]) == ACTIVITY;
    let result = |name: &str| statement.get("result").and_then(|result| result.get(name)).is_some();
    let of = |names: &[&str]| own && names.contains(&verb);
    let said = format!("{statement:?}");
    if own {
        assert_eq!(result("score"), of(&["passed", "failed"]), "{verb}: score");
        assert_eq!(result("success"), of(&["passed", "failed"]), "{verb}: success");
        assert_eq!(result("completion"), of(&["completed"]), "{verb}: completion");
        assert_eq!(result("duration"), !of(&["initialized"]), "{verb}: duration");
    }
    assert_eq!(said.contains("categories/cmi5"), own, "{verb}: the category of cmi5");
    assert_eq!(said.contains("categories/moveon"), of(&["completed", "passed", "failed"]), "{verb}: moveon");
    assert!(said.contains("sessionid") && said.contains("author.example/au"), "{verb}: the template");
    assert!(!said.contains("correctResponsesPattern"));
}
