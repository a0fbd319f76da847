//! What one person says of their power beside what they choose: when there is something to
//! compare, and what is made of it.
#![allow(clippy::unwrap_used)]

mod common;

use common::{choices, english, key, scores};
use powerbase::instruments::quiz::{Approach, QuizScores};
use powerbase::instruments::said::{SaidAndChosen, most_chosen, recommended};
use powerbase::instruments::scoring::Scores;
use powerbase::plain::value::Value;

/// Bases in the order of results, position first: their means lie so far apart.
fn apart(personal: f64, position: f64) -> Scores {
    scores([position, position, position, personal, personal, personal])
}

fn quiz(letters: &str) -> QuizScores {
    QuizScores::of(&choices(letters), &[0; 12], &key())
}

fn both(scores: &Scores, letters: &str) -> Option<SaidAndChosen> {
    SaidAndChosen::of(scores, &quiz(letters))
}

fn reading(personal: f64, position: f64, letters: &str) -> &'static str {
    both(&apart(personal, position), letters).unwrap().reading()
}

const INFLUENCING: &str = "NNNNNNNTTXEE";
const TELLING: &str = "TTTTTTTNNXEE";

#[test]
fn the_four_ways_they_go_together() {
    assert_eq!(reading(75.0, 45.0, INFLUENCING), "personal-influencing");
    assert_eq!(reading(75.0, 45.0, TELLING), "personal-telling");
    assert_eq!(reading(45.0, 75.0, INFLUENCING), "position-influencing");
    assert_eq!(reading(45.0, 75.0, TELLING), "position-telling");
}

#[test]
fn what_is_not_clear_stays_open() {
    for letters in [INFLUENCING, TELLING] {
        assert_eq!(reading(60.0, 60.0, letters), "open", "a tie of the bases");
        assert_eq!(reading(60.0, 49.0, letters), "open");
        assert_ne!(reading(60.0, 48.0, letters), "open", "twelve points are clear");
        assert_ne!(reading(48.0, 60.0, letters), "open");
    }
    for letters in ["NNNNTTTTXXEE", "NNNNNNTTXXEE", "TTTTTTNNXXEE", "XXXXXXXXXXXX", "EEEEEEXXXXXX"] {
        assert_eq!(reading(75.0, 45.0, letters), "open", "{letters}");
    }
    assert_eq!(reading(75.0, 45.0, "NNNNNNNTTXXE"), "personal-influencing", "five more are clear");
    assert_eq!(reading(75.0, 45.0, "TTTTTXXXXEEE"), "personal-telling");
}

#[test]
fn ten_choices_are_enough_and_nine_are_not() {
    let bases = apart(75.0, 45.0);
    let answered = |letters| both(&bases, letters).map(|both| both.answered);
    assert_eq!(answered("NNNNNNNTTXEE"), Some(12));
    assert_eq!(answered("NNNNNNNTTXE-"), Some(11));
    assert_eq!(answered("NNNNNNNTT--E"), Some(10));
    assert_eq!(answered("NNNNNNNTT---"), None);
    assert_eq!(answered("------------"), None);
}

#[test]
fn a_base_without_a_score_leaves_nothing_to_compare() {
    let missing = |base: usize| {
        let mut all = apart(75.0, 45.0);
        all.bases[base] = None;
        all
    };
    for base in 0..6 {
        assert_eq!(both(&missing(base), INFLUENCING), None, "base {base}");
    }
    assert_eq!(both(&Scores::of(&[0; 30], &[0; 12]), INFLUENCING), None);
}

#[test]
fn the_figures_are_those_of_both_results() {
    let both = both(&apart(75.0, 45.0), "NNNNNTTXXEE-").unwrap();
    assert_eq!((both.said, both.chosen, both.answered), ([75.0, 45.0], [5, 2], 11));
    assert_eq!((both.balance(), both.difference()), (30.0, 3));
    assert_eq!(both.most, Some((Approach::N, 5)));
}

#[test]
fn of_a_tie_no_approach_was_chosen_most() {
    assert_eq!(most_chosen(&[4, 4, 2, 2]), None);
    assert_eq!(most_chosen(&[3, 3, 3, 3]), None);
    assert_eq!(most_chosen(&[0; 4]), None);
    assert_eq!(most_chosen(&[5, 4, 1, 2]), Some(Approach::T));
    assert_eq!(most_chosen(&[1, 4, 5, 2]), Some(Approach::X));
    assert_eq!(both(&apart(75.0, 45.0), "NNNNTTTTXXEE").unwrap().most, None);
}

#[test]
fn the_recommended_steps_are_counted_from_the_key() {
    assert_eq!(recommended(&key()), [8, 2]);
}

#[test]
fn each_reading_has_its_text() {
    let pack = english();
    let texts = pack.get("result").and_then(|result| result.get("said")).unwrap();
    for letters in [INFLUENCING, TELLING, "NNNNTTTTXXEE"] {
        for (personal, position) in [(75.0, 45.0), (45.0, 75.0), (60.0, 60.0)] {
            let name = reading(personal, position, letters);
            assert!(texts.get(name).and_then(Value::text).is_some(), "{name}");
        }
    }
}
