//! What is taken, and what is refused and why.

use super::common::people::Chance;
use super::{OTHER, PACK, bases, both, code, made_up, quiz};
use powerbase::codec::{Aggregate, Answers, Code, write};
use powerbase::instruments::cohort::class::Class;
use powerbase::instruments::cohort::class::selection::packs;
use powerbase::instruments::instrument::Instrument::PowerBases;
use powerbase::rooms::common::intake::rules::reading::{Reading, Report};

fn read(class: &mut Class, text: &str) -> Report {
    let mut reading = Reading::of(text.to_string(), class.labels.enter(""));
    while reading.step(class) {}
    reading.report
}

fn refused(text: &str) -> Vec<(usize, &'static str)> {
    let report = read(&mut Class::default(), text);
    assert_eq!(report.refused.count, report.refused.listed.len());
    report.refused.listed.iter().map(|refused| (refused.line, refused.reason)).collect()
}

fn made(kind: usize) -> String {
    made_up::written(&mut Chance::new(5), kind, PACK)
}

#[test]
fn what_a_class_cannot_take_is_refused_with_its_reason() {
    let good = code(&both(1, 1));
    let few = write(&Code::Aggregate(Aggregate { n: 2, ..Aggregate::default() }), PACK);
    let lower = good.to_lowercase();
    for (text, reason) in [
        (["#pb-", &good[..20]].concat(), "damaged"),
        (["#pb-", &lower].concat(), "one-case"),
        ("#pb=E2SgAAAA".into(), "damaged"),
        ("#pb=JcSgaB3x".into(), "newer"),
        (made(3), "invite"),
        (made(7), "draft"),
        (few, "few"),
    ] {
        assert_eq!(refused(&text), [(1, reason)], "{text}");
        let text = format!("name;link\n{good}\n\n{text}\n");
        assert_eq!(refused(&text), [(4, reason)], "{text}");
    }
}

#[test]
fn of_what_is_refused_a_few_characters_are_kept() {
    let long = format!("#pb={}", "E".repeat(1_000_000));
    let report = read(&mut Class::default(), &long);
    assert_eq!(report.refused.listed[0].sample, "EEEEEEEEEEEE");
    let many = "#pb=oops\n".repeat(40_000);
    let report = read(&mut Class::default(), &many);
    assert_eq!((report.refused.count, report.refused.listed.len(), report.plain), (40_000, 1_000, 0));
}

#[test]
fn lines_without_a_code_are_counted() {
    for (text, plain) in [
        ("", 0),
        ("\n \n\t\n", 0),
        ("hello", 1),
        ("name;when;link\r\nAna;22 November;none\r\n", 2),
        ("\u{feff}sep=;\nEvery Friday\n", 2),
    ] {
        let report = read(&mut Class::default(), text);
        assert_eq!(report, Report { plain, ..Report::default() }, "{text:?}");
    }
}

#[test]
fn accepted_and_duplicates_are_codes_and_the_rest_responses() {
    let mut class = Class::default();
    let text = [code(&both(1, 1)), code(&bases(2, 1)), code(&quiz(2)), code(&bases(1, 1))].join("\n");
    let report = read(&mut class, &text);
    assert_eq!((report.accepted, report.duplicates), (3, 1));
    assert_eq!((report.taken.new, report.taken.doubles, report.taken.conflicts), (4, 1, 0));
    let again = read(&mut class, &text);
    assert_eq!((again.accepted, again.duplicates, class.len()), (0, 4, 2));
    let mut items = bases(1, 1).items.unwrap();
    items.reverse();
    let report = read(&mut class, &code(&Answers { items: Some(items), ..bases(1, 1) }));
    assert_eq!(report.taken.conflicts, 1);
}

#[test]
fn codes_of_any_pack_are_taken_and_told_apart() {
    let mut class = Class::default();
    let other = write(&Code::Answers(bases(2, 1)), OTHER);
    let report = read(&mut class, &format!("#pb-{other}\n{}", code(&bases(1, 1))));
    assert_eq!((report.accepted, report.refused.count), (2, 0));
    assert_eq!(packs(&class, PowerBases).into_iter().collect::<Vec<_>>(), [(OTHER, 1), (PACK, 1)]);
}

/// What a class came to stands beside this one: its code is handed on.
#[test]
fn the_link_of_a_class_is_no_response() {
    let (mut class, other) = (Class::default(), made(6));
    let report = read(&mut class, &format!("{}\nhttps://example.org/#pb-{other}\n", code(&bases(1, 1))));
    assert_eq!(report.classes, [(2, other.clone())]);
    assert_eq!((class.len(), report.refused.count, report.plain), (1, 0, 0));
    let many = read(&mut class, &[other.as_str(); 30].join("\n"));
    assert_eq!((many.classes.len(), many.refused.listed[0].reason), (20, "cohort"));
}

/// Half the lines damaged: all the others are there.
#[test]
fn half_damaged() {
    let lines = (0..2_000).map(|key| {
        let link = format!("https://example.org/#pb-{}", code(&both(key, 1)));
        if key % 2 == 0 { link } else { link[..40].to_string() }
    });
    let text = lines.collect::<Vec<_>>().join("\n");
    let report = read(&mut Class::default(), &text);
    assert_eq!((report.accepted, report.refused.count), (1_000, 1_000));
    assert!(report.refused.listed.iter().all(|refused| refused.line % 2 == 0 && refused.reason == "damaged"));
}
