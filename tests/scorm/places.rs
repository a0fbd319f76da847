//! At which place each question is told.

use powerbase::instruments::instrument::Instrument;
use powerbase::rooms::scorm::rules::places::{Places, number};

fn told(places: &mut Places, numbers: &[usize]) -> Vec<(usize, bool)> {
    numbers.iter().map(|number| places.place(*number)).collect()
}

#[test]
fn a_question_keeps_its_place() {
    let mut places = Places::default();
    assert_eq!(told(&mut places, &[3, 0, 3, 53]), [(0, true), (1, true), (0, false), (2, true)]);
    assert_eq!(number(Instrument::Influence, 11), 53);
}

#[test]
fn what_1_2_keeps_is_read_back_as_written() {
    let mut places = Places::default();
    told(&mut places, &(0..54).collect::<Vec<_>>());
    let text = places.write();
    assert!(text.len() <= 60 && text.bytes().all(|byte| byte.is_ascii_graphic()), "{text}");
    assert_eq!(Places::kept(&text, 54), places);
    // Somebody else's interactions stand before and between.
    let mut places = Places::kept("", 2);
    assert_eq!(told(&mut places, &[7]), [(2, true)]);
    let mut places = Places::kept(&places.write(), 5);
    assert_eq!(told(&mut places, &[7, 8]), [(2, false), (5, true)]);
    assert_eq!(places.write(), "2.H.5.I");
}

#[test]
fn where_the_system_forgot_them_they_begin_at_its_count() {
    assert_eq!(told(&mut Places::kept("0.ABC", 0), &[1]), [(0, true)]);
    assert_eq!(
        told(&mut Places::kept("0.~BC", 3), &[1, 0]),
        [(1, false), (3, true)],
        "what is damaged alone is lost"
    );
    assert_eq!(told(&mut Places::kept("0.ABC", 2), &[1, 2]), [(1, false), (2, true)]);
}

#[test]
fn anything_else_is_no_place() {
    for text in ["x", "x.A", "0", "0.~~", ".", "99999999999999999999999.A", "0.9", "18446744073709551615.AB"]
    {
        assert_eq!(told(&mut Places::kept(text, 1), &[0]), [(1, true)], "{text}");
    }
}

#[test]
fn in_2004_the_ids_say_it() {
    let ids = ["LEG1", "somebody.else", "S12", ""].map(String::from);
    let mut places = Places::of_ids(&ids);
    assert_eq!(told(&mut places, &[0, 53, 1]), [(0, false), (2, false), (4, true)]);
}
