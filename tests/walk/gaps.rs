//! The next step, proposed by what the people see: from a report, and from one that was saved.

use crate::common::value;
use crate::reader::Reader;
use crate::step::{draft, from_bases};
use powerbase::widget::action::Action;
use serde_json::json;

/// Another run of the self-assessment, about this group.
const AGAIN: &str = "page next page next page next page next page next skip home";

fn saved(reader: &mut Reader, name: &str, at: &str, gap: &str) {
    let report = value(&json!({ "version": 1, "code": "", "keptAt": at, "gap": gap }));
    reader.act(Action::ValueChanged(format!("self/aggregate/{name}"), Some(report)));
}

/// The planner that is proposed first without anything that leads there.
fn proposed(reader: &mut Reader) -> String {
    reader.go("home planner step");
    draft(reader).planner
}

#[test]
fn a_report_proposes_by_its_largest_gap() {
    let (mut reader, own) = from_bases();
    reader.go(&format!("home step:gap-EXP-80-50-{own}"));
    let of_report = draft(&reader);
    assert_eq!(of_report.planner, "ladder");
    assert!(of_report.why.contains("Expert · you: 80 · your group: 50"), "{}", of_report.why);
    // What the own result says comes next.
    reader.go("step-other");
    assert_eq!(draft(&reader).planner, "canvas");
    let odd = [
        "gap-EXP-80",
        "gap-EXP-80-50",
        "gap-EXP-80-50-",
        "gap-EXP-80-50-none",
        "gap-EXP-80-x-",
        "gap-XXX-80-50-",
        "gap-",
        "gap-EXP--1-50-",
    ];
    for odd in odd {
        let ending = if odd.ends_with('-') { own.as_str() } else { "" };
        let subject = if odd == "gap-EXP-80-50-" { odd.to_string() } else { [odd, ending].concat() };
        reader.go(&format!("home step:{subject}"));
        assert_eq!(draft(&reader).planner, "canvas", "{subject}");
    }
    let without = Reader::after("step:gap-EXP-80-50-42");
    assert_eq!(draft(&without).words, "", "a report without an own result has no gaps");
}

#[test]
fn a_report_that_was_saved_proposes_too() {
    let (mut reader, own) = from_bases();
    let gap = |base: &str| format!("gap-{base}-80-50-{own}");
    saved(&mut reader, "00000001", "2026-11-30T10:00:00Z", &gap("EXP"));
    reader.go(&format!("step:{own} step-other"));
    assert!(draft(&reader).why.contains("Expert · you: 80 · your group: 50"), "{}", draft(&reader).why);
    reader.go("step-other");
    assert_eq!(draft(&reader).planner, "canvas", "and round again");
    assert_eq!(
        proposed(&mut reader),
        "ladder",
        "without a result to begin with, what the people see is first"
    );
    for (at, gap, planner) in [
        ("2026-12-01T10:00:00Z", gap("INF"), "give-first"),
        ("2026-12-01T10:00:00Z", String::new(), "canvas"),
        ("2026-11-22T09:59:59Z", gap("INF"), "ladder"),
    ] {
        saved(&mut reader, "00000002", at, &gap);
        assert_eq!(proposed(&mut reader), planner, "{at} {gap}");
    }
}

#[test]
fn a_gap_holds_as_long_as_its_result_is_the_newest_about_that_group() {
    let mut reader = Reader::after(&format!("start:power-bases context=team next {AGAIN}"));
    let own = reader.state.records[0].name();
    saved(&mut reader, "00000001", "2026-11-30T10:00:00Z", &format!("gap-EXP-80-50-{own}"));
    assert_eq!(proposed(&mut reader), "ladder");
    reader.go(&format!("home start:power-bases context=peers next {AGAIN}"));
    assert_eq!(proposed(&mut reader), "ladder", "of another group");
    reader.go(&format!("home start:power-bases context=team next {AGAIN}"));
    assert_eq!(proposed(&mut reader), "canvas", "of the same");
}
