//! The quiz's scores, bands and profiles against numbers worked out by hand.
#![allow(clippy::unwrap_used)]

mod common;

use common::people::{Chance, assert_near, mean, shares, variance};
use common::{choices, english, key, quiz_tree, text};
use powerbase::instruments::instrument::SCENARIOS;
use powerbase::instruments::profile::{Band, band, profile};
use powerbase::instruments::quiz::{Approach, Choices, QuizScores, ScoringKey, references};
use powerbase::plain::texts::Problem;
use powerbase::plain::value::Value;

fn scored(letters: &str) -> QuizScores {
    QuizScores::of(&choices(letters), &[0; 12], &key())
}

/// Choices, sum of credit, answered, band and profile.
const RUNS: [(&str, u32, u8, &str, &str); 18] = [
    ("TTTTTTTTTTTT", 13, 12, "low", "K3-T"),
    ("EEEEEEEEEEEE", 17, 12, "low", "K3-E"),
    ("XXXXXXXXXXXX", 11, 12, "low", "K3-X"),
    ("NNNNNNNNNNNN", 27, 12, "mixed", "K1"),
    ("NNNNNNNNNTNN", 30, 12, "mixed", "K2"),
    ("NNNNNNNNTTEX", 36, 12, "top", "K4"),
    // A mixed one: 1+1+2+2+3+3+0+3+1+3+1+3; misplaced T 1, E 3, X 3, N 0.
    ("TEEXNNXNETXX", 23, 12, "mixed", "K5"),
    // Eleven: the best but S12 unanswered, 33 of 33.
    ("NNNNNNNNTTE-", 33, 11, "top", "K4"),
    // Ten, without the urgent scenario: 30 of 30, and still not top.
    ("NNNNNNNNT-E-", 30, 10, "mixed", "K5"),
    // Nine: no index, no band.
    ("NNNNNNNNT---", 27, 9, "", "K0"),
    ("------------", 0, 0, "", "K0"),
    // N in S10, and six others of N: seven in all.
    ("NNNNNNTTTNEX", 29, 12, "mixed", "K1"),
    // One less: six in all.
    ("NNNNNTTTTNEX", 26, 12, "mixed", "K5"),
    // N misplaced twice only, S10 right.
    ("NNNNNNNNTTNN", 32, 12, "top", "K4"),
    // Six N where N is best, S10 right: K4; five: K5.
    ("NNNNNNEETTEX", 34, 12, "top", "K4"),
    ("NNNNNEEETTEX", 32, 12, "top", "K5"),
    // Four misplaced T and four misplaced X: T comes first. 1+2+0+0+0+1+0+1+1+3+3+3.
    ("TTTTXXXXETEX", 15, 12, "low", "K3-T"),
    // Four misplaced X and four misplaced E: X comes first. 2+1+2+1+0+1+0+1+3+3+3+3.
    ("EEEEXXXXTTEX", 20, 12, "low", "K3-X"),
];

#[test]
fn runs_score_as_by_hand() {
    for (letters, credit, answered, in_band, has_profile) in RUNS {
        let scores = scored(letters);
        let index = (answered >= 10).then(|| f64::from(credit * 100) / f64::from(u32::from(answered) * 3));
        assert_eq!(scores.index, index, "{letters}");
        assert_eq!(scores.answered, answered, "{letters}");
        assert_eq!(scores.partial, answered == 10 || answered == 11, "{letters}");
        assert_eq!(scores.urgent, letters.as_bytes()[9] == b'T', "{letters}");
        assert_eq!(band(&scores).map_or("", Band::name), in_band, "{letters}");
        assert_eq!(profile(&choices(letters), &key()).code(), has_profile, "{letters}");
    }
}

#[test]
fn index_rounds_to_the_specified_numbers() {
    for (letters, index) in [
        ("TTTTTTTTTTTT", 36.1),
        ("EEEEEEEEEEEE", 47.2),
        ("XXXXXXXXXXXX", 30.6),
        ("NNNNNNNNNNNN", 75.0),
        ("NNNNNNNNNTNN", 83.3),
        ("NNNNNNNNTTEX", 100.0),
    ] {
        assert!((scored(letters).index.unwrap() - index).abs() < 0.05, "{letters}");
    }
}

