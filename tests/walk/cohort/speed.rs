//! Long texts in pieces, a file in parts, and how much is done in one turn.

use super::{done, instructor, lines};
use crate::reader::Reader;
use powerbase::plain::value::Value;
use powerbase::widget::action::{Action, Effect};

impl Reader {
    /// Takes the parts of the file that is being written, until the page is asked to save it; gives
    /// its text and how many parts there were.
    pub fn take_parts(&mut self) -> (String, usize) {
        let (mut text, mut parts) = (String::new(), 0);
        while let [part] = self.wanted("part").as_slice() {
            assert_eq!(part.get("first"), Some(&Value::Bool(parts == 0)));
            text.push_str(part.get("text").and_then(Value::text).unwrap());
            parts += 1;
            self.act(done("part", []));
        }
        assert_eq!(self.wanted("save").len(), 1);
        self.act(done("save", [("sure", true.into())]));
        self.give_turns();
        (text, parts)
    }

    /// Gives a long text in pieces of 20,000 characters; how many the page was asked for.
    fn give_pieces(&mut self, number: f64, text: &str) -> usize {
        let (mut read, mut pieces) = (0, 0);
        loop {
            self.give_turns();
            let asked = self.wanted("next");
            let Some(asked) = asked.first() else { return pieces };
            assert_eq!(asked.get("file"), Some(&number.into()));
            let end = text.len().min(read + 20_000);
            let piece = text.get(read..end).unwrap().to_string();
            read = end;
            pieces += 1;
            let (read, last) = ((read as f64).into(), (read == text.len()).into());
            let more =
                [("file", number.into()), ("text", piece.as_str().into()), ("read", read), ("last", last)];
            self.act(done("next", more));
        }
    }
}

#[test]
fn long_texts_come_in_pieces_and_a_script_gets_its_answer() {
    let mut reader = instructor();
    let text = lines(1..=3000) + "#pb=EcSgnonsense";
    reader.act(Action::Input("cohort-long".into(), format!("4 {}", text.len())));
    assert!(reader.give_pieces(4.0, &text) > 4);
    assert_eq!((reader.tallied(), reader.notices()), ([3000, 0, 1], "cohort-told".into()));
    reader.act(Action::Input("cohort-call".into(), format!("9 add-long\n5 {}", text.len())));
    reader.give_pieces(5.0, &text);
    let answers = reader.log.iter().filter_map(|effect| match effect {
        Effect::Tool("cohort", detail) if detail.get("call").is_some() => Some(detail),
        _ => None,
    });
    let [answer] = answers.collect::<Vec<_>>()[..] else { panic!() };
    assert_eq!(answer.get("value").and_then(|value| value.get("duplicates")), Some(&3000.0.into()));
    assert_eq!(reader.counted().people, 3000);
}

#[test]
fn what_is_stopped_is_answered_and_let_go_of() {
    let mut reader = instructor();
    reader.act(Action::Input("cohort-call".into(), "1 add-long\n6 900000".into()));
    let more = [
        ("file", 6.0.into()),
        ("text", lines(1..=1000).as_str().into()),
        ("read", 40_000.0.into()),
        ("last", false.into()),
    ];
    reader.act(done("next", more));
    reader.press("cohort-stop");
    assert_eq!(reader.wanted("drop").len(), 1);
    assert_eq!(reader.wanted("answer").len(), 1);
    reader.act(done("next", [("file", 6.0.into()), ("text", "late".into()), ("last", true.into())]));
    reader.give_turns();
    let people = reader.counted().people;
    assert!((300..1000).contains(&people), "{people}");
}

#[test]
fn a_file_is_written_in_parts_and_can_be_stopped() {
    let mut reader = instructor();
    reader.give(&lines(1..=9000));
    reader.press("cohort-save");
    let (text, parts) = reader.take_parts();
    assert!(parts > 3, "{parts}");
    let codes = |text: &str| text.lines().filter(|line| line.contains(" EcSg")).count();
    assert_eq!((codes(&text), reader.notices()), (9000, "saved".into()));
    reader.press("cohort-save");
    reader.mark("cohort-codes", &lines(9001..=9002));
    reader.press("cohort-add");
    assert_eq!(reader.cohort().class.len(), 9000, "a file is of one state of the class");
    reader.press("cohort-stop");
    reader.act(done("part", []));
    reader.give_turns();
    assert!(reader.wanted("save").is_empty() && reader.cohort().saving.is_none());
    reader.press("cohort-save");
    assert_eq!(codes(&reader.take_parts().0), 9000);
    reader.press("cohort-save");
    reader.act(Action::ToolDone("cohort", Err("full".into())));
    assert!(reader.notices().starts_with("save-failed"));
}

/// Reads as much as the page says that a turn takes; how many turns that were.
fn turns_of(reader: &mut Reader, milliseconds: f64) -> usize {
    reader.mark("cohort-codes", &lines(1..=9000));
    reader.press("cohort-add");
    let mut turns = 0;
    while !reader.wanted("later").is_empty() {
        let at = reader.moment.clock + milliseconds;
        reader.act(done("later", [("at", at.into())]));
        turns += 1;
    }
    turns
}

#[test]
fn a_slow_device_does_less_in_a_turn() {
    let [slow, usual, quick] = [64.0, 10.0, 2.0].map(|spent| turns_of(&mut instructor(), spent));
    assert!(slow > usual && usual > quick, "{slow}, {usual}, {quick}");
}
