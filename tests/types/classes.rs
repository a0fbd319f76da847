//! What scripts are told of a class: of nobody, of too few people, of some.

use crate::common::people::Chance;
use crate::reader::Reader;
use crate::samples::Samples;
use powerbase::codec::{self, Answers, Code};
use powerbase::plain::value::{Value, object};
use powerbase::widget::action::{Action, Effect};

/// Adds what became of texts, and the figures after each.
pub fn add(samples: &mut Samples) {
    let mut reader = Reader::new();
    reader.act(Action::Press("cohort".into(), String::new()));
    for people in [0, 3, 12] {
        samples.add("published.CohortAdded", &answer(&mut reader, &format!("1 add\n{}", text(people))));
        samples.add("published.CohortStatistics", &answer(&mut reader, "1 statistics\n"));
    }
}

/// So many people's codes, and one that is damaged.
fn text(people: u32) -> String {
    let codes = (0..people).map(|key| {
        let mut chance = Chance::new(key.into());
        let levels = chance.person();
        let items = Some(chance.answers(&levels, 0.9));
        let answers =
            Answers { month: 82, context: 1, key, items, quiz: Some([1; 12]), ..Answers::default() };
        codec::write(&Code::Answers(answers), codec::pack("powerbase@1")) + "\n"
    });
    codes.chain(["#pb=EcSgnonsense".to_string()]).collect()
}

/// What a script is answered.
fn answer(reader: &mut Reader, call: &str) -> Value {
    reader.log.clear();
    reader.act(Action::Input("cohort-call".into(), call.into()));
    // What was asked before may still be under way.
    for _ in 0..8 {
        reader.act(Action::ToolDone("cohort", Ok(object([("do", "later".into())]))));
    }
    let value = |effect: &Effect| match effect {
        Effect::Tool("cohort", detail) => detail.get("value").cloned(),
        _ => None,
    };
    reader.log.iter().find_map(value).unwrap()
}