#[test]
fn approaches_are_counted_with_their_credit() {
    let scores = scored("TEEXNNXNETXX");
    assert_eq!(scores.chosen, [2, 3, 4, 3]);
    // T 1+3, E 1+2+1, X 2+0+1+3, N 3+3+3.
    assert_eq!(scores.mean_credit, [Some(2.0), Some(4.0 / 3.0), Some(1.5), Some(3.0)]);
    assert_eq!(scores.best, 5);
    assert_eq!(scored("TTTTTTTTTTTT").mean_credit[1..], [None; 3]);
}

#[test]
fn what_earned_little_is_read_first_and_what_was_left_out_is_not() {
    let (key, run) = (key(), choices("TEXN--------"));
    let earned: Vec<_> = (0..5).map(|scenario| key.earned(&run, scenario)).collect();
    assert_eq!(earned, [Some(1), Some(1), Some(1), Some(3), None]);
    let low: Vec<_> = (0..13).filter(|scenario| key.is_low(&run, *scenario)).collect();
    assert_eq!(low, [0, 1, 2]);
    assert!((0..12).all(|scenario| !key.is_low(&choices("EENNNNNNTTEX"), scenario) || scenario == 1));
}

#[test]
fn guesses_count_where_an_option_was_chosen() {
    // S1 T leads to R, S2 T to C, S3 T to R; S4 is not answered; S9 T leads to C.
    let run = choices("TTT-----T---");
    let scores = QuizScores::of(&run, &[1, 3, 0, 1, 0, 0, 0, 0, 2, 0, 0, 0], &key());
    assert_eq!((scores.hits, scores.guesses), (2, 3));
}

#[test]
fn bands_meet_their_limits() {
    for (index, urgent, name) in [
        (59.99, true, "low"),
        (60.0, true, "mixed"),
        (84.99, true, "mixed"),
        (85.0, true, "top"),
        (85.0, false, "mixed"),
        (100.0, false, "mixed"),
    ] {
        let scores = QuizScores { index: Some(index), urgent, ..QuizScores::default() };
        assert_eq!(band(&scores).map_or("", Band::name), name, "{index} {urgent}");
    }
    // Ten answers that earn 18 of 30: 3+3+3+3+1+0+1+1+3+0.
    let scores = scored("NNNNTTTTT-T-");
    assert_eq!((scores.index, band(&scores)), (Some(60.0), Some(Band::Mixed)));
}

#[test]
fn references_come_from_the_key() {
    let lines = references(&key());
    println!("guessing: mean {:.2}, SD {:.2}; always T E X N {:.1?}", lines.mean, lines.sd, lines.always);
    assert_eq!(lines.mean, 17.0 * 100.0 / 36.0);
    assert!((lines.sd - 10.1).abs() < 0.05);
    assert_eq!(lines.always, [13.0, 17.0, 11.0, 27.0].map(|credit| credit * 100.0 / 36.0));
}

#[test]
fn every_approach_is_best_and_worst_somewhere() {
    let key = key();
    let best = |approach| (0..12).filter(|scenario| key.is_best(*scenario, approach)).count();
    assert_eq!(Approach::ALL.map(best), [2, 1, 1, 8]);
    for approach in Approach::ALL {
        assert!(key.credit.iter().any(|credit| credit[approach as usize] == 0), "{approach:?}");
    }
}

#[test]
fn letters_and_stored_numbers_agree() {
    use powerbase::instruments::quiz::Outcome;
    for (place, approach) in Approach::ALL.into_iter().enumerate() {
        assert_eq!(Approach::from_code(approach.code()), Some(approach));
        assert_eq!(Approach::stored(place as u8 + 1), Some(approach));
    }
    for (place, outcome) in Outcome::ALL.into_iter().enumerate() {
        assert_eq!(Outcome::from_code(outcome.code()), Some(outcome));
        assert_eq!(Outcome::stored(place as u8 + 1), Some(outcome));
    }
    assert_eq!((Approach::stored(0), Approach::stored(5), Approach::from_code("t")), (None, None, None));
    assert_eq!((Outcome::stored(0), Outcome::stored(4), Outcome::from_code("")), (None, None, None));
}

