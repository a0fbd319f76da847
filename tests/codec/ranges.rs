//! Codes with a right checksum that say what cannot be.

use super::PACK;
use super::common::people::Chance;
use super::craft::{bits, checksum, closed, code, signs};
use powerbase::codec::{Code, Refusal, read, write};

/// Version 1, a kind, the pack, a month.
fn opening(kind: u128) -> Vec<(usize, u128)> {
    vec![(4, 1), (4, kind), (16, PACK.into()), (12, 82)]
}

/// A result: context, key, flags, `has` and no name, and what follows.
fn result(kind: u128, context: u128, has: (usize, u128), rest: &[(usize, u128)]) -> String {
    let mut fields = opening(kind);
    fields.extend([(4, context), (32, 42), (5, 0), has, (1, 0)]);
    fields.extend(rest);
    code(&fields)
}

fn is_read(code: &str) -> bool {
    match read(code, PACK) {
        Ok(_) => true,
        Err(refusal) => {
            assert_eq!(refusal, Refusal::Damaged, "{code}");
            false
        }
    }
}

#[test]
fn a_block_holds_no_number_beyond_its_base() {
    for (has, width, base, count) in [(8, 78, 6, 30), (4, 32, 6, 12), (2, 28, 5, 12), (1, 24, 4, 12)] {
        let beyond = u128::pow(base, count);
        let result = |block| result(1, 1, (4, has), &[(width, block)]);
        assert!(is_read(&result(0)) && is_read(&result(beyond - 1)));
        // Four answers in each of two bits: every number is a block.
        assert_eq!(beyond >> width, u128::from(base == 4));
        assert!(base == 4 || !is_read(&result(beyond)) && !is_read(&result((1 << width) - 1)));
    }
    let grants = |block| {
        let mut fields = opening(4);
        fields.extend([(32, 1), (32, 2), (5, 0), (78, 0), (32, 0), (26, block)]);
        code(&fields)
    };
    assert!(is_read(&grants(u128::pow(6, 10) - 1)) && !is_read(&grants(u128::pow(6, 10))));
}

#[test]
fn contexts_and_contents_have_limits() {
    assert!(is_read(&result(1, 6, (4, 1), &[(24, 0)])) && !is_read(&result(1, 7, (4, 1), &[(24, 0)])));
    assert!(!is_read(&result(1, 1, (4, 0), &[])), "a result that holds nothing");
    assert!(!is_read(&result(2, 1, (3, 0), &[])), "scores that hold nothing");
}

#[test]
fn a_sum_is_one_that_the_answers_can_give() {
    let bases = |answered, sum| {
        let rest: Vec<(usize, u128)> = [(3, answered), (5, sum)].repeat(6);
        result(2, 1, (3, 4), &rest)
    };
    for (answered, sum, fits) in [
        (0, 0, true),
        (0, 1, false),
        (1, 0, false),
        (1, 5, true),
        (1, 6, false),
        (5, 5, true),
        (5, 4, false),
        (5, 25, true),
        (5, 26, false),
        (6, 20, false),
    ] {
        assert_eq!(is_read(&bases(answered, sum)), fits, "{sum} of {answered}");
    }
    let supplement =
        |trust: u128, sum| result(2, 1, (3, 2), &[(3, trust), (5, sum), (2, 3), (4, 15), (2, 0), (4, 0)]);
    assert!(is_read(&supplement(6, 30)) && !is_read(&supplement(6, 31)) && !is_read(&supplement(7, 30)));
}

#[test]
fn a_quiz_adds_up() {
    let quiz = |answered, credit, chosen: [u128; 3], urgent| {
        let [t, e, x] = chosen;
        result(2, 1, (3, 1), &[(4, answered), (6, credit), (4, t), (4, e), (4, x), (1, urgent)])
    };
    assert!(is_read(&quiz(12, 36, [2, 1, 1], 1)));
    assert!(!is_read(&quiz(13, 0, [0, 0, 0], 0)), "more than twelve");
    assert!(!is_read(&quiz(10, 31, [0, 0, 0], 0)), "more credit than there is");
    assert!(!is_read(&quiz(10, 3, [5, 5, 1], 0)), "more chosen than answered");
    assert!(!is_read(&quiz(10, 3, [0, 5, 1], 1)), "urgent without an order");
}

