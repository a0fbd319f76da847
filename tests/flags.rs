//! Each check of how items were answered, just under and just over its limit.

mod common;

use common::{digits, items};
use powerbase::instruments::flags::{Flags, excluded, flags};
use powerbase::instruments::instrument::Items;

const CALM: [f64; 5] = [30.0; 5];

/// Raises nothing: runs of one, moderate spread, like answers within a base.
const PLAIN: &str = "425314425314425314425314425314";

/// The names of the flags that answers raise.
fn raised(answers: &str, seconds: [f64; 5]) -> String {
    flags(&digits(answers), &seconds).names().join(" ")
}

#[test]
fn plain_answers_raise_nothing() {
    assert_eq!(raised(PLAIN, CALM), "");
    assert_eq!(raised(PLAIN, [0.0; 5]), "");
}

#[test]
fn a_run_of_ten_is_long() {
    for (answers, names) in [
        ("444444444314425314425314425314", ""),   // nine
        ("444444444414425314425314425314", "F1"), // ten
        ("444440444444425314425314425314", ""),   // a gap ends the run
        ("425314425314425314424444444444", "F1"), // at the end
        ("000000000000000000000000000000", "F5"), // gaps are no run
    ] {
        assert_eq!(raised(answers, CALM), names, "{answers}");
    }
}

#[test]
fn little_spread_is_told_apart() {
    for (answers, names) in [
        // 30 answers, k of them 4 and the rest 3: the variance is k (30 - k) / 870,
        // .2483 for 12 and .2414 for 10; both below .25. Runs of up to three.
        ("343343343343343343343343343343", "F2"),
        // Fifteen 4: 225 / 870 = .2586.
        ("343434343434343434343434343434", ""),
        // Fourteen and thirteen 4: 224 / 870 = .2575, 221 / 870 = .2540; twelve: 216 / 870 = .2483.
        ("343434343434343434343434343433", ""),
        ("343434343434343434343434343333", ""),
        ("343434343434343434343434333333", "F2"),
        // Fourteen answers do not count as enough, fifteen do.
        ("333333333433330000000000000000", "F5"),
        ("333333333433333000000000000000", "F2 F5"),
    ] {
        assert_eq!(raised(answers, CALM), names, "{answers}");
    }
}

#[test]
fn pace_is_the_median_over_answered_pages() {
    for (answers, seconds, names) in [
        // Six items in 12 seconds are two seconds each.
        (PLAIN, [12.0; 5], ""),
        (PLAIN, [11.9; 5], "F3"),
        (PLAIN, [11.9, 11.9, 11.9, 60.0, 60.0], "F3"),
        (PLAIN, [11.9, 11.9, 12.0, 60.0, 60.0], ""),
        // A page without a time is left out: the median of the other four is their middle.
        (PLAIN, [0.0, 6.0, 6.0, 17.9, 18.1], "F3"),
        (PLAIN, [0.0, 6.0, 6.0, 18.0, 18.1], ""),
        (PLAIN, [0.0, 0.0, 0.0, 0.0, 11.9], "F3"),
        // Two answers in four seconds are two seconds each, and the middle one here.
        ("420000425314425314425314425314", [3.9, 11.9, 12.1, 60.0, 11.0], "F3 F5"),
        ("420000425314425314425314425314", [4.0, 11.9, 12.1, 60.0, 11.0], "F5"),
        // A page without an answer is left out.
        ("000000425314425314425314425314", [1.0, 11.9, 11.9, 12.1, 12.1], "F5"),
        ("000000425314425314425314425314", [1.0, 11.9, 11.9, 12.0, 12.1], "F3 F5"),
    ] {
        assert_eq!(raised(answers, seconds), names, "{answers} {seconds:?}");
    }
}

/// The names for answers given base by base.
fn raised_by_base(bases: [&str; 6]) -> String {
    flags(&items(bases), &CALM).names().join(" ")
}

#[test]
fn scatter_needs_more_than_its_limit() {
    // Variances: 51515 4.8, 42412 1.8 (sum 13, squares 41: (205 - 169) / 20),
    // 31422 1.3 (12, 34: 26 / 20), 13313 1.2 (11, 29: 24 / 20), 22222 0.
    for (bases, names) in [
        (["51515"; 6], "F4"),
        (["42412"; 6], "F4"),
        (["31422", "13242", "22314", "42213", "24132", "21243"], ""),
        // Five bases that add up to 7.2, a mean of exactly 1.44: 1.8 1.8 1.2 1.2 1.2.
        (["42412", "24214", "13313", "31331", "33113", "54000"], ""),
        // A little more: 1.8 1.8 1.3 1.2 1.2.
        (["42412", "24214", "31422", "31331", "33113", "54000"], "F4"),
        // Four bases are enough, three are not.
        (["51515", "15151", "51155", "11555", "51000", "15000"], "F4 F5"),
        (["51515", "15151", "51155", "51000", "51000", "15000"], "F5"),
        // Four answers of a base are enough: 5151 has 16 / 3.
        (["51510", "15150", "51150", "11550", "00000", "00000"], "F4 F5"),
    ] {
        assert_eq!(raised_by_base(bases), names, "{bases:?}");
    }
}

#[test]
fn more_than_three_gaps_are_several() {
    assert_eq!(raised("420314405314425304425314425314", CALM), "");
    assert_eq!(raised("420314405314425304425310425314", CALM), "F5");
}

#[test]
fn flags_are_counted_and_named() {
    for (bits, count, names, care, gaps) in [
        (0b00000, 0, "", false, false),
        (0b00001, 1, "F1", true, false),
        (0b00010, 1, "F2", true, false),
        (0b00011, 1, "F1 F2", true, false),
        (0b10000, 1, "F5", false, true),
        (0b10011, 2, "F1 F2 F5", true, true),
        (0b01100, 2, "F3 F4", true, false),
        (0b11111, 4, "F1 F2 F3 F4 F5", true, true),
    ] {
        let flags = Flags(bits);
        assert_eq!((flags.count(), flags.names().join(" ")), (count, names.to_string()));
        assert_eq!((flags.care(), flags.gaps()), (care, gaps), "{names}");
        assert_eq!(excluded(&digits(PLAIN), flags), count >= 2, "{names}");
    }
    assert!(!Flags(31).has(0) && !Flags(31).has(6));
}

#[test]
fn a_straight_line_is_left_out_of_a_cohort() {
    let line: Items = [3; 30];
    let raised = flags(&line, &CALM);
    assert_eq!((raised.names().join(" "), raised.count()), ("F1 F2".to_string(), 1));
    assert!(excluded(&line, raised));
    let mut nearly = line;
    nearly[29] = 0;
    assert!(!excluded(&nearly, flags(&nearly, &CALM)));
    assert!(excluded(&nearly, flags(&nearly, &[1.0; 5])));
}
