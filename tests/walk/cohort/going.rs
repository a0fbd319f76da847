//! Long work, the end of a class, files to go on with, and scripts.

use super::{done, instructor, lines};
use crate::reader::Reader;
use powerbase::plain::shape;
use powerbase::plain::value::Value;
use powerbase::rooms::cohort::rules::CohortStatistics;
use powerbase::widget::action::{Action, Effect};

#[test]
fn a_saved_class_is_read_again() {
    let mut reader = instructor();
    reader.give(&lines(1..=12));
    reader.press("cohort-save");
    let (text, _) = reader.take_parts();
    let mut other = instructor();
    other.give_file("class.txt", &[&text]);
    assert_eq!((other.tallied(), other.counted().people), ([12, 0, 0], 12));
    let figures = |reader: &Reader| shape::write(&CohortStatistics::of(reader.counted()));
    assert_eq!(figures(&reader), figures(&other));
}

#[test]
fn long_work_has_turns_can_be_stopped_and_goes_on_on_other_screens() {
    let mut reader = instructor();
    let text = lines(1..=3000);
    assert!(reader.give(&text) > 3);
    assert_eq!(reader.counted().people, 3000);
    reader.mark("cohort-codes", &lines(4001..=7000));
    reader.press("cohort-add");
    reader.act(done("later", []));
    reader.press("cohort-stop");
    reader.act(done("later", []));
    reader.give_turns();
    let stopped = reader.cohort().intake.outcomes[0].unread.as_deref();
    assert_eq!(stopped, Some("stopped"));
    let people = reader.counted().people;
    assert!((3001..6000).contains(&people), "{people}");
    reader.mark("cohort-codes", &text);
    reader.press("cohort-add");
    reader.act(Action::Press("history".into(), String::new()));
    reader.act(done("later", []));
    reader.give_turns();
    assert_eq!((reader.tallied(), reader.place()), ([0, 3000, 0], "history".into()));
}

#[test]
fn deleting_asks_first_and_leaves_nothing() {
    let mut reader = instructor();
    reader.give(&lines(1..=12));
    reader.press("cohort-delete");
    reader.press("cancel");
    assert_eq!(reader.cohort().class.len(), 12);
    reader.press("cohort-delete");
    reader.press("confirm");
    reader.give_turns();
    assert_eq!(
        (reader.cohort().class.len(), reader.counted().people, reader.place()),
        (0, 0, "cohort".into())
    );
    assert!(reader.cohort().intake.outcomes.is_empty());
}

#[test]
fn scripts_add_texts_and_are_told_the_figures() {
    let mut reader = instructor();
    let value = |reader: &Reader, number: &str| {
        let calls = reader.log.iter().filter_map(|effect| match effect {
            Effect::Tool("cohort", detail) => Some(detail),
            _ => None,
        });
        let mut own = calls.filter(|detail| detail.get("call").and_then(Value::text) == Some(number));
        own.next().and_then(|detail| detail.get("value").cloned()).unwrap()
    };
    let text = lines(1..=6) + "#pb=EcSgnonsense";
    reader.act(Action::Input("cohort-call".into(), format!("1 add\n{text}")));
    reader.give_turns();
    let added = value(&reader, "1");
    assert_eq!(added.get("accepted"), Some(&6.0.into()));
    let Some(Value::Array(refused)) = added.get("refused") else { panic!() };
    assert_eq!(refused[0].get("line"), Some(&7.0.into()));
    assert_eq!(reader.notices(), "", "a script's text is no news for the reader");
    reader.act(Action::Input("cohort-call".into(), "2 statistics\n".into()));
    let figures = value(&reader, "2");
    let expert = figures.get("scales").and_then(|scales| scales.get("EXP")).unwrap();
    assert_eq!((figures.get("n"), expert.get("n")), (Some(&6.0.into()), Some(&6.0.into())));
    assert!(expert.get("mean").and_then(Value::number).is_some());
    assert_eq!(expert.get("alpha"), Some(&Value::Null));
    reader.act(Action::Input("cohort-call".into(), "3 nonsense".into()));
    assert_eq!(value(&reader, "3"), Value::Null);
}
