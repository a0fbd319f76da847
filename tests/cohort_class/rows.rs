//! Rows: small, and exact.

use super::common::people::Chance;
use super::{PACK, both, made_up};
use powerbase::codec::{Answers, Code, read, write};
use powerbase::instruments::cohort::class::Class;
use powerbase::instruments::cohort::class::row::Row;

/// Through the code that is written, so that nothing is in it which no code can say.
fn made(chance: &mut Chance, kind: usize) -> Code {
    read(&write(&made_up::code(chance, kind), PACK), PACK).unwrap()
}

#[test]
fn each_result_comes_out_as_it_went_in() {
    let mut chance = Chance::new(12);
    for turn in 0..5_000 {
        let code = made(&mut chance, 1 + turn % 2);
        let mut class = Class::default();
        class.take(PACK, &code, 0).unwrap();
        assert_eq!(class.codes(0, true), [(0, code)]);
    }
}

#[test]
fn many_stand_beside_each_other() {
    let mut class = Class::default();
    let codes: Vec<Code> = (0..20_000).map(|key| Code::Answers(both(key * 77, 1))).collect();
    for (number, code) in (0..).zip(&codes) {
        let taken = class.take(PACK, code, 0).unwrap();
        assert_eq!((taken.new, taken.doubles), (2, 0));
        assert_eq!(class.find(PACK, number * 77), Some(number));
    }
    for (number, code) in (0..).zip(codes) {
        assert_eq!(class.codes(number, true), [(0, code)]);
    }
    assert_eq!((class.find(PACK, 1), class.find(PACK + 1, 77)), (None, None));
}

#[test]
fn other_codes_are_no_rows() {
    let mut chance = Chance::new(13);
    for kind in [3, 4, 5, 6, 7] {
        assert_eq!(Class::default().take(PACK, &made(&mut chance, kind), 0), None);
    }
}

#[test]
fn sums_are_the_same_with_and_without_the_answers() {
    let mut class = Class::default();
    class.take(PACK, &Code::Answers(both(5, 1)), 0);
    let row = class.row(0).unwrap();
    let items = row.items().unwrap();
    let first: u8 = items.iter().step_by(6).sum();
    assert_eq!(row.base_sums().unwrap()[0].sum, first);
    assert_eq!((row.quiz_sums(), row.supplement_sums()), (None, None));
}

/// Each row holds both exercises; the table by which they are found is counted.
#[test]
fn a_response_takes_no_more_than_64_bytes() {
    assert_eq!(size_of::<Row>(), 44);
    let mut class = Class::default();
    for key in 0..60_000_u32 {
        class.take(PACK, &Code::Answers(both(key.wrapping_mul(2_654_435_761), 1)), 0);
        let rows = class.len();
        if rows % 1024 == 0 || rows.is_power_of_two() {
            let each = class.bytes() as f64 / rows as f64;
            assert!(rows < 4000 || each <= 57.0, "{each} bytes a row at {rows}");
        }
    }
    println!("{} bytes a row", class.bytes() / class.len());
}

#[test]
fn figures_get_what_is_asked_for_and_both_together_where_they_can() {
    let mut class = Class::default();
    let (both, bases, quiz) = (both(5, 1), super::bases(5, 1), super::quiz(5));
    // In two codes, from two months.
    let later = Answers { month: 90, ..quiz.clone() };
    class.take(PACK, &Code::Answers(bases.clone()), 0);
    class.take(PACK, &Code::Answers(later.clone()), 0);
    let row = class.row(0).unwrap();
    assert_eq!(row.said([true, true]), [Some(Code::Answers(both)), None]);
    assert_eq!(row.said([true, false]), [Some(Code::Answers(bases)), None]);
    assert_eq!(row.said([false, true]), [None, Some(Code::Answers(later))]);
    assert_eq!(row.said([false, false]), [None, None]);
    println!("a code takes {} bytes", size_of::<Code>());
}
