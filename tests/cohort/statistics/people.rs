//! The made-up people of the oracle, and small ways to write others.

use crate::common::{digits, key};
use powerbase::codec::{Answers, QuizSums, RaterAnswers, Sum, Sums};
use powerbase::instruments::cohort::statistics::overview::Statistics;
use powerbase::instruments::cohort::statistics::products::Products;
use powerbase::instruments::cohort::statistics::tally::Tally;
use std::path::Path;

/// A file beside the script that made it.
pub fn file(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cohort/oracle");
    std::fs::read_to_string(folder.join(name)).unwrap()
}

/// The people of one of the oracle's cohorts.
pub fn cohort(n: &str) -> Vec<Answers> {
    file(&["cohort-", n, ".txt"].concat()).lines().map(person).collect()
}

fn person(line: &str) -> Answers {
    let [all, choices, guesses] = line.split(' ').collect::<Vec<_>>().try_into().unwrap();
    Answers {
        items: Some(digits(&all[..30])),
        supplement: Some(digits(&all[30..])),
        quiz: Some(digits(choices)),
        forecasts: Some(digits(guesses)),
        ..Answers::default()
    }
}

/// Each leader's own answers and those of the raters.
pub fn leaders() -> Vec<(Answers, Vec<RaterAnswers>)> {
    let mut leaders: Vec<(Answers, Vec<RaterAnswers>)> = Vec::new();
    for line in file("leaders.txt").lines() {
        let (items, supplement) = (digits(&line[1..31]), digits(&line[31..]));
        if line.starts_with('L') {
            let own = Answers { items: Some(items), supplement: Some(supplement), ..Answers::default() };
            leaders.push((own, Vec::new()));
        } else {
            let (month, invite, key, flags, singles) = (0, 0, 0, 0, [0; 10]);
            let rating = RaterAnswers { month, invite, key, flags, items, supplement, singles };
            leaders.last_mut().unwrap().1.push(rating);
        }
    }
    leaders
}

/// A class of these people.
pub fn tally(people: &[Answers]) -> Tally {
    let (mut tally, key) = (Tally::default(), key());
    people.iter().for_each(|person| tally.add(person, &key));
    tally
}

/// The statistics of these people.
pub fn statistics(people: &[Answers]) -> Statistics {
    Statistics::of(&tally(people))
}

/// A person without the answers.
pub fn sums_of(person: &Answers) -> Sums {
    let sum = |answers: &[u8]| Sum {
        answered: answers.iter().filter(|answer| **answer > 0).count() as u8,
        sum: answers.iter().sum(),
    };
    let bases = person.items.map(|items| {
        std::array::from_fn(|turn| sum(&[0, 1, 2, 3, 4].map(|number: usize| items[turn + 6 * number])))
    });
    let supplement = person.supplement.map(|all| [sum(&all[..6]), sum(&all[6..9]), sum(&all[9..])]);
    let quiz = person.quiz.map(|choices| {
        let key = key();
        let mut sums = QuizSums { urgent: choices[9] == 1, ..QuizSums::default() };
        for (choice, credit) in choices.iter().zip(key.credit).filter(|(choice, _)| **choice > 0) {
            let option = usize::from(choice - 1);
            sums.answered += 1;
            sums.credit += credit[option];
            sums.chosen[option] += 1;
        }
        sums
    });
    Sums { bases, supplement, quiz, ..Sums::default() }
}

/// Complete answers from lines of numbers.
pub fn products<const K: usize>(rows: &str) -> Products<K> {
    let mut products = Products::default();
    for row in rows.lines() {
        let numbers: Vec<u8> = row.split_whitespace().map(|number| number.parse().unwrap()).collect();
        products.count(&numbers.try_into().unwrap(), 1);
    }
    products
}

/// Complete answers from words of digits, a person a word.
pub fn answers<const K: usize>(people: &str) -> Products<K> {
    let mut products = Products::default();
    people.split(' ').for_each(|person| products.count(&digits(person), 1));
    products
}

/// Holds a figure to its target.
pub fn near(what: &str, has: f64, target: f64, within: f64) {
    assert!((has - target).abs() <= within, "{what}: {has}, not {target}");
}
