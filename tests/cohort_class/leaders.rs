//! What others grant, beside the leader's own result.

use super::common::people::Chance;
use super::{OTHER, PACK, bases, code, made_up};
use powerbase::codec::{Aggregate, Code, Invite, RaterAnswers, Scale, write};
use powerbase::instruments::cohort::class::Class;
use powerbase::instruments::cohort::class::restoring::restore;
use powerbase::instruments::cohort::class::saving::save;
use powerbase::rooms::common::intake::rules::reading::{Reading, Report};

fn read(text: &str) -> (Class, Report) {
    let mut class = Class::default();
    let mut reading = Reading::of(text.to_string(), class.labels.enter(""));
    while reading.step(&mut class) {}
    (class, reading.report)
}

fn report(invite: u32, n: u16) -> String {
    let scale = Scale { n, mean: Some(500), sd: (n >= 5).then_some(100), agreement: Some(50) };
    let report = Aggregate { invite, n, scales: [scale; 9], ..Aggregate::default() };
    write(&Code::Aggregate(report), PACK)
}

fn rated(invite: u32, key: u32) -> String {
    let Code::Rating(rating) = made_up::code(&mut Chance::new(key.into()), 4) else { panic!() };
    write(&Code::Rating(RaterAnswers { invite, key, ..rating }), PACK)
}

fn invited(invite: u32) -> String {
    write(&Code::Invite(Invite { invite, ..Invite::default() }), PACK)
}

/// The keys of leaders of whom something is known, and how many people said it.
fn known(class: &Class) -> Vec<(u32, u16)> {
    class
        .leaders
        .known()
        .map(|(pack, key, granted)| {
            assert_eq!(pack, PACK);
            (key, granted.n)
        })
        .collect()
}

#[test]
fn a_line_with_a_result_and_an_aggregate_is_a_leader() {
    let own = |key| code(&bases(key, 1));
    for (text, leaders) in [
        (format!("{};{}", own(1), report(7, 5)), vec![(1, 5)]),
        (format!("{};{}\n{} {}", report(7, 5), own(1), own(2), report(8, 3)), vec![(1, 5), (2, 3)]),
        (format!("{}\n{}", own(1), report(7, 5)), vec![]),
        (format!("{} {} {}", own(1), own(2), report(7, 5)), vec![]),
        (format!("{} {} {}", own(1), own(1), report(7, 5)), vec![(1, 5)]),
        (format!("{};{}\n{}", own(1), report(7, 5), report(7, 9)), vec![(1, 9)]),
        (format!("{};{}\n{}", own(1), report(7, 5), report(7, 4)), vec![(1, 5)]),
    ] {
        let (class, report) = read(&text);
        assert_eq!((known(&class), report.refused.count), (leaders, 0), "{text}");
    }
}

#[test]
fn answers_are_grouped_by_the_invitation() {
    let raters: Vec<String> = (1..=4).map(|key| rated(7, key)).collect();
    let own = format!("{} {}", code(&bases(1, 1)), invited(7));
    let (class, report) = read(&[own.clone(), raters[..3].join("\n")].join("\n"));
    assert_eq!((known(&class), report.of_leaders, report.refused.count), (vec![(1, 3)], 3, 0));
    // Two are too few to say anything of.
    let (class, _) = read(&[own.clone(), raters[..2].join("\n"), raters[1].clone()].join("\n"));
    assert_eq!(known(&class), []);
    let (_, _, party) = class.leaders.iter().next().unwrap();
    assert_eq!(party.raters().count(), 2);
    // An aggregate of more people says more than the answers that came.
    let (class, _) = read(&[own, report_of_nine(), raters.join("\n")].join("\n"));
    assert_eq!(known(&class), [(1, 9)]);
}

fn report_of_nine() -> String {
    report(7, 9)
}

#[test]
fn an_invitation_is_of_no_use_by_itself_or_beside_a_stranger() {
    let other = write(&Code::Answers(bases(1, 1)), OTHER);
    for (text, refused) in [
        (invited(7), 1),
        (format!("{}\n{}", invited(7), code(&bases(1, 1))), 1),
        (format!("{} {other}", invited(7)), 1),
        (format!("{} {} {}", invited(7), invited(8), code(&bases(1, 1))), 1),
        (format!("{} {}", invited(7), code(&bases(1, 1))), 0),
    ] {
        assert_eq!(read(&text).1.refused.count, refused, "{text}");
    }
}

#[test]
fn leaders_come_back_from_a_file() {
    let text = format!("{} {}\n{}\n{}", code(&bases(1, 1)), report(7, 5), rated(8, 1), rated(8, 2));
    let (class, _) = read(&text);
    let back = restore(&save(&class, true)).unwrap();
    assert!(back.leaders == class.leaders);
    let mut other = Class::default();
    other.leaders.absorb(&back.leaders);
    assert!(other.leaders == class.leaders);
}
