//! Numbers, lists and months as languages write them: in English where nothing is known of the
//! language, and by its own texts where they are.
#![allow(clippy::unwrap_used)]

mod common;

use common::text;
use powerbase::instruments::instrument::Instrument;
use powerbase::plain::numeral::numeral;
use powerbase::plain::value::{Value, object};
use powerbase::widget::config::{Config, StorageKind};
use powerbase::widget::format::{FORMATS, count, decimals, fill, list, month, percent, signed, whole};
use powerbase::widget::resource::Resource;
use powerbase::widget::state::State;

fn english() -> State {
    State::new(Config {
        instruments: Instrument::ALL.to_vec(),
        scope: "default".into(),
        storage: StorageKind::Local,
        language: "en-GB".into(),
        page: String::new(),
        first: String::new(),
        page_is_own: true,
        context: None,
        course: String::new(),
    })
}

/// A language with digits, signs and patterns of its own, as Intl gives them for Egypt's Arabic.
fn arabic() -> State {
    let texts = [
        ("zero", "٠"),
        ("decimal", "٫"),
        ("minus", "؜−{n}"),
        ("plus", "؜+{n}"),
        ("percent", "{n}٪؜"),
        ("pair", "{a} و{b}"),
        ("middle", "{a} و{b}"),
        ("end", "{a} و{b}"),
    ];
    let texts = texts.map(|(name, text)| (name.to_string(), Value::from(text)));
    let months = ("months".to_string(), object([("11", "نوفمبر {year}".into()), ("12", "".into())]));
    let tree = Value::Object(texts.into_iter().chain([months]).collect());
    let mut state = english();
    state.sections.set(FORMATS.name(), Resource::Here(text(FORMATS.name(), &tree)));
    state
}

#[test]
fn counts_and_figures() {
    let (english, arabic) = (english(), arabic());
    let both = |write: &dyn Fn(&State) -> String| [write(&english), write(&arabic)];
    for (n, own) in [(0, "٠"), (1, "١"), (2, "٢"), (5, "٥"), (11, "١١"), (1024, "١٠٢٤")] {
        assert_eq!(both(&|state| count(state, n)), [n.to_string(), own.to_string()]);
    }
    assert_eq!(both(&|state| whole(state, 46.5)), ["47", "٤٧"]);
    assert_eq!(both(&|state| percent(state, 0.25)), ["25%", "٢٥٪؜"]);
}

#[test]
fn signs_and_decimals() {
    let cases = [
        (28.2, "+28", "28.20", "؜+٢٨", "٢٨٫٢٠"),
        (-12.0, "−12", "−12.00", "؜−١٢", "؜−١٢٫٠٠"),
        (0.0, "0", "0.00", "٠", "٠٫٠٠"),
        // What rounds to nought has no sign.
        (-0.004, "0", "0.00", "٠", "٠٫٠٠"),
        (-0.66, "−1", "−0.66", "؜−١", "؜−٠٫٦٦"),
        (0.995, "+1", "1.00", "؜+١", "١٫٠٠"),
    ];
    let (english, arabic) = (english(), arabic());
    for (figure, whole, exact, own_whole, own_exact) in cases {
        assert_eq!(signed(&english, figure), whole, "{figure}");
        assert_eq!(decimals(&english, figure, 2), exact, "{figure}");
        assert_eq!(signed(&arabic, figure), own_whole, "{figure}");
        assert_eq!(decimals(&arabic, figure, 2), own_exact, "{figure}");
    }
    assert_eq!(decimals(&english, 2.05, 1), "2.1");
}

#[test]
fn lists_of_any_length() {
    let english = english();
    let cases: [(&[&str], &str); 5] = [
        (&[], ""),
        (&["a"], "a"),
        (&["a", "b"], "a and b"),
        (&["a", "b", "c"], "a, b and c"),
        (&["a", "{b}", "c", "d"], "a, {b}, c and d"),
    ];
    for (entries, expected) in cases {
        assert_eq!(list(&english, entries), expected);
    }
    assert_eq!(list(&arabic(), &["أ", "ب", "ت"]), "أ وب وت");
}

#[test]
fn a_month_without_a_pattern_stays_a_number() {
    assert_eq!(month(&arabic(), "2026-11"), "نوفمبر ٢٠٢٦");
    assert_eq!(month(&arabic(), "2026-12"), "2026-12");
    assert_eq!(month(&english(), "2026-11"), "2026-11");
}

#[test]
fn what_fills_a_gap_is_not_filled_again() {
    assert_eq!(fill("{name}: {n}", &[("name", "{n}"), ("n", "5")]), "{n}: 5");
    assert_eq!(fill("{who} and {", &[("n", "5")]), "who and ");
}

#[test]
fn a_numeral_is_the_standard_one() {
    for number in [0, 7, 10, 99, 305, 4_294_967_295] {
        assert_eq!(numeral(number), number.to_string());
    }
}
