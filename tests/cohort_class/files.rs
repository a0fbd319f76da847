//! The class as a file, and results out of the widget's own files.

use super::common::{key, value};
use super::{OTHER, PACK, bases, both, class, code, flagged, put, quiz};
use powerbase::codec::{Answers, Code, pack};
use powerbase::instruments::answers::Answers as Given;
use powerbase::instruments::cohort::class::Class;
use powerbase::instruments::cohort::class::restoring::{is_saved, restore};
use powerbase::instruments::cohort::class::row::Hand;
use powerbase::instruments::cohort::class::saving::save;
use powerbase::instruments::draft::Draft;
use powerbase::instruments::exported::entries;
use powerbase::instruments::instrument::Instrument;
use powerbase::instruments::record::Record;
use powerbase::plain::value::Value;
use powerbase::rooms::common::intake::rules::reading::Reading;

fn busy() -> Class {
    let mut class = Class::default();
    let named = Answers { name: Some("Zoë ☀".into()), ..both(4, 2) };
    put(&mut class, " Monday\nmorning ", &[both(1, 1), bases(2, 1), flagged(3, 1), named]);
    put(&mut class, "gone", &[bases(20, 1)]);
    put(&mut class, "", &(100..3_000).map(|key| both(key, 3)).collect::<Vec<_>>());
    put(&mut class, "Tuesday", &[quiz(2), both(20, 1)]);
    class.take(OTHER, &Code::Answers(bases(5, 6)), 2);
    class.take_out(0);
    class.put_back(2);
    class.remove_label(1);
    class
}

/// A row by its run: pack, key, what was decided, and its codes with their labels.
type Told = (u16, u32, Hand, Vec<(String, Code)>);

/// The rows of a class by their runs: what each says, under which label, and what was decided.
fn told(class: &Class, names: bool) -> Vec<Told> {
    let label = |label| class.labels.get(label).unwrap().text.replace('\n', " ");
    let mut told: Vec<_> = class
        .rows(0..u32::MAX)
        .map(|(number, row)| {
            let codes = class.codes(number, names).into_iter().map(|(at, code)| (label(at), code));
            (row.pack, row.key, row.hand, codes.collect())
        })
        .collect();
    told.sort_by_key(|(pack, key, _, _)| (*pack, *key));
    told
}

#[test]
fn a_class_comes_back_as_it_was() {
    let class = busy();
    for names in [true, false] {
        let text = save(&class, names);
        assert!(is_saved(&text) && !text.contains("gone") && text.is_ascii());
        let back = restore(&text).unwrap();
        assert_eq!(told(&back, true), told(&class, names));
        // Whatever an editor did to the ends of lines.
        let windows = ["\u{feff}", &text.replace('\n', "\r\n"), "\r\n"].concat();
        assert_eq!(told(&restore(&windows).unwrap(), true), told(&class, names));
    }
    assert!(restore(&save(&Class::default(), true)).unwrap().is_empty());
}

#[test]
fn rows_stand_in_no_order_of_arrival() {
    let class = busy();
    let text = save(&class, true);
    let first = text.lines().position(|line| line.contains(&code(&both(1, 1)))).unwrap();
    assert!(first > 20, "the first to come stands on line {first}");
}

#[test]
fn what_is_damaged_or_newer_is_refused_and_its_codes_can_still_be_read() {
    let text = save(&busy(), true);
    let half = &text[..text.len() / 2];
    let no_end = text.rsplit_once("end ").unwrap().0;
    let cases = [
        (half.to_string(), "damaged"),
        (no_end.to_string(), "damaged"),
        (text.replacen("2 EcSg", "2 EcSh", 1), "damaged"),
        (text.replacen("\n2 ", "\n9 ", 1), "damaged"),
        (text.replacen("\n0 ", "\n", 1), "damaged"),
        (text.lines().filter(|line| !line.starts_with("0 ")).collect::<Vec<_>>().join("\n"), "damaged"),
        (text.replacen("class 1", "class 2", 1), "newer"),
        (text.replacen("class 1", "class x", 1), "damaged"),
        (text.replacen("powerbase", "other", 1), "foreign"),
        (String::new(), "foreign"),
    ];
    for (text, reason) in cases {
        assert!(restore(&text) == Err(reason), "{reason}: {}", &text[..text.len().min(80)]);
    }
    let (mut class, mut reading) = (Class::default(), Reading::of(no_end.to_string(), 0));
    while reading.step(&mut class) {}
    assert_eq!((class.len(), reading.report.refused.count), (busy().len(), 0));
}

