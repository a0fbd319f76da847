//! Drawings as files, and leaders among the figures.

use super::{code, instructor, lines, person};
use crate::feedback::pack;
use crate::reader::Reader;
use powerbase::codec::{Aggregate, Code, Scale, write};
use powerbase::plain::value::{Value, object};
use powerbase::rooms::cohort::rules::SHARES;
use powerbase::widget::action::{Action, Effect};

fn saved<'a>(reader: &'a Reader, member: &str) -> Option<&'a str> {
    let [Effect::Tool("picture", detail)] = reader.effects.as_slice() else { return None };
    detail.get(member).and_then(Value::text)
}

fn save(reader: &mut Reader, button: &str, drawing: &str) {
    reader.act(Action::Press(button.into(), drawing.into()));
}

#[test]
fn a_drawing_is_saved_with_what_it_is_of_and_how_many_are_counted() {
    let mut reader = instructor();
    reader.give(&(lines(1..=12) + &code(&powerbase::codec::Answers { context: 2, ..person(13) })));
    save(&mut reader, "cohort-save-png", "EXP");
    assert_eq!(saved(&reader, "drawing"), Some("pb-class-EXP"));
    assert_eq!(saved(&reader, "as"), Some("png"));
    assert_eq!(saved(&reader, "title"), Some("Expert"));
    let about = saved(&reader, "about").unwrap();
    assert!(about.starts_with("Counted: 12 of 13 · "), "{about}");
    let name = saved(&reader, "name").unwrap();
    assert!(name.ends_with("-class-exp.png"), "{name}");
    save(&mut reader, "cohort-save-svg", "quiz");
    assert!(saved(&reader, "about").unwrap().starts_with("Counted: 13 of 13 · "));
    save(&mut reader, "cohort-save-svg", "wheel");
    assert_eq!(saved(&reader, "title"), Some("The six power bases"));
    save(&mut reader, "cohort-save-svg", "nonsense");
    assert_eq!(reader.effects, []);
}

#[test]
fn a_picture_that_may_not_be_saved_is_shown_or_refused_in_words() {
    let mut reader = instructor();
    reader.give(&lines(1..=12));
    save(&mut reader, "cohort-save-png", "wheel");
    let unsure = object([("sure", Value::Bool(false)), ("picture", "blob:1".into())]);
    reader.act(Action::ToolDone("picture", Ok(unsure)));
    assert_eq!(reader.cohort().picture.as_deref(), Some("blob:1"));
    assert_eq!(reader.notices(), "save-refused");
    save(&mut reader, "cohort-save-png", "wheel");
    assert_eq!(reader.cohort().picture, None);
    reader.act(Action::ToolDone("picture", Err("png".into())));
    assert_eq!(reader.notices(), "picture-failed");
    save(&mut reader, "cohort-save-svg", "wheel");
    let text = object([("sure", Value::Null), ("text", "<svg/>".into()), ("picture", "blob:2".into())]);
    reader.act(Action::ToolDone("picture", Ok(text)));
    assert_eq!(
        (reader.cohort().unsaved.as_deref(), reader.cohort().picture.as_deref()),
        (Some("<svg/>"), None)
    );
}

#[test]
fn leaders_are_counted_with_the_class_and_anew_with_other_groups() {
    let report = |invite: u32| {
        let scale = Scale { n: 5, mean: Some(500), sd: Some(100), agreement: Some(50) };
        let report = Aggregate { invite, n: 5, scales: [scale; 9], ..Aggregate::default() };
        write(&Code::Aggregate(report), pack())
    };
    let mut reader = instructor();
    let text: String = (1..=12).map(|key| format!("{} {}\n", code(&person(key)), report(key))).collect();
    reader.give(&text);
    let leaders = &reader.counted().leaders;
    assert_eq!((leaders.invitations, leaders.gaps.n), (12, 12));
    assert!(leaders.gaps.gaps[0].gap.mean.value().is_some());
    assert!(leaders.gaps.likeness.mean.value().is_some());
    reader.mark("cohort-context", "3");
    reader.give_turns();
    assert_eq!((reader.counted().leaders.invitations, reader.counted().leaders.gaps.n), (12, 0));
}

#[test]
fn figures_come_on_screen_in_turns_and_stay_while_little_is_added() {
    let mut reader = instructor();
    assert_eq!(reader.cohort().drawn, SHARES, "there is nothing to draw of an empty class either");
    reader.give(&lines(1..=12));
    assert_eq!(reader.cohort().drawn, SHARES);
    reader.mark("cohort-flagged", "on");
    assert_eq!(reader.cohort().drawn, SHARES, "a choice takes nothing off the screen");
    reader.press("cohort-delete");
    reader.press("confirm");
    assert!(reader.cohort().drawn < SHARES);
    reader.give_turns();
    assert_eq!(reader.cohort().drawn, SHARES);
}
