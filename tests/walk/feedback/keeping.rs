//! Answers of the form over reloads, changes and two tabs.

use super::{mixed, opened, people, read};
use crate::reader::Reader;
use powerbase::instruments::people::form::{CANNOT_SAY, FormAnswers, PAGES, QUESTIONS};
use powerbase::plain::value::object;
use powerbase::rooms::common::words::rules::PEOPLE;
use powerbase::rooms::feedback::rules::Feedback;
use powerbase::widget::action::{Action, Effect};
use powerbase::widget::notice::Confirmation;

/// The answers that are being given.
fn answers(reader: &Reader) -> FormAnswers {
    reader.room::<Feedback>().rate.answers.clone().unwrap()
}

#[test]
fn a_reload_goes_on_where_it_stood() {
    let mut reader = opened(&people(7, None));
    reader.press("start");
    reader.answer_page(&[4; QUESTIONS]);
    reader.press("next");
    reader.mark("LEG2", "2");
    let mut later = Reader::new();
    for (name, value) in reader.state.values.clone() {
        later.act(Action::ValueChanged(name, Some(value)));
    }
    later.link(&people(7, None));
    assert_eq!(later.screen(), "rate");
    later.press("continue");
    assert_eq!(later.screen(), "rate 2");
    let (mine, theirs) = (answers(&later), answers(&reader));
    assert_eq!((mine.key, mine.marks), (theirs.key, theirs.marks));
}

#[test]
fn answers_can_be_changed_under_the_same_key() {
    let mut reader = opened(&people(7, None));
    let first = reader.rate(&mixed());
    reader.press("change");
    assert_eq!(reader.screen(), "rate 1");
    let answers = answers(&reader);
    assert_eq!((answers.key, answers.marks), (read(&first).key, mixed()));
    reader.link(&people(7, None));
    assert_eq!((reader.screen().as_str(), reader.code()), ("rate", first.clone()));
    reader.press("delete-draft");
    reader.press("confirm");
    assert_eq!((reader.screen().as_str(), reader.code()), ("rate 10", first.clone()));
    reader.press("change");
    reader.mark("LEG1", "5");
    (1..PAGES).for_each(|_| {
        (0..2).for_each(|_| {
            if reader.screen() != "rate 9" {
                reader.press("next")
            }
        })
    });
    reader.press("finish");
    reader.press("finish");
    let second = reader.code().to_string();
    assert_eq!((read(&second).key, read(&second).items[0]), (read(&first).key, 5));
}

#[test]
fn answers_can_be_deleted() {
    let mut reader = opened(&people(7, None));
    reader.rate(&[3; QUESTIONS]);
    reader.press("delete-answer");
    assert_eq!(reader.state.confirmation, Some(Confirmation::Room(PEOPLE, "delete-answer")));
    reader.press("confirm");
    assert_eq!(reader.screen(), "rate");
    assert!(reader.state.values.is_empty());
    reader.press("start");
    reader.press("back");
    reader.press("delete-draft");
    reader.press("confirm");
    assert!(reader.state.values.is_empty());
}

#[test]
fn two_tabs_give_one_answer() {
    let mut one = opened(&people(7, None));
    one.press("start");
    let mut two = opened(&people(7, None));
    let tell = |from: &Reader, to: &mut Reader, what: &str| {
        let name = format!("rater/00000007/{what}");
        to.act(Action::ValueChanged(name.clone(), from.state.value(&name).cloned()));
    };
    tell(&one, &mut two, "draft");
    two.press("continue");
    two.mark("LEG1", "2");
    one.mark("EXP1", "");
    tell(&two, &mut one, "draft");
    one.mark("REW1", "4");
    let answers = answers(&one);
    assert_eq!(answers.marks[..3], [2, CANNOT_SAY, 4]);
    tell(&one, &mut two, "draft");
    (1..PAGES).for_each(|_| (0..2).for_each(|_| one.press("next")));
    one.press("finish");
    one.press("finish");
    tell(&one, &mut two, "answer");
    assert_eq!(two.screen(), "rate 1");
    tell(&one, &mut two, "draft");
    assert_eq!((two.screen().as_str(), two.notices().as_str()), ("rate 10", "other-tab"));
    assert_eq!(two.code(), one.code());
}

#[test]
fn answers_that_another_tab_wrote_over_are_kept_again() {
    let mut reader = opened(&people(7, None));
    reader.press("start");
    let name = "rater/00000007/draft".to_string();
    let before = reader.state.value(&name).cloned();
    reader.mark("LEG1", "2");
    // The other tab had not heard of it yet.
    reader.act(Action::ValueChanged(name.clone(), before));
    let mine = reader.state.value(&name).cloned();
    assert_eq!(answers(&reader).marks[0], 2);
    assert_eq!(reader.effects, mine.map(|mine| vec![Effect::WriteValue(name, mine)]).unwrap_or_default());
}

#[test]
fn a_damaged_draft_is_set_aside() {
    let mut reader = Reader::new();
    let name = "rater/00000007/draft".to_string();
    let broken = object([("version", 1.0.into()), ("key", 1.0.into()), ("marks", "777".into())]);
    reader.act(Action::ValueChanged(name.clone(), Some(broken.clone())));
    reader.link(&people(7, None));
    assert_eq!((reader.screen().as_str(), reader.notices().as_str()), ("rate", "damaged"));
    assert!(reader.log.contains(&Effect::WriteValue(format!("self/damaged/{name}"), broken)));
    assert!(reader.log.contains(&Effect::RemoveValue(name)));
}
