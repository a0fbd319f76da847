//! Answers from paper, sheet after sheet.

use super::{code, done, instructor, lines, person};
use crate::feedback::pack;
use crate::reader::Reader;
use powerbase::codec::{Answers, Code, read};
use powerbase::instruments::cohort::class::paper::Slip;
use powerbase::plain::value::Value;
use powerbase::rooms::cohort::rules::out::Said;

const ITEMS: &str = "435241534215342554123344551234";

impl Reader {
    fn sheet(&mut self, text: &str) {
        self.mark("cohort-paper", text);
        self.press("cohort-paper-add");
        assert_eq!(self.wanted("field").len(), 1, "the field has the focus again");
        self.give_turns();
    }

    fn last_sheet(&self) -> Answers {
        let Ok(Code::Answers(answers)) = read(self.cohort().out.desk.last().unwrap(), pack()) else {
            panic!()
        };
        answers
    }
}

#[test]
fn sheets_become_codes_and_are_counted() {
    let mut reader = instructor();
    reader.sheet(ITEMS);
    assert_eq!((reader.cohort().class.len(), reader.counted().people), (1, 1));
    let first = reader.last_sheet();
    assert_eq!((first.context, first.month), (1, 82));
    assert_eq!(first.items.map(|items| items[..3].to_vec()), Some(vec![4, 3, 5]));
    reader.sheet(&[ITEMS, "NNNN nnnn TTEX"].concat());
    let second = reader.last_sheet();
    assert!(second.key != first.key && second.quiz.is_some());
    assert_eq!((reader.cohort().out.desk.entered(), reader.cohort().out.desk.said), (2, Some(Said::Added)));
    // The code counts like any other, and once.
    let mut other = instructor();
    let told = reader.cohort().out.desk.last().unwrap().to_string();
    other.give(&told);
    assert_eq!(other.tallied(), [1, 0, 0]);
    reader.give(&told);
    assert_eq!(reader.tallied(), [0, 1, 0]);
}

#[test]
fn a_slip_names_its_place_and_nothing_is_lost() {
    let mut reader = instructor();
    for (typed, slip) in [
        ("", Slip::Length(0)),
        ("123", Slip::Length(3)),
        ("43524x534215342554123344551234", Slip::Sign(6, 'x')),
        ("NNNNQNNNNNNN", Slip::Sign(5, 'Q')),
        ("------------", Slip::Empty),
    ] {
        reader.sheet(typed);
        let desk = &reader.cohort().out.desk;
        assert_eq!((desk.said, desk.typed.as_str()), (Some(Said::Slip(slip)), typed));
        assert_eq!((desk.entered(), reader.cohort().class.len()), (0, 0));
    }
}

#[test]
fn sheets_are_taken_back_one_by_one() {
    let mut reader = instructor();
    reader.give(&lines(1..=5));
    reader.sheet(ITEMS);
    reader.sheet("NNNNNNNNTTEX");
    for left in [6, 5, 5] {
        reader.press("cohort-paper-undo");
        reader.give_turns();
        assert_eq!((reader.cohort().class.len(), reader.counted().people), (left, left));
    }
    // A run with the same key can come anew.
    let before = reader.cohort().class.clone();
    reader.sheet(ITEMS);
    reader.press("cohort-paper-undo");
    assert_eq!(reader.cohort().class.census(), before.census());
    assert_eq!(reader.cohort().class.len(), before.len());
    // Behind a sheet others came: it is taken out.
    reader.sheet(ITEMS);
    reader.give(&code(&person(77)));
    reader.press("cohort-paper-undo");
    reader.give_turns();
    let [bases, _] = reader.counted().counts;
    assert_eq!((bases.all, bases.taken_out, reader.counted().people), (7, 1, 6));
}

#[test]
fn sheets_are_about_the_group_that_is_looked_at_or_chosen() {
    let mut reader = instructor();
    reader.give(&(1..=3).map(|key| code(&Answers { context: 4, ..person(key) }) + "\n").collect::<String>());
    reader.sheet(ITEMS);
    assert_eq!((reader.last_sheet().context, reader.counted().counts[0].counted), (4, 4));
    reader.mark("cohort-paper-context", "0");
    reader.sheet(ITEMS);
    assert_eq!((reader.last_sheet().context, reader.counted().counts[0].counted), (0, 4));
    reader.sheet("NNNNNNNNTTEX");
    assert_eq!(reader.last_sheet().context, 0, "nobody is asked for the group of a quiz");
}

#[test]
fn what_the_page_answers_to_the_field_is_nothing_new() {
    let mut reader = instructor();
    reader.sheet(ITEMS);
    reader.act(done("field", [("sure", Value::Null)]));
    assert_eq!((reader.cohort().class.len(), reader.notices()), (1, String::new()));
}
