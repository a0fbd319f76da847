//! Small things by hand: moments, what was told as one word, launches.

use crate::course::{ACTIVITY, actor, cmi5, data};
use powerbase::instruments::instrument::Instrument::{Influence, PowerBases};
use powerbase::plain::value::{Value, object};
use powerbase::rooms::xapi::rules::launch::{Launch, Mode};
use powerbase::rooms::xapi::rules::stamp;
use powerbase::rooms::xapi::rules::told::{About, Told};

#[test]
fn moments_are_read_and_written() {
    for (date, millis) in [
        ("1970-01-01T00:00:00.000Z", 0),
        ("2000-02-29T12:34:56.789Z", 951_827_696_789),
        ("2026-11-26T10:15:00.005Z", 1_795_688_100_005),
        ("2100-03-01T00:00:00.000Z", 4_107_542_400_000),
        ("1969-12-31T23:59:59.999Z", -1),
    ] {
        assert_eq!(stamp::millis(date), Some(millis), "{date}");
        assert_eq!(stamp::text(millis), date);
    }
    assert_eq!(stamp::millis("2026-11-26T10:15:00Z"), Some(1_795_688_100_000));
    assert_eq!(stamp::millis("yesterday"), None);
    let days = (0..40_000_i64).map(|day| day * 86_400_000 + 1);
    days.for_each(|millis| assert_eq!(stamp::millis(&stamp::text(millis)), Some(millis)));
    assert_eq!(stamp::next(5_000, "1970-01-01T00:00:09Z"), 9_000);
    assert_eq!(stamp::next(50_000, "1970-01-01T00:00:09Z"), 50_001);
}

#[test]
fn spans_are_written() {
    for (seconds, text) in
        [(0.0, "PT0.00S"), (12.345, "PT12.34S"), (3_600.5, "PT3600.50S"), (-1.0, "PT0.00S")]
    {
        assert_eq!(stamp::duration(seconds), text);
    }
}

#[test]
fn what_was_told_travels_as_one_word() {
    let all = [
        About::Begun,
        About::Answer(PowerBases, 42, 0, 4),
        About::Answer(PowerBases, 42, 41, 1),
        About::Answer(Influence, 7, 11, 3),
        About::End(PowerBases, 42),
        About::Completed,
        About::Judged(false, 7),
        About::Judged(true, 8),
        About::Ended,
    ];
    let mut told = Told::default();
    assert_eq!(told.write(), "");
    for about in all {
        assert_eq!(About::read(&about.write()), Some(about));
        told.note(about);
    }
    let word = "p42-400000000000000000000000000000000000000001-e_i7-000000000003_c_s_j8";
    assert_eq!(told.write(), word);
    assert_eq!(Told::read(word), told);
    for damaged in ["", "x", "p", "p42", "p42-4?", "j", "-", "__"] {
        assert_eq!(Told::read(damaged).mark(PowerBases, 42, 0), 0, "{damaged}");
    }
    for damaged in ["", "answer", "answer/quiz/1/2/3", "end/influence/x"] {
        assert_eq!(About::read(damaged), None);
    }
}

#[test]
fn a_newer_copy_of_what_was_told_comes_first() {
    let [mut newer, mut older] = [Told::default(), Told::default()];
    newer.note(About::Answer(PowerBases, 1, 0, 5));
    older.note(About::Answer(PowerBases, 1, 0, 2));
    older.note(About::Answer(PowerBases, 1, 1, 3));
    older.note(About::Completed);
    newer.complete_from(&older);
    assert_eq!((newer.mark(PowerBases, 1, 0), newer.mark(PowerBases, 1, 1), newer.completed), (5, 3, true));
}

#[test]
fn a_launch_is_read() {
    let more = [
        ("launchMode", "Review".into()),
        ("masteryScore", Value::Number(0.75)),
        ("returnURL", "HTTPS://lms.example/back".into()),
        ("entitlementKey", object([("courseStructure", "x".into())])),
    ];
    let launch = Launch::read(&cmi5(data("session-1", more), &[])).unwrap();
    assert_eq!((launch.cmi5, launch.mode, launch.mastery), (true, Mode::Review, Some(0.75)));
    assert_eq!((launch.session.as_str(), launch.activity.as_str()), ("session-1", ACTIVITY));
    assert_eq!((launch.actor, launch.return_url.as_str()), (actor(), "HTTPS://lms.example/back"));
}

#[test]
fn launch_data_that_lack_something_are_refused() {
    let template = object([("extensions", object([]))]);
    for (data, reason) in [
        (Value::Null, ""),
        (object([]), "contextTemplate"),
        (object([("contextTemplate", template)]), "sessionid"),
    ] {
        let trouble = Launch::read(&cmi5(data, &[])).unwrap_err();
        assert_eq!((trouble.name, trouble.reason.as_str()), ("data", reason));
    }
    let trouble = Launch::read(&object([("error", "something new".into())])).unwrap_err();
    assert_eq!(trouble.name, "script");
}
