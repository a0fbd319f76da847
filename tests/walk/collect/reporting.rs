//! The leader opens the report.

use super::{INVITE, answers, with};
use crate::feedback::pack;
use crate::reader::Reader;
use powerbase::codec::{self, Aggregate, Code, Scale};
use powerbase::plain::value::{Value, object};
use powerbase::rooms::collect::rules::Collect;
use powerbase::rooms::report::rules::REPORT;
use powerbase::rooms::report::rules::{ReportRoom, is_known};
use powerbase::widget::action::{Action, Effect};
use powerbase::widget::notice::Confirmation;

/// The name under which it is saved.
pub const KEPT: &str = "self/aggregate/0000002a";

/// The code of a report on so many people.
pub fn summary(n: u32) -> String {
    let mut reader = with(&answers(n));
    reader.press("collect-make");
    reader.room::<Collect>().made.clone()
}

/// A leader with a result about a group, at the report.
pub fn leader(context: &str, code: &str) -> Reader {
    let run = "page next page next page next page next page next skip home";
    let mut reader = Reader::after(&format!("start:power-bases context={context} next {run}"));
    reader.link(code);
    reader
}

#[test]
fn the_own_result_stands_beside_theirs() {
    let reader = leader("team", &summary(5));
    assert_eq!(reader.screen(), "report");
    let (report, aggregate) = reader.room::<ReportRoom>().report(&reader.state).unwrap();
    assert_eq!((report.n, aggregate.n, report.compared, report.other_group), (5, 5, true, false));
    assert_eq!(report.own.bases, [Some(50.0); 6]);
    assert_eq!(report.tip.number, reader.state.records[0].key as usize % 3);
}

#[test]
fn without_an_own_result_there_is_the_others_half() {
    let mut reader = Reader::new();
    reader.link(&summary(4));
    assert!(!reader.room::<ReportRoom>().report(&reader.state).unwrap().0.compared);
    reader.go("start:power-bases");
    assert_eq!(reader.place(), "context");
}

#[test]
fn the_result_about_the_same_group_is_chosen_and_can_be_changed() {
    let code = summary(5);
    let mut reader = leader("team", &code);
    let first = reader.room::<ReportRoom>().own.clone();
    reader.go("home start:power-bases context=peers next page next page next page next page next page next skip home");
    reader.link(&code);
    assert_eq!((reader.state.records.len(), &reader.room::<ReportRoom>().own), (2, &first));
    let other = reader.state.records[0].name();
    reader.mark("own", &other);
    assert!(reader.room::<ReportRoom>().report(&reader.state).unwrap().0.other_group);
    reader.mark("own", "none");
    assert!(!reader.room::<ReportRoom>().report(&reader.state).unwrap().0.compared);
}

#[test]
fn an_aggregate_of_two_shows_nothing() {
    let claims = Aggregate { n: 2, invite: INVITE, ..Aggregate::default() };
    let mut reader = Reader::new();
    reader.link(&codec::write(&Code::Aggregate(claims), pack()));
    assert_eq!(
        (reader.screen().as_str(), reader.room::<ReportRoom>().report(&reader.state).is_none()),
        ("report", true)
    );
    reader.press("keep");
    assert!(reader.state.values.is_empty());
}

#[test]
fn a_report_is_kept_when_asked_to_and_replaced_when_confirmed() {
    let (three, six) = (summary(3), summary(6));
    let mut reader = leader("team", &three);
    assert_eq!(reader.state.value(KEPT), None);
    reader.press("keep");
    assert_eq!(reader.room::<ReportRoom>().kept(&reader.state), Some(three.clone()));
    assert_eq!(reader.notices().split(' ').next_back(), Some("report-kept"));
    reader.link(&six);
    reader.press("keep");
    assert_eq!(reader.state.confirmation, Some(Confirmation::Room(REPORT, "replace")));
    assert_eq!(reader.room::<ReportRoom>().kept(&reader.state), Some(three.clone()));
    reader.press("confirm");
    assert_eq!(reader.room::<ReportRoom>().kept(&reader.state), Some(six.clone()));
    reader.press("drop");
    reader.press("confirm");
    assert_eq!(reader.state.value(KEPT), None);
}

#[test]
fn a_report_is_kept_with_its_largest_gap() {
    let scale = |mean| Scale { n: 5, mean: Some(mean), sd: Some(120), agreement: Some(70) };
    let mut seen = Aggregate { n: 5, invite: INVITE, scales: [scale(500); 9], ..Aggregate::default() };
    let gap = |seen: &Aggregate, context: &str| {
        let mut reader = leader(context, &codec::write(&Code::Aggregate(seen.clone()), pack()));
        reader.press("keep");
        let own = reader.state.records[0].name();
        let gap = reader.state.value(KEPT).unwrap().get("gap").unwrap().text().unwrap();
        gap.replace(&own, "own")
    };
    assert_eq!(gap(&seen, "team"), "");
    // The own scores are 50, and INF is the sixth.
    seen.scales[5] = scale(204);
    seen.scales[1] = scale(260);
    assert_eq!(gap(&seen, "team"), "gap-INF-50-20-own");
    seen.context = 2;
    assert_eq!(gap(&seen, "team"), "", "of another group");
}

#[test]
fn whoever_asked_and_collected_is_told() {
    let mut reader = leader("team", &summary(3));
    assert!(!is_known(&reader.state, INVITE));
    let value = object([("version", 1.0.into())]);
    reader.act(Action::ValueChanged("self/invite/0000002a".into(), Some(value.clone())));
    assert!(!is_known(&reader.state, INVITE));
    reader.act(Action::ValueChanged(super::KEPT.into(), Some(value)));
    assert!(is_known(&reader.state, INVITE));
}

#[test]
fn the_report_prints() {
    let mut reader = leader("team", &summary(3));
    reader.press("print");
    assert_eq!(reader.effects, [Effect::Tool("print", Value::Null)]);
    reader.act(Action::ToolDone("print", Ok(true.into())));
    assert_eq!(reader.notices(), "");
    reader.act(Action::ToolDone("print", Ok(false.into())));
    assert_eq!(reader.notices(), "print-refused");
}