#[test]
fn damaged_keys_are_refused_with_their_path() {
    for (credit, outcome, path, reason) in [
        ("4", "R", "quiz.scenarios.S1.options.T.credit", "not 0 to 3"),
        ("-1", "R", "quiz.scenarios.S1.options.T.credit", "not 0 to 3"),
        ("1.5", "R", "quiz.scenarios.S1.options.T.credit", "not 0 to 3"),
        ("one", "R", "quiz.scenarios.S1.options.T.credit", "not 0 to 3"),
        ("1", "r", "quiz.scenarios.S1.options.T.outcome", "not R, C or M"),
        ("1", "X", "quiz.scenarios.S1.options.T.outcome", "not R, C or M"),
    ] {
        let refusal = Problem { path: path.to_string(), reason };
        assert_eq!(ScoringKey::read(&text("quiz", &quiz_tree(credit, outcome))), Err(refusal));
    }
    let missing = Problem { path: "quiz.scenarios.S1.options.T.credit".to_string(), reason: "not 0 to 3" };
    assert_eq!(ScoringKey::read(&text("quiz", &Value::Null)), Err(missing));
}

#[test]
fn the_pack_has_the_specified_key() {
    assert_eq!(ScoringKey::read(&text("quiz", english().get("quiz").unwrap())), Ok(key()));
}

/// A reader must not find the best option by its length.
#[test]
fn length_of_an_option_gives_no_clue() {
    let quiz = text("quiz", english().get("quiz").unwrap());
    let mut longest_is_best = 0;
    for (scenario, id) in SCENARIOS.iter().enumerate() {
        let lengths = Approach::ALL
            .map(|a| quiz.get(&["scenarios", id, "options", a.code(), "text"].join(".")).chars().count());
        let (shortest, longest) = (*lengths.iter().min().unwrap(), *lengths.iter().max().unwrap());
        assert!(longest as f64 / shortest as f64 <= 1.35, "{id}: {lengths:?}");
        let only = lengths.iter().filter(|length| **length == longest).count() == 1;
        let is_best = |a: &Approach| key().is_best(scenario, *a) && lengths[*a as usize] == longest;
        longest_is_best += usize::from(only && Approach::ALL.iter().any(is_best));
    }
    println!("the best option is the only longest in {longest_is_best} of 12");
    assert!((2..=5).contains(&longest_is_best));
}

#[test]
fn guessing_the_quiz_gives_the_reference_lines() {
    let mut chance = Chance::new(7);
    let key = key();
    let runs: Vec<Choices> =
        (0..20_000).map(|_| std::array::from_fn(|_| chance.below(4) as u8 + 1)).collect();
    let indexes: Vec<f64> =
        runs.iter().map(|run| QuizScores::of(run, &[0; 12], &key).index.unwrap()).collect();
    assert_near("mean of guessing", mean(&indexes), 47.2, 0.5);
    assert_near("SD of guessing", variance(&indexes).sqrt(), 10.1, 0.3);
    let names = |run: &Choices| band(&QuizScores::of(run, &[0; 12], &key)).unwrap().name();
    let (bands, profiles) =
        (shares(runs.iter().map(names)), shares(runs.iter().map(|run| profile(run, &key).code())));
    println!("bands of guessing: {bands:.1?}; profiles: {profiles:.1?}");
    for (name, target) in [("low", 88.5), ("mixed", 11.5)] {
        assert_near(name, bands[name], target, 1.0);
    }
    for (code, target) in
        [("K1", 0.9), ("K2", 4.7), ("K3-T", 20.3), ("K3-X", 25.0), ("K3-E", 22.0), ("K5", 26.9)]
    {
        assert_near(code, profiles[code], target, 1.2);
    }
}
