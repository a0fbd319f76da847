//! Where formulas have no answer: told apart from "too few", and never a NaN or an infinity.

use super::people::{cohort, near, statistics};
use crate::common::items;
use powerbase::codec::Answers;
use powerbase::instruments::cohort::statistics::figure::Figure;
use powerbase::instruments::cohort::statistics::overview::{ScaleStatistics, Statistics};
use powerbase::instruments::instrument::Base;

/// The statistics of the legitimate base of people who answered it like this, in turn.
fn legitimate(n: usize, answers: &[&str]) -> ScaleStatistics {
    let person = |at: usize| Answers {
        items: Some(items([answers[at % answers.len()], "44444", "44444", "44444", "44444", "44444"])),
        ..Answers::default()
    };
    let people: Vec<Answers> = (0..n).map(person).collect();
    statistics(&people).base(Base::Legitimate).clone()
}

#[test]
fn where_all_answer_alike_nothing_varies() {
    let scale = legitimate(120, &["44444"]);
    let means = scale.scores.means;
    assert_eq!((means.mean, means.sd), (Figure::Value(75.0), Figure::Value(0.0)));
    assert_eq!(means.interval, Figure::Undefined);
    assert_eq!(scale.scores.quantiles, Figure::Value([75.0; 5]));
    assert_eq!((scale.scores.rank(75.0), scale.scores.density()), (Figure::Value(50.0), Figure::Undefined));
    let reliability = scale.reliability;
    assert_eq!(reliability.alpha, Figure::Undefined);
    assert_eq!(
        (reliability.sem, reliability.mdc, reliability.omega),
        (Figure::Undefined, Figure::Undefined, Figure::Undefined)
    );
    for item in reliability.items {
        assert_eq!(
            (item.mean, item.sd, item.rest),
            (Figure::Value(4.0), Figure::Value(0.0), Figure::Undefined)
        );
    }
}

#[test]
fn a_total_that_does_not_vary_gives_no_alpha() {
    // Three against two: the sum is 15 for everybody.
    let scale = legitimate(100, &["33333", "24333", "42333"]);
    assert_eq!((scale.reliability.alpha, scale.reliability.omega), (Figure::Undefined, Figure::Undefined));
    assert_eq!(scale.reliability.items[4].rest, Figure::Undefined);
    near("item-rest", scale.reliability.items[0].rest.value().unwrap(), -1.0, 1e-12);
}

#[test]
fn items_against_each_other_have_an_alpha_and_no_error() {
    let scale = legitimate(120, &["15151", "51515", "25241", "52424", "33433"]);
    let alpha = scale.reliability.alpha.value().unwrap();
    assert!(alpha.value < 0.0, "{}", alpha.value);
    let interval = alpha.interval.value().unwrap();
    assert!(interval.low < alpha.value && alpha.value < interval.high);
    let reliability = scale.reliability;
    assert_eq!(
        (reliability.sem, reliability.mdc, reliability.omega),
        (Figure::Undefined, Figure::Undefined, Figure::Undefined)
    );
    assert!(reliability.items[0].rest.value().is_some());
}

#[test]
fn an_alpha_of_one_has_no_interval() {
    let scale = legitimate(120, &["11111", "22222", "44444", "55555"]);
    let alpha = scale.reliability.alpha.value().unwrap();
    near("alpha", alpha.value, 1.0, 1e-12);
    assert_eq!((alpha.interval, scale.reliability.sem), (Figure::Undefined, Figure::Undefined));
    assert_eq!((scale.reliability.mdc, scale.reliability.omega), (Figure::Undefined, Figure::Undefined));
}

#[test]
fn an_item_that_nobody_answered_leaves_the_scores() {
    let scale = legitimate(120, &["40534", "30423", "50454", "20211"]);
    // 4, 5, 3 and 4 are a mean of 4: 75.
    assert_eq!((scale.scores.n(), scale.unscored, scale.reliability.n), (120, 0, 0));
    assert!(scale.scores.means.mean.value().is_some() && scale.scores.quantiles.value().is_some());
    assert_eq!(scale.reliability.alpha, Figure::Withheld { needed: 20 });
    assert_eq!(scale.reliability.items[0].rest, Figure::Withheld { needed: 30 });
    let people = [Answers { items: Some(items(["40534"; 6])), ..Answers::default() }];
    let all = statistics(&people);
    let legitimate_items = [0, 6, 12, 18, 24].map(|place| all.items[place]);
    assert_eq!(
        legitimate_items.map(|item| (item.n, item.unanswered)),
        [(1, 0), (0, 1), (1, 0), (1, 0), (1, 0)]
    );
}

#[test]
fn a_constant_item_stays_and_has_no_correlation() {
    let scale = legitimate(120, &["44534", "33433", "54535", "23332", "45434", "34433"]);
    near("alpha", scale.reliability.alpha.value().unwrap().value, 0.8641975309, 1e-9);
    assert_eq!(scale.reliability.items[3].rest, Figure::Undefined);
    assert_eq!(scale.reliability.items[3].sd, Figure::Value(0.0));
    near("item-rest", scale.reliability.items[1].rest.value().unwrap(), 0.58789437, 1e-8);
    assert!(scale.reliability.omega.value().is_some());
}

#[test]
fn a_score_of_nothing_is_a_score() {
    let scale = legitimate(10, &["11111"]);
    assert_eq!((scale.scores.n(), scale.scores.means.mean), (10, Figure::Value(0.0)));
    let scale = legitimate(10, &["00000"]);
    assert_eq!((scale.scores.n(), scale.unscored), (0, 10));
    assert_eq!(scale.scores.means.mean, Figure::Withheld { needed: 5 });
}

#[test]
fn a_quiz_in_which_all_agree_has_no_dispute() {
    let all = |letters: &str, n: usize| {
        let quiz = Some(crate::common::choices(letters));
        statistics(&vec![Answers { quiz, items: Some([3; 30]), ..Answers::default() }; n])
    };
    let quiz = all("NNNNNNNNTTEX", 40).quiz;
    assert_eq!(
        (quiz.scenarios[0].dispute, quiz.scenarios[0].chosen),
        (Figure::Value(0.0), Figure::Value([0, 0, 0, 40]))
    );
    assert_eq!((quiz.index.means.mean, quiz.index.means.interval), (Figure::Value(100.0), Figure::Undefined));
    assert_eq!(all("NNNNNNNNTTEX", 40).said.correlation, Figure::Undefined);
    assert_eq!(quiz.forecasts.hits, Figure::Withheld { needed: 5 });
}

/// Every figure, as it would be printed.
fn printed(all: &Statistics) -> String {
    let base = all.base(Base::Coercive);
    format!("{all:?} {:?} {:?}", base.scores.density(), base.scores.rank(1.0))
}

#[test]
fn no_figure_is_ever_a_nan() {
    let people = cohort("300");
    for n in [0, 1, 2, 3, 5, 10, 20, 30, 100, 300] {
        let text = printed(&statistics(&people[..n]));
        assert!(!text.contains("NaN") && !text.contains("inf"), "{n}: {text}");
    }
    for answers in ["11111", "55555", "00000", "15151"] {
        let person = Answers {
            items: Some(items([answers; 6])),
            supplement: Some([5; 12]),
            quiz: Some([0; 12]),
            ..Answers::default()
        };
        let text = printed(&statistics(&vec![person; 120]));
        assert!(!text.contains("NaN") && !text.contains("inf"), "{answers}: {text}");
    }
}
