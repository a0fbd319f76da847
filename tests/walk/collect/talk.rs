//! The sentence about the gaps, and what is said of a report that is saved.

use super::reporting::{KEPT, leader, summary};
use crate::common::scores;
use crate::reader::Reader;
use powerbase::codec::{Aggregate, Scale};
use powerbase::instruments::instrument::{Base, Context};
use powerbase::instruments::people::ratings::scale_of;
use powerbase::instruments::people::report::Report;
use powerbase::instruments::scoring::Scores;
use powerbase::rooms::report::rules::worth_a_talk;
use powerbase::widget::action::Action;

/// Eight people's averages: LEG REW COE EXP REF INF; a negative one is not there.
fn of_eight(means: [f64; 6]) -> Aggregate {
    let mut aggregate = Aggregate { n: 8, context: 1, ..Aggregate::default() };
    for (base, mean) in Base::ALL.into_iter().zip(means).filter(|(_, mean)| *mean >= 0.0) {
        let mean = Some((mean * 10.0) as u16);
        aggregate.scales[scale_of(base)] = Scale { n: 8, mean, sd: Some(120), agreement: Some(70) };
    }
    aggregate
}

/// What is said beside a leader who scored so on each base.
fn said(own: [f64; 6], means: [f64; 6]) -> String {
    let own: Scores = scores(own);
    let report = Report::of(Some((&own, 42, Context::Team)), &of_eight(means)).unwrap();
    worth_a_talk(&Reader::new().state, &report).unwrap()
}

#[test]
fn the_gaps_are_named_in_one_sentence() {
    let of = |means| said([50.0; 6], means);
    assert_eq!(of([50.0; 6]), "No gap between your view and theirs is notable.");
    assert_eq!(of([50.0, 50.0, 50.0, 50.0, 90.0, 50.0]), "Gaps worth a talk: Referent.");
    assert_eq!(of([10.0, 50.0, 50.0, 50.0, 90.0, 50.0]), "Gaps worth a talk: Legitimate and Referent.");
    assert_eq!(
        of([10.0, 10.0, 10.0, 90.0, 90.0, 50.0]),
        "Gaps worth a talk: Legitimate, Reward, Coercive, Expert and Referent."
    );
}

#[test]
fn pressure_that_the_leader_does_not_see_is_named_first() {
    let said = said([80.0, 50.0, 10.0, 50.0, 50.0, 50.0], [40.0, 50.0, 80.0, 50.0, 50.0, 50.0]);
    assert_eq!(said, "Gaps worth a talk: Coercive and Legitimate.");
}

#[test]
fn where_nothing_can_be_compared_no_gap_is_denied() {
    assert_eq!(said([50.0; 6], [-1.0; 6]), "Not enough answers to compare.");
    assert_eq!(said([-1.0; 6], [50.0; 6]), "Not enough answers to compare.");
    let state = Reader::new().state;
    let alone = Report::of(None, &of_eight([50.0; 6])).unwrap();
    assert_eq!(worth_a_talk(&state, &alone), None);
    let own: Scores = scores([90.0; 6]);
    let other = Report::of(Some((&own, 42, Context::Peers)), &of_eight([50.0; 6])).unwrap();
    assert_eq!(worth_a_talk(&state, &other), None);
}

#[test]
fn a_report_that_found_no_room_is_not_called_saved() {
    let mut reader = leader("team", &summary(3));
    reader.press("keep");
    reader.act(Action::Held(vec!["self/draft".into()], 0));
    assert!(reader.notices().contains("report-kept"));
    reader.act(Action::Held(vec![KEPT.into()], 0));
    assert!(!reader.notices().contains("report-kept"));
    assert_eq!(reader.state.held, [KEPT]);
}
