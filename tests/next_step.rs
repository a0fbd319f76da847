//! The next step: which planner and act each result leads to, the days of the calendar, and the
//! file that reminds of them.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{choices, key, scores};
use powerbase::instruments::instrument::{Base, Context};
use powerbase::instruments::pattern::{Pattern, growth_tip};
use powerbase::instruments::people::gap::{Case, Gap};
use powerbase::instruments::people::report::{Report, Row};
use powerbase::instruments::quiz::Approach;
use powerbase::instruments::scoring::{SEM0, Scores};
use powerbase::rooms::common::plans::rules::date::Date;
use powerbase::rooms::common::plans::rules::planner::Planner;
use powerbase::rooms::planner::rules::step::calendar::{Event, calendar, escape, fold};
use powerbase::rooms::planner::rules::step::proposal::{Reason, of_base, of_choices, of_gap, of_scores};
use powerbase::rooms::report::rules::step_from_gap;

/// A base that is not scored.
const NO: f64 = -1.0;

#[test]
#[rustfmt::skip]
fn a_self_assessment_leads_to_a_planner_by_the_figure_behind_its_tip() {
    use Base::{Coercive, Expert, Informational, Legitimate, Referent, Reward};
    // In the order LEG REW COE EXP REF INF.
    for (bases, planner, reason) in [
        ([50.0, 50.0, 65.0, 30.0, 30.0, 30.0], Planner::Intent, Reason::High(Coercive, 65.0)),
        ([NO, NO, 80.0, NO, NO, NO], Planner::Intent, Reason::High(Coercive, 80.0)),
        ([80.0, 50.0, 40.0, 30.0, 35.0, 30.0], Planner::Canvas, Reason::Together(Pattern::P1, Referent, 35.0)),
        ([50.0, 50.0, 50.0, 65.0, 39.0, 30.0], Planner::Canvas, Reason::Together(Pattern::P3, Referent, 39.0)),
        ([40.0, 40.0, 40.0, 39.0, 65.0, 38.0], Planner::GiveFirst, Reason::Together(Pattern::P4, Informational, 38.0)),
        ([40.0, 40.0, 40.0, 37.0, 65.0, 38.0], Planner::Ladder, Reason::Together(Pattern::P4, Expert, 37.0)),
        ([50.0, 80.0, 50.0, 60.0, 60.0, 55.0], Planner::GiveFirst, Reason::High(Reward, 80.0)),
        ([60.0, 62.0, 60.0, 40.0, 45.0, 41.0], Planner::Intent, Reason::Together(Pattern::P8, Legitimate, 60.0)),
        ([30.0, 30.0, 30.0, 45.0, 50.0, 55.0], Planner::Ladder, Reason::Lowest(Expert, 45.0)),
        ([30.0, 30.0, 30.0, 55.0, 50.0, 45.0], Planner::GiveFirst, Reason::Lowest(Informational, 45.0)),
        // Of equal ones the first: referent, informational, expert.
        ([30.0, 30.0, 30.0, 50.0, 50.0, 50.0], Planner::Canvas, Reason::Lowest(Referent, 50.0)),
        ([30.0, 30.0, 30.0, 45.0, 50.0, 45.0], Planner::GiveFirst, Reason::Lowest(Informational, 45.0)),
        // What is not scored is passed over.
        ([30.0, 30.0, 30.0, 60.0, NO, NO], Planner::Ladder, Reason::Lowest(Expert, 60.0)),
        ([30.0, 30.0, 30.0, NO, NO, NO], Planner::Canvas, Reason::Unscored),
        ([NO, NO, NO, NO, NO, NO], Planner::Canvas, Reason::Unscored),
    ] {
        let scores = scores(bases);
        let proposal = of_scores(&scores, Context::Team, 42);
        assert_eq!((proposal.planner, proposal.reason), (planner, reason), "{bases:?}");
        // The result shows the same step.
        assert_eq!(proposal.act, growth_tip(&scores, Context::Team, 42, SEM0), "{bases:?}");
        assert_eq!(of_base(proposal.act.base), planner, "{bases:?}");
    }
}

/// A row of a report: notable where the views are far enough apart.
fn row(base: Option<Base>, own: f64, others: f64, notable: bool) -> Row {
    let gap = Some(Gap { points: own - others, error: 9.0, notable });
    let case = Case::of(Some(own), Some(others), gap);
    let (own, others) = (Some(own), Some(others));
    Row {
        base,
        own,
        others,
        n: 5,
        sd: 12.0,
        sd_assumed: false,
        gap,
        case,
        grant: None,
        held: false,
        agreement: None,
    }
}

