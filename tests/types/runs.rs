//! What a page hears of runs: the events, the results, their codes.

use crate::codes;
use crate::reader::Reader;
use crate::samples::Samples;
use powerbase::instruments::instrument::Instrument;
use powerbase::plain::value::Value;
use powerbase::widget::action::Action;
use powerbase::widget::section::Section;

/// Goes through runs of both instruments, and through a failure.
pub fn add(samples: &mut Samples) {
    let bases = [
        "OFFER supplement page next page finish",
        "RUN next next next next next next next next next next skip",
    ];
    let quizzes = [quiz(0), quiz(1), quiz(3)];
    let together = [bases[0], &quizzes[0]].join(" home ");
    let scripts = bases.map(String::from).into_iter().chain(quizzes).chain([together, String::new()]);
    scripts.for_each(|script| add_run(samples, &Reader::after(&script)));
    add_failure(samples);
}

/// The script of a quiz with guesses that leaves out this many scenarios at its beginning.
fn quiz(left_out: usize) -> String {
    let out = "answer answer ".repeat(left_out);
    let rest = "choose:T foresee:R answer next ".repeat(11 - left_out);
    let finish = if left_out > 0 { "finish finish" } else { "finish" };
    format!("start:influence predict=on next {out} {rest} choose:N answer {finish}")
}

/// What is told of the runs of a reader.
fn add_run(samples: &mut Samples, reader: &Reader) {
    for event in ["powerbase-progress", "powerbase-complete"] {
        let kind = format!("Detail<\"{event}\">");
        reader.events(event).into_iter().for_each(|detail| samples.add(&kind, detail));
    }
    let latest = Instrument::ALL.into_iter().filter_map(|instrument| reader.state.latest(instrument));
    let results: Vec<Value> = latest.map(|record| record.published.clone()).collect();
    results.iter().for_each(|result| codes::add_result(samples, result));
    samples.add("Answer<\"result\">", &Value::Array(results));
    for contents in ["", "answers"] {
        let code = codes::ask(reader, "code", contents).unwrap();
        samples.add("Answer<\"code\">", &code);
        code.text().into_iter().for_each(|code| codes::add_opened(samples, code));
    }
}

/// The quiz does not come.
fn add_failure(samples: &mut Samples) {
    let mut reader = Reader::bare(&Instrument::ALL);
    reader.go("start:influence");
    reader.act(Action::Content(Section::QUIZ, Err("no answer".into())));
    let errors = reader.events("powerbase-error");
    assert_eq!(errors.len(), 1);
    samples.add("Detail<\"powerbase-error\">", errors[0]);
}
