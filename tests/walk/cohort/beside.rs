//! Labels side by side, packs told apart, and other classes beside this one.

use super::{code, flagged, instructor, lines, person};
use crate::feedback::pack;
use crate::reader::Reader;
use powerbase::codec::{ClassScale, Code, Cohort, Figures, write, write_class};
use powerbase::instruments::instrument::{Base, Instrument};
use powerbase::rooms::cohort::rules::{Column, MOST};

/// Each label with its people in one base and in the quiz, and whether it has an average.
fn columns(reader: &Reader) -> Vec<(String, u64, u64, bool)> {
    let label = |label| reader.cohort().class.labels.get(label).unwrap().text.clone();
    let one = |column: &Column| {
        let means = column.statistics.base(Base::Expert).scores.means;
        (label(column.label), means.n, column.statistics.quiz.n, means.mean.value().is_some())
    };
    reader.counted().beside.iter().map(one).collect()
}

#[test]
fn each_label_is_counted_by_itself_from_its_own_number() {
    let mut reader = instructor();
    for (label, keys) in [("Monday", 1..=6), ("Tuesday", 11..=14), ("", 21..=50)] {
        reader.mark("cohort-label", label);
        reader.give(&lines(keys));
    }
    reader.give(&code(&flagged(60)));
    assert!(reader.counted().beside.is_empty(), "nobody asked");
    reader.mark("cohort-beside", "on");
    reader.give_turns();
    let told = |of: [(&str, u64, u64, bool); 3]| of.map(|(text, a, b, mean)| (text.to_string(), a, b, mean));
    let all = told([("Monday", 6, 6, true), ("Tuesday", 4, 4, false), ("", 30, 31, true)]);
    assert_eq!(columns(&reader), all);
    // It is what the label says alone.
    let tuesday = reader.cohort().class.labels.find("tuesday").unwrap();
    let none = reader.cohort().class.labels.find("").unwrap();
    let monday = reader.counted().beside[0].statistics.clone();
    reader.mark(&format!("cohort-counts-{tuesday}"), "");
    reader.mark(&format!("cohort-counts-{none}"), "");
    reader.give_turns();
    assert_eq!((columns(&reader).len(), &reader.counted().statistics), (1, &monday));
}

#[test]
fn more_than_six_are_chosen_from() {
    let mut reader = instructor();
    for label in 0..=MOST as u32 {
        reader.mark("cohort-label", &format!("L{label}"));
        reader.give(&lines(label * 10..=label * 10 + 5));
    }
    reader.mark("cohort-beside", "on");
    reader.give_turns();
    assert_eq!(columns(&reader), []);
    reader.mark("cohort-counts-3", "");
    reader.give_turns();
    assert_eq!(columns(&reader).len(), MOST);
}

#[test]
fn packs_are_chosen_and_never_mixed() {
    let mut reader = instructor();
    let other = |key: u32| write(&Code::Answers(person(key)), 7);
    let others: Vec<String> = (101..=109).map(other).collect();
    reader.give(&(lines(1..=6) + &others.join("\n")));
    let seen = |reader: &Reader| {
        let made = reader.counted();
        let [bases, quiz] = &made.counts;
        (
            made.selections.clone().map(|of| of.pack),
            bases.counted,
            bases.other_pack,
            quiz.counted,
            made.statistics.quiz.n,
        )
    };
    assert_eq!(seen(&reader), ([pack(), pack()], 6, 9, 6, 6));
    reader.mark("cohort-pack-power-bases", "7");
    reader.give_turns();
    assert_eq!(seen(&reader), ([7, pack()], 9, 6, 6, 6));
    reader.mark("cohort-pack-influence", "7");
    reader.give_turns();
    // Their scenarios are others, so no choice can be scored.
    assert_eq!(seen(&reader), ([7, 7], 9, 6, 9, 0));
    reader.mark("cohort-pack-power-bases", "9");
    reader.mark("cohort-pack-influence", "nonsense");
    reader.give_turns();
    assert_eq!(seen(&reader), ([pack(), pack()], 6, 9, 6, 6), "what is not there is as good as not chosen");
    assert_eq!(reader.counted().selections[0].form, Instrument::PowerBases);
}

/// A class's link, with figures of one base.
fn class(number: u32, name: &str, n: u32, mean: f64) -> String {
    let figures = Figures { n, mean: Some(mean), sd: Some(20.0), ..Figures::default() };
    let mut bases = [None; 8];
    bases[1] = ClassScale::of(&figures);
    let name = Some(name.to_string());
    let (given, bases) = (n + 2, Some(bases));
    let it =
        Cohort { from: 70, to: 71, context: 2, class: number, name, given, n, bases, ..Cohort::default() };
    write_class(&it, pack())
}

#[test]
fn a_link_of_a_class_stands_beside_and_is_never_mixed_in() {
    let mut reader = instructor();
    reader.give(&format!(
        "Last year: https://example.org/#pb-{}\n{}",
        class(1, "2025", 40, 61.0),
        lines(1..=6)
    ));
    let names = |reader: &Reader| {
        let all = reader.cohort().classes.list.iter();
        all.map(|one| (one.figures.name.clone().unwrap(), one.figures.n, one.shown)).collect::<Vec<_>>()
    };
    assert_eq!((names(&reader), reader.counted().people), (vec![("2025".to_string(), 40, true)], 6));
    // The same class once more takes its place; another stands behind it.
    reader.give(&[class(1, "2025", 41, 61.0), class(2, "2024", 30, 50.0)].join("\n"));
    reader.mark("cohort-class-0", "");
    assert_eq!(names(&reader), [("2025".to_string(), 41, false), ("2024".to_string(), 30, true)]);
    reader.press_on("cohort-class-remove", 0);
    reader.press_on("cohort-class-remove", 7);
    assert_eq!((names(&reader), reader.counted().people), (vec![("2024".to_string(), 30, true)], 6));
    reader.mark("cohort-class-7", "on");
}