fn export() -> (Value, [Record; 2]) {
    let mut draft = Draft::of(Given::new(Instrument::PowerBases, 8));
    let marks = bases(8, 4).items.unwrap();
    marks
        .into_iter()
        .chain([3; 12])
        .chain([4])
        .enumerate()
        .for_each(|(at, mark)| draft.answers.put(at, mark));
    let mut given = Given::new(Instrument::Influence, 9);
    (0..12).for_each(|at| given.put(at, 1 + at as u8 % 4));
    (24..36).for_each(|at| given.put(at, 1));
    let date = "2026-11-22T10:00:00Z";
    let records = [
        Record::of_power_bases(&draft, "powerbase@1", date),
        Record::of_influence(&given, &key(), "other@2", date),
    ];
    let results = records.iter().map(|record| record.published.clone()).collect();
    let members =
        [("format", "powerbase-results".into()), ("version", 1.0.into()), ("results", Value::Array(results))];
    (powerbase::plain::value::object(members), records)
}

#[test]
fn results_of_the_widgets_files_become_rows() {
    let (file, _) = export();
    let mut class = Class::default();
    for entry in entries(&file).unwrap() {
        assert_eq!(class.take_result(entry, 0).unwrap().new, 1);
    }
    let row = class.row(class.find(PACK, 8).unwrap()).unwrap();
    let head = row.head(Instrument::PowerBases).unwrap();
    assert_eq!((row.items(), row.supplement()), (bases(8, 4).items, Some([3; 12])));
    assert_eq!((head.month, head.context), (82, 4));
    let quiz = class.row(class.find(pack("other@2"), 9).unwrap()).unwrap();
    assert_eq!(quiz.choices(), Some([1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4]));
    // The same run as a link is the same row.
    let link = Answers { supplement: Some([3; 12]), ..bases(8, 4) };
    assert_eq!(class.take(PACK, &Code::Answers(link), 0).unwrap().doubles, 1);
}

#[test]
fn results_that_cannot_be_are_refused() {
    let (_, [bases, _]) = export();
    let mut class = Class::default();
    for (path, to, reason) in [
        ("instrument", None, "foreign"),
        ("version", Some(Value::from(2.0)), "newer"),
        ("version", None, "foreign"),
        ("answers.LEG1", Some(6.0.into()), "range"),
        ("completedAt", Some("yesterday".into()), "range"),
        ("key", None, "range"),
        ("pack", None, "range"),
    ] {
        let entry = super::common::changed(&bases.published, path, to);
        assert_eq!(class.take_result(&entry, 0), Err(reason), "{path}");
    }
    let junk = value(&serde_json::json!({ "instrument": "chess", "version": 1 }));
    assert_eq!((class.take_result(&junk, 0), class.len()), (Err("range"), 0));
}

#[test]
fn a_file_joins_what_is_here() {
    let file = busy();
    let mut class = class(&[both(1, 1), bases(77, 1)]);
    let taken = class.absorb(&file, 0..u32::MAX);
    assert_eq!((taken.doubles, taken.conflicts, class.len()), (2, 0, file.len() + 1));
    // What was decided here stays; of what is new it comes along.
    let hand = |key| class.row(class.find(PACK, key).unwrap()).unwrap().hand;
    assert_eq!((hand(1), hand(3)), (Hand::None, Hand::In));
    let labels: Vec<&str> = class.labels.iter().map(|(_, text)| text).collect();
    assert_eq!(labels, ["", "Monday\nmorning", "Tuesday"]);
    assert_eq!(class.absorb(&file, 0..u32::MAX).new, 0);
}
