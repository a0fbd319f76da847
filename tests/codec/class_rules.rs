//! What a class's link tells, and what it keeps to itself.

use super::any::write;
use super::common::people::Chance;
use super::craft::{SIGNS, bits, closed};
use super::{PACK, class};
use powerbase::codec::{
    Alpha, ClassQuiz, ClassScale, Cohort, Figures, Refusal, Spread, read, read_class, write_class,
};

/// What its link says of a class.
fn linked(cohort: Cohort) -> Cohort {
    read_class(&write_class(&cohort, PACK), PACK).unwrap()
}

fn of_scale(figures: Figures) -> Option<ClassScale> {
    let (given, n) = (figures.n.max(5), figures.n.max(5));
    let mut bases = [None; 8];
    bases[0] = ClassScale::of(&figures);
    linked(Cohort { given, n, bases: Some(bases), ..Cohort::default() }).bases.unwrap()[0]
}

fn figures(n: u32, mean: f64, sd: f64) -> Figures {
    Figures { n, mean: Some(mean), sd: Some(sd), ..Figures::default() }
}

fn of_cells(n: u32, cells: [u32; 4]) -> [Option<u32>; 4] {
    let mut chosen = [[n, 0, 0, 0]; 12];
    chosen[3] = cells;
    let quiz = ClassQuiz::of(n, &Figures::default(), &chosen);
    linked(Cohort { given: n, n, quiz: Some(quiz), ..Cohort::default() }).quiz.unwrap().chosen[3]
}

#[test]
fn steps_grow_as_the_class_gets_smaller() {
    for (n, mean, sd, told) in [
        (0, 62.46, 17.25, None),
        (4, 62.46, 17.25, None),
        (5, 62.46, 17.25, Some((600, 150))),
        (9, 62.5, 17.5, Some((650, 200))),
        (10, 62.46, 17.25, Some((620, 170))),
        (99, 62.5, 17.5, Some((630, 180))),
        (100, 62.46, 17.25, Some((625, 173))),
        (1_000_000, 0.04, 56.0, Some((0, 560))),
    ] {
        let scale = of_scale(figures(n, mean, sd));
        let spread = scale.and_then(|scale| scale.spread);
        assert_eq!(spread.map(|spread| (spread.mean, spread.sd)), told, "{n}");
        assert_eq!(scale.is_some(), n >= 5, "{n}");
    }
}

#[test]
fn where_all_are_alike_their_number_is_told_and_no_more() {
    for (n, sd) in [(5, 0.0), (30, 0.0), (30, 4.99), (1000, 4.9)] {
        let alpha = Some((n, 0.8));
        let scale = of_scale(Figures { quantiles: Some([90.0; 5]), alpha, ..figures(n, 90.0, sd) });
        assert_eq!(scale, Some(ClassScale { n, spread: None }), "{n}, {sd}");
    }
    assert!(of_scale(figures(30, 90.0, 5.0)).unwrap().spread.is_some());
    let undefined = Figures { n: 30, mean: Some(50.0), ..Figures::default() };
    assert_eq!(of_scale(undefined), Some(ClassScale { n: 30, spread: None }));
}

#[test]
fn three_people_lie_on_either_side_of_a_quantile() {
    let of = |n| {
        let quantiles = Some([22.5, 31.25, 50.0, 75.0, 100.0]);
        of_scale(Figures { quantiles, ..figures(n, 50.0, 30.0) }).unwrap().spread.unwrap().quantiles
    };
    assert_eq!(of(9), None);
    assert_eq!(of(10), Some([None, None, Some(50), None, None]));
    assert_eq!(of(11), of(10));
    assert_eq!(of(12), Some([None, Some(30), Some(50), Some(75), None]));
    assert_eq!(of(29), of(12));
    assert_eq!(of(30), Some([Some(25), Some(30), Some(50), Some(75), Some(100)]));
    // Type 7: what lies at or below the lower of the two scores that a quantile lies between.
    for (n, share) in [(10, 50), (12, 25), (30, 10)] {
        assert!((n - 1) * share / 100 + 1 >= 3);
    }
}

