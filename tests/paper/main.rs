//! The sheets on paper, scored as they say, give what the widget gives.
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "../common/mod.rs"]
mod common;
mod printed;
#[path = "../../examples/paper/sheet/mod.rs"]
mod sheet;

use common::key;
use common::people::Chance;
use powerbase::instruments::instrument::Base;
use powerbase::instruments::profile::band;
use powerbase::instruments::quiz::{Approach, QuizScores, URGENT};
use powerbase::instruments::scoring::{Scores, level, round_half_up};
use printed::{Paper, Reader};
use serde_json::Value as Json;

/// How many people answer, and how many of 100 answers the later half of them leaves out.
const PEOPLE: usize = 20;
const LEFT_OUT: usize = 18;

fn pack() -> Json {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/www/content/en.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn paper() -> Paper {
    Paper::read(&sheet::page::page(&pack()).unwrap())
}

/// Somebody's marks, 1 to `highest`, 0 where nothing is marked; the first ten people leave nothing out.
fn marks<const N: usize>(chance: &mut Chance, person: usize, highest: usize) -> [u8; N] {
    std::array::from_fn(|_| {
        let left_out = person >= PEOPLE / 2 && chance.below(100) < LEFT_OUT;
        if left_out { 0 } else { 1 + chance.below(highest) as u8 }
    })
}

#[test]
fn statements_scored_by_hand_have_the_widgets_scores() {
    let (paper, mut chance) = (paper(), Chance::new(1));
    let (mut scored, mut unscored) = (0, 0);
    for person in 0..PEOPLE {
        let marks: [u8; 42] = marks(&mut chance, person, 5);
        let scores = Scores::of(&marks[..30].try_into().unwrap(), &marks[30..].try_into().unwrap());
        let mut expected = scores.bases.to_vec();
        expected.extend([scores.trust, scores.credibility, scores.growing]);
        expected.extend([scores.position(), scores.personal(), scores.balance()]);
        let by_hand = Reader(&paper).statements(&marks);
        assert_eq!(by_hand.len(), expected.len());
        for ((name, by_hand), expected) in by_hand.iter().zip(&expected) {
            println!("person {person}, {name}: {by_hand:?} by hand, {expected:?} in the widget");
            assert_eq!(by_hand.is_some(), expected.is_some(), "{name} of {marks:?}");
            let apart = by_hand.unwrap_or(0.0) - expected.unwrap_or(0.0);
            assert!(apart.abs() < 1e-9, "{name} of {marks:?} is {apart} too high");
            *(if by_hand.is_some() { &mut scored } else { &mut unscored }) += 1;
        }
    }
    assert!(scored > 100 && unscored > 20, "{scored} scored, {unscored} not: the marks try too little");
}

#[test]
fn scenarios_scored_by_hand_have_the_widgets_score() {
    let (paper, mut chance) = (paper(), Chance::new(2));
    let mut unscored = 0;
    for person in 0..PEOPLE {
        let places: [u8; 12] = marks(&mut chance, person, 4);
        let by_hand = Reader(&paper).scenarios(&places);
        // What was marked, as the form has it in its own order, not as the sheet that scores has it.
        let choices = std::array::from_fn(|scenario| paper.marked(scenario, places[scenario]));
        let expected = QuizScores::of(&choices, &[0; 12], &key());
        println!("person {person}: {by_hand:?} by hand, {expected:?} in the widget");
        assert_eq!(by_hand.score, expected.index, "{places:?}");
        assert_eq!(by_hand.chosen, expected.chosen, "{places:?}");
        unscored += usize::from(by_hand.score.is_none());
    }
    assert!((1..PEOPLE / 2).contains(&unscored), "{unscored} without a score: the marks try too little");
}

#[test]
fn what_a_score_says_is_looked_up_before_it_is_rounded() {
    let (paper, pack, key, mut chance) = (paper(), pack(), key(), Chance::new(3));
    let mut at_the_edge = 0;
    for _ in 0..4000 {
        // Mostly the recommended steps, so that scores lie about the highest row; the order where it is urgent.
        let choices = std::array::from_fn(|scenario| {
            let best = Approach::ALL.into_iter().position(|of| key.is_best(scenario, of)).unwrap() as u8 + 1;
            let other = [best, best, best, 0, 1 + chance.below(4) as u8][chance.below(5)];
            if scenario == URGENT { 1 } else { other }
        });
        let scores = QuizScores::of(&choices, &[0; 12], &key);
        let (Some(score), Some(band)) = (scores.index, band(&scores)) else { continue };
        let expected = pack["result"]["bands"][band.name()].as_str().unwrap();
        assert_eq!(Reader(&paper).band(score), expected, "{score}");
        at_the_edge += usize::from(Reader(&paper).band(f64::from(round_half_up(score))) != expected);
    }
    assert!(at_the_edge > 0, "no score that would be another once it is rounded");
}

#[test]
fn levels_are_those_of_the_widget() {
    let paper = paper();
    for score in 0..=100 {
        let name = Reader(&paper).level(score);
        let expected = level(f64::from(score)).name();
        assert_eq!(name, pack()["result"]["levels"][expected].as_str().unwrap(), "{score}");
    }
}

#[test]
fn every_statement_and_every_choice_is_asked_as_the_pack_has_it() {
    let (paper, pack) = (paper(), pack());
    for base in Base::ALL {
        for number in 1..=5 {
            let id = format!("{}{number}", base.code());
            let statement = pack["first"]["items"][&id].as_str().unwrap();
            let asked = paper.asked(&id);
            assert!(asked.ends_with(statement), "{id}: {asked}");
        }
    }
    assert_eq!(paper.circles("LEG1"), ["1", "2", "3", "4", "5"]);
    assert_eq!(paper.circles("FG3"), ["1", "2", "3", "4", "5"]);
    assert_eq!(paper.circles("context"), ["team", "class", "agency", "peers", "volunteers", "other"]);
}

#[test]
fn the_recommended_step_stands_in_every_place_as_often_and_never_twice_running() {
    let paper = paper();
    let best = |scenario: usize| {
        let place = (1..=4).find(|place| {
            let approach = Approach::stored(paper.marked(scenario, *place)).unwrap();
            key().is_best(scenario, approach)
        });
        place.unwrap()
    };
    let places: Vec<u8> = (0..12).map(best).collect();
    for place in 1..=4 {
        assert_eq!(places.iter().filter(|best| **best == place).count(), 3, "{places:?}");
    }
    assert!(places.windows(2).all(|pair| pair[0] != pair[1]), "{places:?}");
}

#[test]
fn a_pack_that_lacks_a_text_is_refused_by_its_path() {
    for path in ["/first/items/REF3", "/paper/ui/divide", "/quiz/scenarios/S12/options/X/text"] {
        let mut pack = pack();
        *pack.pointer_mut(path).unwrap() = " ".into();
        let dotted = path[1..].replace('/', ".");
        assert_eq!(sheet::page::page(&pack).unwrap_err(), format!("these texts are missing: {dotted}"));
    }
    let mut pack = pack();
    pack["quiz"]["scenarios"]["S4"]["options"]["E"]["credit"] = 7.into();
    assert_eq!(sheet::page::page(&pack).unwrap_err(), "quiz.scenarios.S4.options.E.credit: not 0 to 3");
}

#[test]
fn a_packs_words_never_become_markup() {
    let mut pack = pack();
    pack["first"]["anchors"]["4"] = "\"><script>go()</script>".into();
    let page = sheet::page::page(&pack).unwrap();
    assert!(!page.contains("<script"));
    assert!(page.contains("&quot;&gt;&lt;script&gt;"));
}