#[test]
fn a_name_is_text() {
    let named = |name: &[u8]| {
        let mut fields = vec![(4, 1), (4, 3), (16, PACK.into()), (1, 0), (32, 7), (4, 0), (1, 1)];
        fields.push((6, name.len() as u128));
        fields.extend(name.iter().map(|byte| (8, u128::from(*byte))));
        code(&fields)
    };
    assert!(is_read(&named("Zoë".as_bytes())) && is_read(&named(b"")));
    assert!(!is_read(&named(&[0xff])) && !is_read(&named(&"Zoë".as_bytes()[..3])));
}

/// An aggregate with this first scale and last item; all others are empty.
fn aggregate(people: u128, scale: &[(usize, u128)], item: &[(usize, u128)]) -> String {
    let mut fields = opening(5);
    fields.extend([(32, 7), (4, 1), (10, people)]);
    fields.extend(scale);
    fields.extend([(10, 0)].repeat(17));
    fields.extend(item);
    code(&fields)
}

#[test]
fn an_aggregate_holds_no_more_people_than_there_are() {
    let scale = |n, mean, sd, agreement| [(10, n), (10, mean), (10, sd), (8, agreement)];
    let none = [(10, 0)];
    let few = aggregate(2, &[(10, 2)], &[(10, 2)]);
    assert!(
        matches!(read(&few, PACK), Ok(Code::Aggregate(read)) if read.n == 2),
        "whether it is shown is not decided here"
    );
    assert!(is_read(&aggregate(5, &scale(5, 1000, 560, 200), &[(10, 5), (9, 500)])));
    assert!(!is_read(&aggregate(4, &scale(5, 0, 0, 0), &none)));
    assert!(!is_read(&aggregate(4, &none, &[(10, 5), (9, 0)])));
    assert!(!is_read(&aggregate(5, &scale(5, 1001, 0, 0), &none)));
    assert!(!is_read(&aggregate(5, &scale(5, 0, 561, 0), &none)));
    assert!(!is_read(&aggregate(5, &scale(5, 0, 0, 201), &none)));
    assert!(!is_read(&aggregate(5, &none, &[(10, 5), (9, 501)])));
}

/// A run of the power bases or of the quiz: its step, and what follows.
fn draft(instrument: u128, step: u128, rest: &[(usize, u128)]) -> String {
    let mut fields = opening(7);
    fields.extend([(1, instrument), (32, 42), (4, step)]);
    fields.extend(rest);
    code(&fields)
}

#[test]
fn a_run_is_where_it_can_be() {
    let bases = |context, items, supplement: &[(usize, u128)]| {
        [&[(4, context), (35, (1 << 35) - 1), (78, items)], supplement].concat()
    };
    let none = [(1, 0)];
    for step in 0..16 {
        assert_eq!(is_read(&draft(0, step, &bases(6, 0, &none))), step <= 8, "power bases, {step}");
        assert_eq!(is_read(&draft(1, step, &[(41, 0), (1, 0)])), step <= 12, "quiz, {step}");
    }
    assert!(!is_read(&draft(0, 1, &bases(7, 0, &none))));
    let beyond = u128::pow(6, 30);
    assert!(is_read(&draft(0, 1, &bases(0, beyond - 1, &none))));
    assert!(!is_read(&draft(0, 1, &bases(0, beyond, &none))));
    for (block, fits) in [(0, false), (1, true), (u128::pow(6, 12) - 1, true), (u128::pow(6, 12), false)] {
        assert_eq!(is_read(&draft(0, 7, &bases(0, 0, &[(1, 1), (32, block)]))), fits, "supplement {block}");
    }
}

