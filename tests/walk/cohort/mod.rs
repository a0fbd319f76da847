//! The instructor's class: links in, figures out, as far as the ladder lets them be shown.

mod beside;
mod figures;
mod going;
mod incoming;
mod labels;
mod linking;
mod paper;
mod present;
mod rows;
mod seen;
mod speed;
mod tables;

use crate::common::people::Chance;
use crate::feedback::pack;
use crate::reader::Reader;
use powerbase::codec::{Answers, Code, write};
use powerbase::plain::value::{Value, object};
use powerbase::rooms::cohort::rules::{Cohort, Made, Source};
use powerbase::widget::action::{Action, Effect};

/// A person's answers to both exercises, which the key makes up.
pub fn person(key: u32) -> Answers {
    let mut chance = Chance::new(u64::from(key));
    let levels = chance.person();
    let items = chance.answers(&levels, 0.9);
    let choices = std::array::from_fn(|_| chance.below(4) as u8 + 1);
    Answers { month: 82, context: 1, key, items: Some(items), quiz: Some(choices), ..Answers::default() }
}

/// One answer throughout, which is left out at first.
fn flagged(key: u32) -> Answers {
    Answers { items: Some([4; 30]), flags: 0b11, ..person(key) }
}

pub fn code(answers: &Answers) -> String {
    write(&Code::Answers(answers.clone()), pack())
}

pub fn lines(keys: impl Iterator<Item = u32>) -> String {
    keys.map(|key| code(&person(key)) + "\n").collect()
}

pub fn instructor() -> Reader {
    let mut reader = Reader::new();
    reader.press("cohort");
    reader.give_turns();
    reader
}

/// What the page answers.
pub fn done<const N: usize>(what: &str, more: [(&str, Value); N]) -> Action {
    let Value::Object(mut members) = object(more) else { panic!() };
    members.push(("do".into(), what.into()));
    Action::ToolDone("cohort", Ok(Value::Object(members)))
}

impl Reader {
    pub fn cohort(&self) -> &Cohort {
        self.room()
    }

    pub fn counted(&self) -> &Made {
        self.cohort().made.as_ref().unwrap()
    }

    /// What the page was asked for last.
    pub fn wanted(&self, what: &str) -> Vec<&Value> {
        let of = |effect| match effect {
            &Effect::Tool("cohort", ref detail) => Some(detail),
            _ => None,
        };
        let asked = self.effects.iter().filter_map(of);
        asked.filter(|detail| detail.get("do").and_then(Value::text) == Some(what)).collect()
    }

    /// Gives the work its turns; how many it took.
    pub fn give_turns(&mut self) -> usize {
        let mut turns = 0;
        while !self.wanted("later").is_empty() {
            self.act(done("later", []));
            turns += 1;
        }
        turns
    }

    pub fn give(&mut self, text: &str) -> usize {
        self.mark("cohort-codes", text);
        self.press("cohort-add");
        self.give_turns()
    }

    /// Accepted, doubles, refused of all texts added last.
    pub fn tallied(&self) -> [usize; 3] {
        let outcomes = self.cohort().intake.outcomes.iter();
        outcomes.fold([0; 3], |[a, b, c], of| {
            let report = &of.report;
            [a + report.accepted, b + report.duplicates, c + report.refused.count]
        })
    }

    /// Opens a file of these pieces.
    pub fn give_file(&mut self, name: &str, pieces: &[&str]) {
        self.mark("cohort-files", "C:\\fakepath\\a.txt");
        assert_eq!(self.wanted("open").len(), 1);
        let size: usize = pieces.iter().map(|piece| piece.len()).sum();
        let file = [("name", name.into()), ("file", 7.0.into()), ("size", (size as f64).into())];
        self.act(done("open", [("files", Value::Array(vec![object(file)]))]));
        for piece in pieces.iter().chain(&[""]) {
            self.give_turns();
            assert_eq!(self.wanted("next").len(), 1, "{name}");
            let (text, last) = ((*piece).into(), piece.is_empty().into());
            let more = [("file", 7.0.into()), ("text", text), ("read", 1.0.into()), ("last", last)];
            self.act(done("next", more));
        }
        self.give_turns();
    }
}

