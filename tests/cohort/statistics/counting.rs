//! Adding, removing, merging, with and without the answers.

use super::people::{cohort, sums_of, tally};
use crate::common::{choices, items, key};
use powerbase::codec::{Answers, QuizSums, Sums};
use powerbase::instruments::cohort::statistics::overview::Statistics;
use powerbase::instruments::cohort::statistics::quiz::QuizTally;
use powerbase::instruments::cohort::statistics::tally::Tally;
use powerbase::instruments::instrument::Base;
use powerbase::instruments::quiz::{Approach, QuizScores};
use powerbase::instruments::said::most_chosen;
use powerbase::instruments::scoring::Scores;

#[test]
fn order_does_not_matter_and_parts_add_up() {
    let people = cohort("150");
    let all = tally(&people);
    let mut backwards = people.clone();
    backwards.reverse();
    assert_eq!(tally(&backwards), all);
    let mut merged = tally(&people[..47]);
    merged.merge(&tally(&people[47..]));
    assert_eq!(merged, all);
}

#[test]
fn who_is_removed_was_never_there() {
    let (people, key) = (cohort("150"), key());
    let mut all = tally(&people);
    let sums: Vec<Sums> = people.iter().map(sums_of).collect();
    sums.iter().for_each(|sums| all.add_sums(sums));
    people[20..].iter().for_each(|person| all.remove(person, &key));
    sums.iter().for_each(|sums| all.remove_sums(sums));
    assert_eq!(all, tally(&people[..20]));
    people[..20].iter().for_each(|person| all.remove(person, &key));
    assert_eq!(all, Tally::default());
}

#[test]
fn sums_alone_give_the_same_scores() {
    let people = cohort("300");
    let mut sums = Tally::default();
    people.iter().for_each(|person| sums.add_sums(&sums_of(person)));
    let (with, without) = (Statistics::of(&tally(&people)), Statistics::of(&sums));
    for base in Base::ALL {
        assert_eq!(with.base(base).scores, without.base(base).scores);
        assert_eq!(with.base(base).unscored, without.base(base).unscored);
        assert_eq!(without.base(base).reliability.n, 0);
    }
    assert_eq!(with.trust.scores, without.trust.scores);
    assert_eq!(with.growing.scores, without.growing.scores);
    assert_eq!((with.balance, with.personal), (without.balance, without.personal));
    assert_eq!((&with.quiz.index, with.quiz.chosen), (&without.quiz.index, without.quiz.chosen));
    assert_eq!((with.quiz.urgent, with.said), (without.quiz.urgent, without.said));
    assert_eq!(without.quiz.scenarios[0].n, 0);
}

#[test]
fn each_person_scores_as_alone() {
    let key = key();
    for person in cohort("40") {
        let alone = Statistics::of(&tally(&vec![person.clone(); 20]));
        let scores = Scores::of(&person.items.unwrap(), &person.supplement.unwrap());
        for base in Base::ALL {
            assert_eq!(alone.base(base).scores.means.mean.value(), scores.base(base));
        }
        assert_eq!(alone.trust.scores.means.mean.value(), scores.trust);
        assert_eq!(alone.credibility.scores.means.mean.value(), scores.credibility);
        let quiz = QuizScores::of(&person.quiz.unwrap(), &person.forecasts.unwrap(), &key);
        let index = alone.quiz.index.means.mean.value();
        assert_eq!(index.is_some(), quiz.index.is_some());
        assert!((index.unwrap_or(0.0) - quiz.index.unwrap_or(0.0)).abs() < 1e-9);
        assert_eq!(alone.quiz.forecasts.n, 20 * u64::from(quiz.guesses));
    }
}

#[test]
fn a_quiz_is_counted_by_scenario() {
    let (mut quiz, key) = (QuizTally::default(), key());
    // Right: commitment for N in S1; wrong: resistance for N in S2; none where nothing is chosen.
    let sums = quiz.count(&choices("NNNNNNNN-TEX"), &[3, 1, 0, 0, 0, 0, 0, 0, 2, 2, 0, 0], &key, 1);
    assert_eq!(sums, QuizSums { answered: 11, credit: 33, chosen: [1, 1, 1, 8], urgent: true });
    let of = |scenario: usize| quiz.scenarios[scenario];
    assert_eq!((of(0).chosen, of(0).guesses, of(0).hits), ([0, 0, 0, 0, 1], 1, 1));
    assert_eq!((of(1).guesses, of(1).hits), (1, 0));
    assert_eq!((of(8).chosen, of(8).guesses), ([1, 0, 0, 0, 0], 0));
    assert_eq!((of(9).chosen, of(9).hits), ([0, 1, 0, 0, 0], 1));
    assert_eq!(most_chosen(&sums.chosen), Some(Approach::N));
    assert_eq!(most_chosen(&[4, 0, 4, 3]), None);
}

#[test]
fn only_what_was_asked_is_counted() {
    let one = |person: Answers| Statistics::of(&tally(&[person]));
    let quiz = one(Answers { quiz: Some(choices("NNNNNNNNTTEX")), ..Answers::default() });
    assert_eq!((quiz.people, quiz.quiz.n, quiz.said.n), (1, 1, 0));
    assert_eq!(quiz.base(Base::Expert).unscored + quiz.trust.unscored + quiz.items[0].unanswered, 0);
    let bases = items(["44534", "33423", "21221", "54454", "45443", "30030"]);
    let bases = one(Answers { items: Some(bases), ..Answers::default() });
    assert_eq!((bases.quiz.n, bases.trust.unscored, bases.personal.n), (0, 0, 0));
    assert_eq!((bases.base(Base::Informational).unscored, bases.base(Base::Legitimate).scores.n()), (1, 1));
    // A run of both in which too few scenarios were answered says nothing of choosing.
    let few = Answers { items: Some([3; 30]), quiz: Some(choices("NNNNNNNNN---")), ..Answers::default() };
    let few = one(few);
    assert_eq!((few.said.n, few.personal.n, few.quiz.n, few.quiz.index.n()), (0, 1, 1, 0));
}

#[test]
fn millions_fit() {
    let mut people = tally(&cohort("300"));
    for _ in 0..15 {
        let half = people.clone();
        people.merge(&half);
    }
    let (many, few) = (Statistics::of(&people), Statistics::of(&tally(&cohort("300"))));
    assert_eq!(many.people, 9_830_400);
    for base in Base::ALL {
        let (many, few) = (many.base(base), few.base(base));
        assert_eq!(many.scores.means.mean, few.scores.means.mean);
        let alpha = |scale: &powerbase::instruments::cohort::statistics::overview::ScaleStatistics| {
            scale.reliability.alpha.value().unwrap().value
        };
        assert!((alpha(many) - alpha(few)).abs() < 1e-9);
        assert!(many.reliability.omega.value().is_some());
    }
    assert!((many.said.correlation.value().unwrap() - few.said.correlation.value().unwrap()).abs() < 1e-9);
}