#[test]
fn a_run_of_the_quiz_fixes_what_is_chosen() {
    let quiz = |fixed, choices, forecasts: &[(usize, u128)]| {
        draft(1, 1, &[&[(1, 0), (12, fixed), (28, choices)], forecasts].concat())
    };
    let (none, last) = ([(1, 0)], u128::pow(5, 12) - 1);
    assert!(is_read(&quiz(0xfff, last, &none)) && !is_read(&quiz(0xfff, last + 1, &none)));
    // S12 is the lowest digit, and the lowest bit.
    assert!(is_read(&quiz(1, 4, &none)) && !is_read(&quiz(1, 0, &none)) && !is_read(&quiz(2, 4, &none)));
    assert!(is_read(&quiz(0, 4, &none)), "a choice need not be fixed");
    assert!(is_read(&quiz(0, 0, &[(1, 1), (24, 1)])) && !is_read(&quiz(0, 0, &[(1, 1), (24, 0)])));
}

#[test]
fn later_versions_and_unknown_kinds_are_told_apart() {
    for version in 2..16 {
        assert_eq!(
            read(&code(&[(4, version), (4, 1), (16, PACK.into()), (44, 5)]), PACK),
            Err(Refusal::Newer)
        );
    }
    assert_eq!(read("zZ", PACK), Err(Refusal::Newer));
    assert_eq!(read("zz z", PACK), Err(Refusal::Damaged));
    assert_eq!(read(&code(&[(4, 0), (4, 1), (60, 5)]), PACK), Err(Refusal::Damaged));
    for kind in [0, 8, 9, 15] {
        // Wherever the checksum may end in the last character.
        for width in 60..66 {
            let whole = code(&[(4, 1), (4, kind), (width, 5)]);
            assert_eq!(read(&whole, PACK), Err(Refusal::Unknown), "{kind}");
            assert!(read(&whole[1..], PACK).is_err());
            assert_eq!(read(&whole.replace('A', "B"), PACK), Err(Refusal::Damaged), "{kind}");
        }
    }
}

#[test]
fn what_is_left_of_the_last_character_is_zero() {
    let mut fields = bits(&[(4, 1), (4, 3), (16, PACK.into()), (1, 0), (32, 7), (4, 0), (1, 0)]);
    let sum = checksum(&fields);
    fields.extend(bits(&[(16, sum.into())]));
    assert_eq!(fields.len(), 78);
    assert!(is_read(&signs(&fields)));
    let mut rating =
        bits(&[(4, 1), (4, 4), (16, PACK.into()), (12, 0), (32, 0), (32, 0), (5, 0), (78, 0), (58, 0)]);
    let sum = checksum(&rating);
    rating.extend(bits(&[(16, sum.into())]));
    assert!(is_read(&signs(&rating)));
    rating.push(true);
    assert!(!is_read(&signs(&rating)));
}

/// Any numbers in a run's places, with a checksum that holds: what is read is written back.
#[test]
fn a_run_that_is_read_is_written_back_as_it_came() {
    let (mut chance, mut accepted) = (Chance::new(70), [0; 4]);
    for _ in 0..8_000 {
        let head = bits(&[(4, 1), (4, 7), (16, PACK.into())]);
        let any: Vec<bool> = head.into_iter().chain((0..200).map(|_| chance.below(2) == 1)).collect();
        // The quiz and the power bases, each without its last block and with it.
        for (way, length) in [115, 139, 191, 223].into_iter().enumerate() {
            let code = closed(&any[..length]);
            if let Ok(read) = read(&code, PACK) {
                assert_eq!(write(&read, PACK), code);
                accepted[way] += 1;
            }
        }
    }
    println!("accepted: {accepted:?} of 8000");
    assert!(accepted.into_iter().all(|times| times > 100), "{accepted:?}");
}
