//! The gap rule and the words for figures, at their limits.

use crate::common::scores;
use crate::group::scale;
use powerbase::codec::Scale;
use powerbase::instruments::people::gap::{Case, Gap, SD_ASSUMED, limit};
use powerbase::instruments::people::word::{Agreement, Alike, Freedom, Likeness, Near};

fn near(has: f64, target: f64) {
    assert!((has - target).abs() < 0.001, "{has}, not {target}");
}

#[test]
fn the_error_takes_a_small_spread_as_ten() {
    // 81 + 144/8, 81 + 100/4, 81 + 144/3, 81 + 400/5.
    near(Gap::of(70.0, 50.0, 12.0, 8, 9.0).error, 99f64.sqrt());
    near(Gap::of(70.0, 50.0, 5.0, 4, 9.0).error, 106f64.sqrt());
    near(Gap::of(70.0, 50.0, SD_ASSUMED, 3, 9.0).error, 129f64.sqrt());
    near(Gap::of(70.0, 50.0, 20.0, 5, 9.0).error, 161f64.sqrt());
}

#[test]
fn a_gap_is_notable_from_its_limit_on() {
    near(limit(99f64.sqrt()), 16.318);
    near(limit(129f64.sqrt()), 18.627);
    near(limit(6.0), 10.0);
    let notable = |own, others| Gap::of(own, others, 12.0, 8, 9.0).notable;
    assert!(notable(66.4, 50.0) && !notable(66.3, 50.0));
    assert!(notable(50.0, 66.4) && !notable(50.0, 66.3));
    // With a small error ten points are the limit, and they count.
    let notable = |own| Gap::of(own, 50.0, 10.0, 1000, 1.0).notable;
    assert!(notable(60.0) && !notable(59.9));
}

#[test]
fn each_case_has_its_text() {
    // Own, others, text of a base, of the coercive base, of trust; eight people of spread 12.
    #[rustfmt::skip]
    let lines = [
        (Some(80.0), Some(50.0), "plain.over", "coercive.over", "trust.over"),
        (Some(50.0), Some(80.0), "plain.under", "coercive.under", "trust.under"),
        (Some(90.0), Some(70.0), "plain.over", "coercive.over", "trust.over"),
        (Some(65.0), Some(65.0), "plain.high", "coercive.high", "trust.none"),
        (Some(39.9), Some(39.9), "plain.low", "coercive.low", "trust.none"),
        (Some(40.0), Some(40.0), "plain.mid", "coercive.mid", "trust.none"),
        (Some(64.9), Some(64.9), "plain.mid", "coercive.mid", "trust.none"),
        (Some(65.0), Some(64.9), "apart", "apart", "trust.none"),
        (Some(39.9), Some(40.0), "apart", "apart", "trust.none"),
        (None, Some(50.0), "missing", "missing", "missing"),
        (Some(50.0), None, "missing", "missing", "missing"),
        (None, None, "missing", "missing", "missing"),
    ];
    for (own, others, plain, coercive, trust) in lines {
        let gap = own.zip(others).map(|(own, others)| Gap::of(own, others, 12.0, 8, 9.0));
        let case = Case::of(own, others, gap);
        let has = [case.of_base(false), case.of_base(true), case.of_trust()];
        assert_eq!(has, [plain, coercive, trust].map(|end| ["gap.", end].concat()), "{own:?} {others:?}");
    }
}

#[test]
fn agreement_is_a_word_and_from_five_a_figure() {
    let word = |hundredths, n| {
        Agreement::of(&Scale { agreement: Some(hundredths), ..scale(n, 50.0) }).map(|a| (a.word, a.figure))
    };
    assert_eq!(word(70, 5), Some((Alike::Good, Some(70))));
    assert_eq!(word(69, 5), Some((Alike::Partial, Some(69))));
    assert_eq!(word(50, 5), Some((Alike::Partial, Some(50))));
    assert_eq!(word(49, 5), Some((Alike::Differ, Some(49))));
    assert_eq!(word(-100, 6), Some((Alike::Differ, Some(-100))));
    assert_eq!(word(100, 4), Some((Alike::Good, None)));
    assert_eq!(Agreement::of(&Scale { agreement: None, ..scale(5, 50.0) }), None);
    assert_eq!([Alike::Good, Alike::Partial, Alike::Differ].map(Alike::name), ["good", "partial", "differ"]);
}

#[test]
fn freedom_and_likeness_have_their_limits() {
    let names = [5.0, 4.0, 3.99, 2.01, 2.0, 1.0].map(|mean| Freedom::of(mean).name());
    assert_eq!(names, ["on-loan", "on-loan", "between", "between", "not-free", "not-free"]);

    let own = scores([50.0; 6]);
    let apart = |points: f64| Likeness::of(&own, &scores([50.0 + points; 6])).unwrap();
    let words = [0.0, 12.0, 12.1, 22.0, 22.1, 50.0].map(|points| apart(points).word);
    assert_eq!(words, [Near::Noise, Near::Noise, Near::Moderate, Near::Moderate, Near::Wide, Near::Wide]);
    near(apart(-12.1).points, 87.9);
    assert_eq!([Near::Noise, Near::Moderate, Near::Wide].map(Near::name), ["noise", "moderate", "wide"]);
    assert_eq!(Likeness::of(&own, &scores([50.0, 50.0, 50.0, 50.0, 50.0, -1.0])), None);
}
