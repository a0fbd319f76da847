//! The next step, proposed by what the people see: from a report, and from one that was saved.

use crate::common::value;
use crate::reader::Reader;
use crate::step::{draft, from_bases};
use powerbase::widget::action::Action;
use serde_json::json;

#[test]
fn a_report_proposes_by_its_largest_gap() {
    let mut reader = Reader::after("OFFER skip home step:gap-EXP-80-50");
    let of_report = draft(&reader);
    assert_eq!(of_report.planner, "ladder");
    assert!(of_report.why.contains("Expert · you: 80 · your group: 50"), "{}", of_report.why);
    // What the own result says comes next.
    reader.go("step-other");
    assert_eq!(draft(&reader).planner, "canvas");
    for odd in ["gap-EXP-80", "gap-EXP-80-x", "gap-XXX-80-50", "gap-", "gap-EXP--1-50"] {
        reader.go(&format!("home step:{odd}"));
        assert_eq!(draft(&reader).planner, "canvas", "{odd}");
    }
    let without = Reader::after("step:gap-EXP-80-50");
    assert_eq!(draft(&without).words, "", "a report without an own result has no gaps");
}

#[test]
fn a_report_that_was_saved_proposes_too() {
    let saved = |at: &str, gap: &str| value(&json!({ "version": 1, "code": "", "keptAt": at, "gap": gap }));
    let (mut reader, name) = from_bases();
    let [first, second] = ["self/aggregate/00000001", "self/aggregate/00000002"].map(String::from);
    reader.act(Action::ValueChanged(first, Some(saved("2026-11-30T10:00:00.000Z", "gap-EXP-80-50"))));
    reader.go(&format!("step:{name} step-other"));
    assert!(draft(&reader).why.contains("Expert · you: 80 · your group: 50"), "{}", draft(&reader).why);
    reader.go("step-other");
    assert_eq!(draft(&reader).planner, "canvas", "and round again");
    reader.go("home planner step");
    assert_eq!(
        draft(&reader).planner,
        "ladder",
        "without a result to begin with, what the people see is first"
    );
    for (at, gap, planner) in [
        ("2026-12-01T10:00:00.000Z", "gap-INF-80-50", "give-first"),
        ("2026-12-01T10:00:00.000Z", "", "canvas"),
        ("2026-11-22T09:59:59.999Z", "gap-INF-80-50", "ladder"),
    ] {
        reader.act(Action::ValueChanged(second.clone(), Some(saved(at, gap))));
        reader.go("home planner step");
        assert_eq!(draft(&reader).planner, planner, "{at} {gap}");
    }
}

#[test]
fn a_report_from_before_the_last_result_proposes_nothing() {
    let report =
        json!({ "version": 1, "code": "", "keptAt": "2026-11-22T09:59:59.999Z", "gap": "gap-EXP-80-50" });
    let (mut reader, _) = from_bases();
    reader.act(Action::ValueChanged("self/aggregate/00000001".into(), Some(value(&report))));
    reader.go("home planner step");
    assert_eq!(draft(&reader).planner, "canvas");
}
