//! Times, numbers and names as each version writes them.

use powerbase::rooms::common::course::rules::decimal;
use powerbase::rooms::scorm::rules::format::{cut, interval, moment, scaled, timespan};
use powerbase::rooms::scorm::rules::version::{Fault, Version};

#[test]
fn spans_of_time_in_1_2() {
    let table = [
        (0.0, "0000:00:00.00"),
        (-3.0, "0000:00:00.00"),
        (0.004, "0000:00:00.00"),
        (0.005, "0000:00:00.01"),
        (59.999, "0000:01:00.00"),
        (61.25, "0000:01:01.25"),
        (3599.99, "0000:59:59.99"),
        (3600.0, "0001:00:00.00"),
        (360_000.0, "0100:00:00.00"),
        (1e12, "9999:59:59.99"),
        (f64::NAN, "0000:00:00.00"),
    ];
    for (seconds, expected) in table {
        assert_eq!(timespan(seconds), expected, "{seconds}");
    }
}

#[test]
fn spans_of_time_in_2004() {
    let table = [
        (0.0, "PT0.00S"),
        (-1.0, "PT0.00S"),
        (1.5, "PT1.50S"),
        (59.999, "PT60.00S"),
        (86_400.0, "PT86400.00S"),
    ];
    for (seconds, expected) in table {
        assert_eq!(interval(seconds), expected, "{seconds}");
    }
}

#[test]
fn numbers_are_read_as_they_were_written() {
    let table = [
        ("0", Some(0.0)),
        (" 60 ", Some(60.0)),
        ("62.5", Some(62.5)),
        ("-0.4", Some(-0.4)),
        (".5", Some(0.5)),
        ("7.", Some(7.0)),
        ("0.58", Some(0.58)),
        ("33.33333333333333", Some(33.333_333_333)),
        ("999999999", Some(999_999_999.0)),
        ("1000000000", None),
        ("", None),
        (".", None),
        ("-", None),
        ("6e1", None),
        ("60%", None),
        ("often", None),
        ("NaN", None),
        ("1,5", None),
        ("٦٠", None),
    ];
    for (text, expected) in table {
        assert_eq!(decimal::read(text), expected, "{text}");
    }
}

#[test]
fn numbers_have_no_exponent_and_no_more_decimals_than_allowed() {
    let table = [
        (0.0, 2, "0"),
        (-0.001, 2, "0"),
        (100.0, 2, "100"),
        (62.5, 2, "62.5"),
        (58.333_333_333, 2, "58.33"),
        (58.333_333_333, 7, "58.3333333"),
        (0.000_000_001, 7, "0"),
        (97.222_222_222_2, 0, "97"),
        (10.0, 0, "10"),
    ];
    for (figure, places, expected) in table {
        assert_eq!(decimal::write(figure, places), expected, "{figure} {places}");
    }
    for (score, expected) in [(0.0, "0"), (100.0, "1"), (62.5, "0.625"), (100.0 / 3.0, "0.3333333")] {
        assert_eq!(scaled(score), expected, "{score}");
    }
}

#[test]
fn a_zone_follows_a_fraction() {
    assert_eq!(moment("2026-11-22T10:00:00Z"), "2026-11-22T10:00:00.0Z");
    assert_eq!(moment("2026-11-22T10:00:00.123Z"), "2026-11-22T10:00:00.0Z");
}

#[test]
fn words_are_cut_between_characters() {
    assert_eq!(cut("Übergang", 1), "Ü");
    assert_eq!(cut("short", 250), "short");
    assert_eq!(cut("", 1), "");
}

#[test]
fn every_documented_code_means_something() {
    use Fault::{Ended, Passing, Refused, Unsupported};
    let of_12 = [
        ("101", Passing),
        ("201", Refused),
        ("202", Refused),
        ("203", Refused),
        ("301", Ended),
        ("401", Unsupported),
        ("402", Unsupported),
        ("403", Refused),
        ("404", Refused),
        ("405", Refused),
    ];
    let of_2004 = [
        ("101", Passing),
        ("102", Passing),
        ("103", Ended),
        ("104", Ended),
        ("111", Passing),
        ("112", Ended),
        ("113", Ended),
        ("122", Ended),
        ("123", Ended),
        ("132", Ended),
        ("133", Ended),
        ("142", Ended),
        ("143", Ended),
        ("201", Refused),
        ("301", Passing),
        ("351", Passing),
        ("391", Passing),
        ("401", Unsupported),
        ("402", Unsupported),
        ("403", Refused),
        ("404", Refused),
        ("405", Refused),
        ("406", Refused),
        ("407", Refused),
        ("408", Refused),
    ];
    for (version, table) in [(Version::V12, &of_12[..]), (Version::V2004, &of_2004[..])] {
        for (code, expected) in table {
            assert_eq!(version.fault(code), *expected, "{version:?} {code}");
        }
        for code in ["", "0", "throw", "999", "a code of its own"] {
            assert_eq!(version.fault(code), Passing, "{version:?} {code:?}");
        }
    }
}