#[test]
fn what_is_pasted_is_added_once_and_refusals_have_their_lines() {
    let mut reader = instructor();
    let text = format!(
        "Hello\nhttps://example.org/#pb-{}\n{}\n#pb=EcSgnonsense\n",
        code(&person(1)),
        code(&person(2))
    );
    reader.give(&text);
    assert_eq!((reader.tallied(), reader.notices()), ([2, 0, 1], "cohort-told".into()));
    let refused = &reader.cohort().intake.outcomes[0].report.refused.listed;
    assert_eq!((refused[0].line, refused[0].reason), (4, "damaged"));
    reader.give(&text);
    assert_eq!(reader.tallied(), [0, 2, 1], "the same once more");
    assert_eq!((reader.cohort().class.len(), reader.counted().people), (2, 2));
    reader.give("Nothing of the kind");
    assert_eq!((reader.tallied(), reader.notices()), ([0; 3], "cohort-none".into()));
    reader.give("");
    assert_eq!(reader.notices(), "cohort-none");
}

/// What appears for so many people: averages, quantiles, alpha, single scenarios.
#[test]
fn what_appears_is_what_the_ladder_says() {
    for (n, means, quantiles, alpha, omega) in [
        (0, false, false, false, false),
        (1, false, false, false, false),
        (2, false, false, false, false),
        (3, false, false, false, false),
        (5, true, false, false, false),
        (10, true, true, false, false),
        (30, true, true, true, false),
        (100, true, true, true, true),
    ] {
        let mut reader = instructor();
        reader.give(&lines(1..=n));
        let made = reader.counted();
        let [expert, ..] = &made.statistics.bases;
        assert_eq!((made.people, made.whole), (n as usize, [n as usize; 2]), "{n}");
        assert_eq!(expert.scores.means.mean.value().is_some(), means, "mean of {n}");
        assert_eq!(expert.scores.quantiles.value().is_some(), quantiles, "quantiles of {n}");
        assert_eq!(expert.reliability.alpha.value().is_some(), alpha, "alpha of {n}");
        assert_eq!(expert.reliability.omega.value().is_some(), omega, "omega of {n}");
        assert_eq!(made.statistics.quiz.scenarios[0].chosen.value().is_some(), means, "scenarios of {n}");
    }
}

#[test]
fn flagged_and_other_groups_are_left_out_until_they_are_put_back() {
    let mut reader = instructor();
    let other = |key| code(&Answers { context: 2, ..person(key) });
    let more: Vec<String> = [20, 21].map(other).into_iter().chain([code(&flagged(22))]).collect();
    reader.give(&(lines(1..=6) + &more.join("\n")));
    for (name, value, counted, left) in [
        ("", "", 6, (1, 2)),
        ("cohort-flagged", "on", 7, (0, 2)),
        ("cohort-context", "2", 2, (0, 7)),
        ("cohort-context", "all", 9, (0, 0)),
        ("cohort-flagged", "", 8, (1, 0)),
        ("cohort-context", "1", 6, (1, 2)),
    ] {
        reader.mark(name, value);
        reader.give_turns();
        let [bases, quiz] = reader.counted().counts;
        assert_eq!((bases.counted, bases.all), (counted, 9), "{name}={value}");
        assert_eq!((bases.flagged, bases.other_context), left, "{name}={value}");
        assert_eq!(quiz.counted, 9, "nobody is asked for the group of a quiz");
        assert_eq!(reader.counted().contexts, [0, 7, 2, 0, 0, 0, 0], "{name}={value}");
    }
}

#[test]
fn a_file_comes_in_pieces_and_what_is_no_text_is_refused() {
    let mut reader = instructor();
    let text = lines(1..=40);
    let (head, tail) = text.split_at(777);
    reader.give_file("class.txt", &[head, tail]);
    assert_eq!((reader.tallied(), reader.counted().people), ([40, 0, 0], 40));
    let zip = object([("name", "a.zip".into()), ("reason", "zip".into())]);
    reader.act(done("open", [("files", Value::Array(vec![zip]))]));
    reader.give_turns();
    let [outcome] = reader.cohort().intake.outcomes.as_slice() else { panic!() };
    assert_eq!((&outcome.source, outcome.unread.as_deref()), (&Source::File("a.zip".into()), Some("zip")));
    reader.press("cohort-save-refused");
    assert!(matches!(reader.effects.as_slice(), [Effect::Tool("save", _)]));
}
