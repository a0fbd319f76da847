//! A link with the figures: what it says, when there is none, and who opens it.

use super::{code, done, flagged, instructor, lines, person};
use crate::feedback::pack;
use crate::reader::Reader;
use powerbase::codec::{self, Answers, Cohort as Class, Refusal, read_class};
use powerbase::plain::shape;
use powerbase::plain::value::Value;
use powerbase::rooms::cohort::rules::out::{NoLink, scripts};
use powerbase::widget::action::{Action, Effect};

/// Has the link made, with all the turns that it takes; how many these were.
fn link(reader: &mut Reader) -> usize {
    reader.press("cohort-link");
    let mut turns = 0;
    while !reader.wanted("link").is_empty() {
        reader.act(done("link", []));
        turns += 1;
    }
    turns
}

fn made(reader: &Reader) -> Result<Class, NoLink> {
    let made = reader.cohort().out.link.made.clone().unwrap();
    made.map(|code| read_class(&code, pack()).unwrap())
}

/// By how many people it would differ, and how many more it takes.
fn near(reader: &Reader) -> (usize, usize) {
    let Err(NoLink::Near(guard)) = made(reader) else { panic!("{:?}", made(reader)) };
    (guard.differs, guard.needed())
}

#[test]
fn it_says_what_the_screen_says_in_its_steps() {
    let mut reader = instructor();
    let other = code(&Answers { context: 2, month: 80, quiz: None, ..person(300) });
    reader.give(&(lines(1..=29) + &[code(&flagged(200)), other].join("\n")));
    reader.mark("cohort-link-name", " Autumn ");
    link(&mut reader);
    let class = made(&reader).unwrap();
    assert_eq!((class.given, class.n, class.flagged, class.other), (31, 30, 0, 1), "her quiz counts");
    assert_eq!((class.from, class.to, class.context, class.name.as_deref()), (82, 82, 1, Some("Autumn")));
    let [legitimate, ..] = class.bases.unwrap();
    let shown = &reader.counted().statistics.bases[0];
    let told = legitimate.unwrap();
    assert_eq!(u64::from(told.n), shown.scores.n());
    let spread = told.spread.unwrap();
    let away = f64::from(spread.mean) / 10.0 - shown.scores.means.mean.value().unwrap();
    assert!(away.abs() <= 0.5, "{away}");
    assert_eq!(spread.alpha.map(|alpha| alpha.n), Some(29));
    assert_eq!(class.supplement, None, "nobody has one");
    let quiz = class.quiz.unwrap();
    assert_eq!(quiz.n, 30);
    assert!(quiz.chosen.iter().flatten().flatten().all(|people| *people == 0 || *people >= 3));
    // The choice says whose figures they are.
    reader.mark("cohort-context", "all");
    reader.mark("cohort-flagged", "on");
    reader.give_turns();
    assert_eq!(reader.cohort().out.link.made, None, "another choice takes the link away");
}

#[test]
fn of_few_people_there_is_none() {
    let mut reader = instructor();
    link(&mut reader);
    for n in [0, 1, 2, 3, 4] {
        let mut reader = instructor();
        reader.give(&lines(1..=n));
        link(&mut reader);
        assert_eq!(made(&reader), Err(NoLink::Few(n as usize)));
    }
    reader.give(&lines(1..=5));
    link(&mut reader);
    assert_eq!(made(&reader).unwrap().n, 5);
}

#[test]
fn a_second_link_is_of_the_same_people_or_of_three_others() {
    let mut reader = instructor();
    reader.give(&lines(1..=6));
    link(&mut reader);
    let first = made(&reader).unwrap();
    link(&mut reader);
    assert_eq!(made(&reader), Ok(first.clone()), "the same once more");
    reader.give(&lines(7..=7));
    link(&mut reader);
    assert_eq!(near(&reader), (1, 2));
    reader.give(&lines(8..=8));
    link(&mut reader);
    assert_eq!(near(&reader), (2, 1));
    reader.give(&lines(9..=9));
    link(&mut reader);
    let second = made(&reader).unwrap();
    assert_eq!((second.n, second.class), (9, first.class));
    // Another answer of the same person is one person out and one in.
    let mut items = person(9).items.unwrap();
    items[0] = if items[0] == 5 { 4 } else { items[0] + 1 };
    reader.give(&code(&Answers { items: Some(items), ..person(9) }));
    link(&mut reader);
    assert_eq!(near(&reader), (2, 1));
}

/// A flagged self-assessment whose quiz counts anyway is one person in one of the two.
#[test]
fn each_exercise_is_looked_at_by_itself() {
    let mut reader = instructor();
    reader.give(&(lines(1..=6) + &code(&flagged(50))));
    link(&mut reader);
    assert_eq!(made(&reader).unwrap().n, 7);
    reader.mark("cohort-flagged", "on");
    reader.give_turns();
    link(&mut reader);
    assert_eq!(near(&reader), (1, 2));
}

