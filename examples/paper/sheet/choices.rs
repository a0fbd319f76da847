//! What each choice of a scenario may lead to, in the words that the widget says after it.

use super::html::{el, escaped, say};
use super::quiz_form::{letter, order};
use super::words::Words;
use powerbase::instruments::answers::APPROACHES;
use powerbase::instruments::instrument::SCENARIOS;

/// The sheet.
pub fn draw(words: &Words) -> Result<String, String> {
    Ok((0..SCENARIOS.len()).map(|scenario| draw_one(words, scenario)).collect())
}

fn draw_one(words: &Words, scenario: usize) -> String {
    let told = |name: &str| words.get(&["quiz.scenarios.", SCENARIOS[scenario], ".", name].concat());
    let choice = |(place, approach): (usize, usize)| {
        let feedback = told(&["options.", APPROACHES[approach], ".feedback"].concat());
        el("div", &[say("dt", letter(words, place)), say("dd", feedback)].concat())
    };
    let choices: String = order(scenario).into_iter().enumerate().map(choice).collect();
    let number = say("b", &(scenario + 1).to_string());
    let heading = el("h3", &format!("{number} {}", escaped(told("title"))));
    el("div class=\"meaning letters whole\"", &[heading, el("dl", &choices)].concat())
}
