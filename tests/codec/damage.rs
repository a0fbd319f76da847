//! Altered codes, and what was never one.

use super::any::read;
use super::common::people::Chance;
use super::craft::SIGNS;
use super::golden::golden;
use super::{PACK, made_up};
use powerbase::codec::{Refusal, find, has_lost_its_case};

/// A code with one character changed, missing or doubled.
fn altered(chance: &mut Chance, code: &str, how: usize) -> String {
    let mut signs = code.as_bytes().to_vec();
    let place = chance.below(signs.len());
    match how {
        0 => {
            let other = SIGNS.iter().filter(|sign| **sign != signs[place]);
            signs[place] = *other.clone().nth(chance.below(63)).unwrap();
        }
        1 => drop(signs.remove(place)),
        _ => signs.insert(place, signs[place]),
    }
    String::from_utf8(signs).unwrap()
}

#[test]
fn one_altered_character_is_refused() {
    let mut chance = Chance::new(7);
    for (how, what) in ["changed", "missing", "doubled"].into_iter().enumerate() {
        let mut accepted = 0;
        for round in 0..20_000 {
            let code = made_up::written(&mut chance, made_up::KINDS[round % made_up::KINDS.len()], PACK);
            accepted += u32::from(read(&altered(&mut chance, &code, how), PACK).is_ok());
        }
        println!("one character {what}: {accepted} of 20000 accepted");
        assert!(accepted <= 20, "{what}: {accepted}");
    }
}

#[test]
fn no_golden_code_survives_one_change() {
    for (code, _) in golden() {
        for place in 0..code.len() {
            for sign in SIGNS.iter().chain(b" +/=.%\0") {
                let mut other = code.as_bytes().to_vec();
                other[place] = *sign;
                let other = String::from_utf8(other).unwrap();
                assert!(other == code || read(&other, PACK).is_err(), "{other}");
            }
        }
    }
}

#[test]
fn a_part_of_a_code_is_damaged() {
    for (code, _) in golden() {
        for length in 0..code.len() {
            assert_eq!(read(&code[..length], PACK), Err(Refusal::Damaged), "{length} of {code}");
        }
        for more in ["A", "AA", "a", "_", " ", "\n", "=", "é", &"A".repeat(200)] {
            assert_eq!(read(&[code, more].concat(), PACK), Err(Refusal::Damaged), "{code} and {more:?}");
        }
    }
}

#[test]
fn another_pack_is_named_only_if_the_code_is_whole() {
    for (code, _) in golden() {
        assert_eq!(read(code, PACK + 1), Err(Refusal::UnknownPack));
        assert_eq!(read(&code[..code.len() - 1], PACK + 1), Err(Refusal::Damaged));
    }
}

#[test]
fn a_code_that_lost_its_case_is_damaged_and_no_newer_one() {
    for (code, _) in golden() {
        assert!(!has_lost_its_case(code));
        for changed in [code.to_lowercase(), code.to_uppercase()] {
            assert_eq!(read(&changed, PACK), Err(Refusal::Damaged), "{changed}");
            assert!(has_lost_its_case(&changed), "{changed}");
            assert_eq!(read(&changed[..9], PACK), Err(Refusal::Damaged), "{changed}");
        }
        assert_eq!(read(&["I", &code[1..]].concat(), PACK), Err(Refusal::Newer));
    }
}

#[test]
fn garbage_is_refused() {
    for text in ["", "E", "EE", "é", "Ee", "E\u{300}", "  ", "#pb=", "E8SgVeb3gImrI=", "🂡🂢🂣", "\0\0\0\0"]
    {
        assert_eq!(read(text, PACK), Err(Refusal::Damaged), "{text:?}");
    }
    for sign in ["A", "E", "F", "\u{feff}", "é"] {
        assert_eq!(read(&sign.repeat(5_000_000), PACK), Err(Refusal::Damaged), "{sign:?}");
    }
    // Of kinds and versions to come nobody knows how long they may be: they take time, but little.
    let start = std::time::Instant::now();
    assert_eq!(read(&["GA", &"A".repeat(2_000_000)].concat(), PACK), Err(Refusal::Damaged));
    assert_eq!(read(&"zA".repeat(1_000_000), PACK), Err(Refusal::Newer));
    // If each character cost more than the last one, it would be minutes.
    assert!(start.elapsed().as_secs() < 20);
}

#[test]
fn chance_makes_no_codes() {
    let mut chance = Chance::new(99);
    let mut accepted = 0;
    for _ in 0..50_000 {
        let length = 1 + chance.below(130);
        let noise = (0..length).map(|_| char::from(SIGNS[chance.below(64)])).collect::<String>();
        // The right beginning, so that more than the first character is looked at.
        let kind = ["EcSg", "EsSg", "E8Sg", "FMSg", "FcSg", "FsSg", "F8Sg"][chance.below(7)];
        let noise = [kind, &noise].concat();
        accepted += u32::from(read(&noise, PACK).is_ok());
        find(&noise);
    }
    println!("noise after a right beginning: {accepted} of 50000 accepted");
    assert!(accepted <= 5, "{accepted}");
}