fn report(rows: Vec<Row>) -> Report {
    let aggregate = powerbase::codec::Aggregate { n: 5, ..Default::default() };
    let whole = Report::of(Some((&Scores::default(), 1, Context::Team)), &aggregate).unwrap();
    Report { rows, compared: true, other_group: false, ..whole }
}

#[test]
fn a_report_leads_where_the_group_sees_less_and_of_pressure_more() {
    use Base::{Coercive, Expert, Referent};
    let found = |rows| report(rows).open_gap();
    let gap = |base, own, others| Some((base, own, others));
    let [expert, referent] = [(Expert, 80.0, 50.0), (Referent, 90.0, 50.0)]
        .map(|(base, own, others)| row(Some(base), own, others, true));
    assert_eq!(found(vec![expert, referent]), gap(Referent, 90.0, 50.0));
    // Of equal ones the first.
    assert_eq!(found(vec![expert, row(Some(Referent), 70.0, 40.0, true)]), gap(Expert, 80.0, 50.0));
    // What chance may make is no gap, and trust has no step of its own.
    assert_eq!(found(vec![row(Some(Referent), 90.0, 50.0, false), row(None, 90.0, 20.0, true)]), None);
    // They see more than the leader does: nothing to do, but for pressure.
    assert_eq!(
        found(vec![row(Some(Referent), 40.0, 90.0, true), row(Some(Coercive), 80.0, 20.0, true)]),
        None
    );
    assert_eq!(found(vec![row(Some(Coercive), 20.0, 70.0, true), expert]), gap(Coercive, 20.0, 70.0));
    let of_others = Report { other_group: true, ..report(vec![expert]) };
    assert_eq!(of_others.open_gap(), None);
    let alone = Report { compared: false, ..report(vec![expert]) };
    assert_eq!(alone.open_gap(), None);
    assert_eq!(step_from_gap(&report(vec![expert]), "own").as_deref(), Some("gap-EXP-80-50-own"));
    assert_eq!(of_gap(Expert, [80.0, 50.0], Context::Team, 42).planner, Planner::Ladder);
}

/// The recommended choice in every scenario.
const BEST: &str = "NNNNNNNNTTEX";

#[test]
#[rustfmt::skip]
fn the_scenarios_lead_by_the_weakest_choice() {
    let found = |letters: &str, order| of_choices(&choices(letters), &key(), order);
    assert_eq!(found(BEST, 7), None, "nothing is weak");
    assert_eq!(found("------------", 7), None, "nothing is answered");
    for (letters, planner, act, reason) in [
        // S2 got 2 points, S3 none.
        ("NTTNNNNNTTEX", Planner::Canvas, (Base::Referent, 2), (2, 0, Approach::N)),
        ("NTNNNNNNTTEX", Planner::Canvas, (Base::Referent, 2), (1, 2, Approach::N)),
        ("NNNNNNNNXTEX", Planner::Intent, (Base::Legitimate, 1), (8, 0, Approach::T)),
        ("NNNNNNNNTNEX", Planner::Intent, (Base::Coercive, 1), (9, 0, Approach::T)),
        ("NNNNNNNNTTTX", Planner::Canvas, (Base::Expert, 2), (10, 0, Approach::E)),
        ("NNNNNNNNTTEE", Planner::GiveFirst, (Base::Informational, 2), (11, 0, Approach::X)),
        // Only one scenario is answered.
        ("--T---------", Planner::Canvas, (Base::Referent, 2), (2, 0, Approach::N)),
    ] {
        let proposal = found(letters, 7).unwrap();
        assert_eq!((proposal.planner, (proposal.act.base, proposal.act.number)), (planner, act), "{letters}");
        assert_eq!(proposal.reason, Reason::Scenario(reason.0, reason.1, reason.2), "{letters}");
    }
    // S3 and S4 got nothing: the one that was met first, as the result lists them.
    let first = |order| match found("NNTTNNNNTTEX", order).unwrap().reason {
        Reason::Scenario(scenario, ..) => scenario,
        other => panic!("{other:?}"),
    };
    let met = |order| powerbase::instruments::shuffle::scenarios(order).into_iter().find(|at| [2, 3].contains(at)).unwrap();
    let orders = 0..20;
    assert!(orders.clone().all(|order| first(order) == met(order)));
    assert_eq!(orders.map(first).collect::<std::collections::BTreeSet<_>>().len(), 2, "both come first at times");
}