#[test]
fn alpha_has_its_own_people_and_is_never_one() {
    let of = |n, alpha| {
        of_scale(Figures { alpha: Some(alpha), ..figures(n, 50.0, 30.0) }).unwrap().spread.unwrap().alpha
    };
    let alpha = |n, hundredths| Some(Alpha { n, hundredths });
    assert_eq!(of(30, (28, 0.814)), alpha(28, 81));
    assert_eq!(of(30, (30, 0.999)), alpha(30, 99));
    assert_eq!(of(30, (30, -0.25)), alpha(30, -25));
    assert_eq!(of(30, (30, -7.5)), alpha(30, -100));
    assert_eq!(of(30, (31, 0.8)), alpha(30, 80));
    assert_eq!(of(30, (19, 0.8)), None);
    assert_eq!(of(19, (19, 0.8)), None);
}

#[test]
fn cells_of_one_or_two_cannot_be_worked_out() {
    let few = None;
    for (n, cells, told) in [
        (30, [10, 5, 3, 12], [Some(10), Some(5), Some(3), Some(12)]),
        (30, [0, 0, 12, 18], [Some(0), Some(0), Some(12), Some(18)]),
        (30, [0, 0, 0, 0], [Some(0); 4]),
        // A second one is hidden, the smallest that holds anybody.
        (30, [1, 0, 12, 17], [few, Some(0), few, Some(17)]),
        (30, [2, 5, 3, 20], [few, Some(5), few, Some(20)]),
        // Two that hold two together tell of these two.
        (30, [1, 1, 12, 16], [few, few, few, Some(16)]),
        (30, [1, 2, 12, 15], [few, few, Some(12), Some(15)]),
        (6, [2, 2, 2, 0], [few, few, few, Some(0)]),
        // All, or all but one or two.
        (30, [0, 0, 0, 30], [few; 4]),
        (30, [1, 0, 0, 29], [few; 4]),
        (30, [0, 2, 0, 28], [few; 4]),
        (30, [0, 0, 3, 27], [Some(0), Some(0), Some(3), Some(27)]),
        (30, [0, 0, 0, 1], [few; 4]),
        (5, [2, 3, 0, 0], [few; 4]),
        // From 600 people on a half step of a percent is three of them.
        (599, [0, 0, 0, 599], [few; 4]),
        (600, [2, 0, 3, 595], [Some(0), Some(0), Some(1), Some(99)]),
        (1000, [0, 0, 2, 998], [Some(0), Some(0), Some(0), Some(100)]),
    ] {
        assert_eq!(of_cells(n, cells), told, "{cells:?} of {n}");
    }
}

/// Whoever reads the cells finds more than one way in which people may have chosen.
#[test]
fn hidden_cells_are_never_certain() {
    for n in 5..=12 {
        for t in 0..=n {
            for e in 0..=n - t {
                for x in 0..=n - t - e {
                    let cells = [t, e, x, n - t - e - x];
                    let told = of_cells(n, cells);
                    let hidden = told.iter().filter(|cell| cell.is_none()).count();
                    let left = n - told.iter().flatten().sum::<u32>();
                    assert!(hidden == 0 || hidden > 1 && left >= 3, "{cells:?}: {told:?}");
                    assert!(!told.contains(&Some(1)) && !told.contains(&Some(2)), "{cells:?}: {told:?}");
                    assert!(told.iter().flatten().all(|cell| cell + 3 <= n), "{cells:?}: {told:?}");
                }
            }
        }
    }
}

#[test]
fn of_few_people_their_number_is_told_and_no_more() {
    let scale = ClassScale { n: 4, spread: Some(Spread { mean: 500, sd: 200, ..Spread::default() }) };
    let quiz = ClassQuiz { n: 4, index: Some(scale), chosen: [[Some(4), None, None, None]; 12] };
    let class = Cohort { given: 9, bases: Some([Some(scale); 8]), quiz: Some(quiz), ..Cohort::default() };
    assert_eq!(linked(Cohort { n: 4, ..class.clone() }), Cohort { given: 9, n: 4, ..Cohort::default() });
    let seven = linked(Cohort { n: 7, ..class });
    assert_eq!((seven.bases, seven.quiz), (Some([None; 8]), None));
}

/// Any class, and any bits: what is written keeps the rules, and what is read is written back.
#[test]
fn nothing_else_is_written_or_read() {
    let mut chance = Chance::new(60);
    let mut longest = 0;
    for _ in 0..20_000 {
        let code = write_class(&class::any(&mut chance), PACK);
        let again = read_class(&code, PACK).unwrap();
        assert_eq!(write_class(&again, PACK), code);
        assert_eq!(read(&code, PACK), Err(Refusal::Unknown), "no learner reads it");
        longest = longest.max(code.len());
    }
    println!("up to {longest} characters");
    assert!(longest <= 401);
}