/// To delete the class and to add it again but for one person is no way around it.
#[test]
fn what_was_made_is_known_as_long_as_the_page_stands() {
    let mut reader = instructor();
    reader.give(&lines(1..=8));
    link(&mut reader);
    reader.press("cohort-delete");
    reader.press("confirm");
    reader.give_turns();
    assert!(reader.cohort().out.link.made.is_none());
    let backwards: Vec<String> = (2..=8).rev().map(|key| code(&person(key))).collect();
    reader.give(&backwards.join("\n"));
    link(&mut reader);
    assert_eq!(near(&reader), (1, 2));
}

#[test]
fn of_many_it_is_made_in_turns() {
    let mut reader = instructor();
    reader.give(&lines(1..=5000));
    assert!(link(&mut reader) >= 2);
    assert_eq!(made(&reader).unwrap().n, 5000);
    reader.press("cohort-link");
    reader.mark("cohort-flagged", "on");
    let mut turns = 0;
    while !(reader.wanted("link").is_empty() && reader.wanted("later").is_empty()) {
        for what in ["later", "link"] {
            if !reader.wanted(what).is_empty() {
                reader.act(done(what, []));
            }
        }
        turns += 1;
        assert!(turns < 100);
    }
}

fn opened(text: &str) -> Reader {
    let mut reader = Reader::new();
    reader.act(Action::Link(text.into()));
    reader
}

#[test]
fn whoever_opens_it_sees_the_figures() {
    let mut reader = instructor();
    reader.give(&lines(1..=12));
    link(&mut reader);
    let code = reader.cohort().out.link.made.clone().unwrap().unwrap();
    let mut visitor = opened(&code);
    assert_eq!(visitor.place(), "class");
    let found = |reader: &Reader| reader.cohort().out.opened.found.clone().unwrap();
    assert_eq!(found(&visitor).unwrap().n, 12);
    visitor.press("class-table");
    let [Effect::Tool("save", detail)] = visitor.effects.as_slice() else { panic!() };
    assert!(matches!(detail.get("rows"), Some(Value::Array(rows)) if rows.len() > 50));
    visitor.press("home");
    assert_eq!(visitor.place(), "start");
    let broken = format!("{}=\n> {}", &code[..60], &code[60..]);
    assert_eq!(found(&opened(&broken)).unwrap().n, 12, "mail broke it over lines");
    for (text, refusal) in [
        (code[..40].to_string(), Refusal::Damaged),
        (codec::write_class(&read_class(&code, pack()).unwrap(), 7), Refusal::UnknownPack),
    ] {
        assert_eq!(found(&opened(&text)), Err(refusal));
    }
    let told = shape::write(&scripts::ask(&visitor.state, &code).unwrap());
    assert_eq!((told.get("kind"), told.get("n")), (Some(&"cohort".into()), Some(&12.0.into())));
    let whole = told.get("quiz").and_then(|quiz| quiz.get("chosen")?.get("S12").cloned());
    assert!(whole.is_some());
    assert_eq!(scripts::ask(&visitor.state, "nonsense").err(), Some("damaged"));
}

#[test]
fn an_instructor_sets_an_opened_class_beside_the_own_one() {
    let mut reader = instructor();
    reader.give(&lines(1..=12));
    link(&mut reader);
    let code = reader.cohort().out.link.made.clone().unwrap().unwrap();
    let mut other = instructor();
    other.give(&lines(101..=106));
    other.act(Action::Link(code));
    assert_eq!(other.place(), "class");
    other.press("class-beside");
    other.give_turns();
    assert_eq!(other.place(), "cohort");
    assert_eq!(other.cohort().classes.shown().map(|class| class.figures.n).collect::<Vec<_>>(), [12]);
    assert_eq!(other.counted().people, 6, "nobody is mixed in");
    assert!(other.cohort().choice.beside);
}

/// Six people who choose two by two: from their sum each of three hidden cells would be two, were
/// it not hidden that nobody chose the fourth.
#[test]
fn a_link_tells_no_more_of_who_chose_what_than_a_wall() {
    let choices = |key: u32| Some([1 + (key % 3) as u8; 12]);
    let mut reader = instructor();
    let people = (1..=6).map(|key| code(&Answers { quiz: choices(key), ..person(key) }));
    reader.give(&people.collect::<Vec<_>>().join("\n"));
    link(&mut reader);
    let scenarios = reader.counted().statistics.quiz.scenarios;
    assert_eq!(scenarios[0].chosen.value(), Some([2, 2, 2, 0]));
    assert_eq!(made(&reader).unwrap().quiz.unwrap().chosen, [[None; 4]; 12]);
}