#[test]
fn days_are_those_of_the_calendar() {
    let read = |text: &str| Date::read(text).map(Date::iso);
    for good in ["2026-11-22", "2028-02-29", "2000-02-29", "2026-12-31"] {
        assert_eq!(read(good).as_deref(), Some(good));
    }
    for bad in [
        "2026-02-29",
        "1900-02-29",
        "2026-04-31",
        "2026-00-01",
        "2026-13-01",
        "2026-11-00",
        "",
        "2026-11",
        "26-11-2",
        "2026-11-2é",
        "+026-11-22",
        "2026-11-22T10:00:00Z",
    ] {
        assert_eq!(read(bad), None, "{bad}");
    }
    let later =
        |from: &str, days, months| Date::read(from).unwrap().plus_months(months).plus_days(days).iso();
    assert_eq!(later("2026-11-27", 7, 0), "2026-12-04");
    assert_eq!(later("2026-12-28", 7, 0), "2027-01-04");
    assert_eq!(later("2028-02-25", 7, 0), "2028-03-03");
    assert_eq!(later("2027-02-25", 366, 0), "2028-02-26");
    assert_eq!(later("2026-11-30", 0, 3), "2027-02-28");
    assert_eq!(later("2027-11-30", 0, 3), "2028-02-29");
    assert_eq!(later("2026-10-31", 0, 13), "2027-11-30");
}

#[test]
fn texts_are_escaped_as_calendars_read_them() {
    for (text, escaped) in [
        ("a, b; c", "a\\, b\\; c"),
        ("C:\\new", "C:\\\\new"),
        ("\\n", "\\\\n"),
        ("one\ntwo\r\nthree\rfour", "one\\ntwo\\nthree\\nfour"),
        ("\n\r\n\r", "\\n\\n\\n"),
        ("a:b \"c\" 'd'", "a:b \"c\" 'd'"),
        ("tab\tbell\u{7}null\0del\u{7f}next\u{85}", "tab\tbellnulldelnext"),
        ("ليلى، 👩🏽‍🚀", "ليلى، 👩🏽‍🚀"),
        ("", ""),
    ] {
        assert_eq!(escape(text), escaped, "{text:?}");
    }
}

#[test]
fn long_lines_are_folded_between_characters() {
    for (text, lines) in [
        ("a".repeat(75), 1),
        ("a".repeat(76), 2),
        // 75 octets, then 74 a line.
        ("a".repeat(75 + 74 * 2), 3),
        ("a".repeat(75 + 74 * 2 + 1), 4),
        // Two octets each: 37 of them, and 37 a line.
        ("ك".repeat(37), 1),
        ("ك".repeat(38), 2),
        ("ك".repeat(37 + 37 + 1), 3),
        // Four octets each: 18 of them.
        ("🙂".repeat(18), 1),
        ("🙂".repeat(19), 2),
        (["a", &"🙂".repeat(5000)].concat(), 278),
        (String::new(), 1),
    ] {
        let folded = fold(&text);
        let cut: Vec<&str> = folded.strip_suffix("\r\n").unwrap().split("\r\n").collect();
        assert!(cut.iter().all(|line| line.len() <= 75), "{folded}");
        assert_eq!(cut.len(), lines, "{text}");
        assert_eq!(cut.join("\n").replace("\n ", ""), text);
    }
}

#[test]
fn a_calendar_has_whole_days_with_reminders() {
    let events = [
        Event {
            uid: "1-act@powerbase",
            day: "2026-12-04",
            summary: "Ask, first",
            description: "Why:\nbecause",
        },
        Event { uid: "1-retake@powerbase", day: "2027-02-27", summary: "Again", description: "x" },
    ];
    let file = calendar(&events, "2026-11-27T10:20:30Z");
    let lines: Vec<&str> = file.split("\r\n").collect();
    assert_eq!(
        lines[..16],
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Powerbase//Next step//EN",
            "BEGIN:VEVENT",
            "UID:1-act@powerbase",
            "DTSTAMP:20261127T102030Z",
            "DTSTART;VALUE=DATE:20261204",
            "SUMMARY:Ask\\, first",
            "DESCRIPTION:Why:\\nbecause",
            "TRANSP:TRANSPARENT",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "DESCRIPTION:Ask\\, first",
            "TRIGGER:PT9H",
            "END:VALARM",
            "END:VEVENT",
        ]
    );
    assert_eq!(lines[17], "UID:1-retake@powerbase");
    assert_eq!(lines[lines.len() - 2..], ["END:VCALENDAR", ""]);
    assert!(!file.replace("\r\n", "").contains(['\r', '\n']));
}