/// Codes with a few bits changed and a checksum that holds: what is read is written back as it came.
#[test]
fn a_class_that_is_read_is_written_back_as_it_came() {
    let (mut chance, mut accepted) = (Chance::new(61), 0);
    for round in 0..20_000 {
        let code = write(&class::made_up(&mut chance), PACK);
        let sextet = |sign: u8| SIGNS.iter().position(|known| *known == sign).unwrap() as u128;
        let mut bits = bits(&code.bytes().map(|sign| (6, sextet(sign))).collect::<Vec<_>>());
        bits.truncate(bits.len() - 16 - round % 6);
        for _ in 0..=chance.below(3) {
            let place = 24 + chance.below(bits.len() - 24);
            bits[place] = !bits[place];
        }
        let changed = closed(&bits);
        if let Ok(read) = read_class(&changed, PACK) {
            assert_eq!(write_class(&read, PACK), changed);
            accepted += 1;
        }
    }
    println!("accepted: {accepted} of 20000");
    assert!(accepted > 300, "{accepted}");
}

#[test]
fn what_may_not_be_told_is_damage() {
    let head = |rest: &[(usize, u128)]| {
        let mut fields = vec![(4, 1), (4, 6), (16, PACK.into()), (12, 82), (12, 82), (4, 1), (32, 7), (1, 0)];
        fields.extend(rest);
        closed(&bits(&fields))
    };
    // Seven responses, all counted: their number, and the bases, of which all others are not there.
    let scale = |fields: &[(usize, u128)]| {
        let mut rest = vec![(3, 4), (1, 0), (5, 3), (3, 7), (3, 7), (3, 0), (3, 0)];
        rest.extend(fields);
        rest.extend([(1, 0)].repeat(7));
        head(&rest)
    };
    let cells = |row: [u128; 4]| {
        let mut rest = vec![(3, 1), (1, 0), (5, 3), (3, 7), (3, 7), (3, 0), (3, 0), (3, 7), (1, 0)];
        rest.extend(row.map(|cell| (3, cell)));
        rest.extend([(3, 0)].repeat(44));
        head(&rest)
    };
    for (code, fits) in [
        (scale(&[(1, 0)]), true),
        (scale(&[(1, 1), (3, 5), (1, 0)]), true),
        (scale(&[(1, 1), (3, 5), (1, 1), (5, 20), (4, 1)]), true),
        (scale(&[(1, 1), (3, 4), (1, 0)]), false),
        (scale(&[(1, 1), (3, 5), (1, 1), (5, 21), (4, 1)]), false),
        (scale(&[(1, 1), (3, 5), (1, 1), (5, 10), (4, 0)]), false),
        (scale(&[(1, 1), (3, 5), (1, 1), (5, 10), (4, 12)]), false),
        (cells([0, 0, 3, 4]), true),
        (cells([1, 0, 1, 3]), true),
        (cells([1, 0, 3, 4]), false),
        (cells([2, 0, 0, 5]), false),
        (cells([0, 0, 0, 7]), false),
        (cells([0, 3, 3, 3]), false),
        (cells([1, 1, 0, 6]), false),
        (head(&[(3, 0), (1, 0), (5, 3), (3, 3), (3, 3), (3, 0), (3, 0)]), false),
        (head(&[(3, 0), (1, 0), (5, 2), (2, 3), (2, 1), (2, 1), (2, 1)]), true),
        (head(&[(3, 0), (1, 0), (5, 2), (2, 3), (2, 1), (2, 1), (2, 2)]), false),
        (head(&[(3, 0), (1, 0), (5, 25), (25, 1 << 24), (25, 0), (25, 0), (25, 0)]), false),
        (head(&[(3, 4), (1, 0), (5, 3), (3, 4), (3, 4), (3, 0), (3, 0), (8, 0)]), false),
    ] {
        let read = read_class(&code, PACK);
        assert_eq!(read.is_ok(), fits, "{code}: {read:?}");
        assert!(fits || read == Err(Refusal::Damaged));
    }
}
