//! The twelve scenarios, each with its four choices.

use super::html::{el, escaped, say};
use super::words::Words;
use powerbase::instruments::answers::APPROACHES;
use powerbase::instruments::instrument::SCENARIOS;
use powerbase::instruments::shuffle;

/// The key of the order in which choices are printed, by the widget's own shuffle. With it the recommended
/// step stands in each of the four places three times, and never twice running.
const KEY: u32 = 9158;

/// The approach (0 T, 1 E, 2 X, 3 N) at each place of a scenario.
pub fn order(scenario: usize) -> [usize; 4] {
    shuffle::options(scenario, KEY)
}

/// The letter of a place, 0 to 3.
pub fn letter(words: &Words, place: usize) -> &str {
    words.own(["choice-1", "choice-2", "choice-3", "choice-4"][place % 4])
}

/// The form. The scenarios stand as they are numbered, so that sheets can be typed into a class.
pub fn draw(words: &Words) -> Result<String, String> {
    let scenarios: String = (0..SCENARIOS.len()).map(|scenario| draw_one(words, scenario)).collect();
    Ok([say("p", words.own("mark-scenarios")), scenarios].concat())
}

fn draw_one(words: &Words, scenario: usize) -> String {
    let id = SCENARIOS[scenario];
    let told = |name: &str| words.get(&format!("quiz.scenarios.{id}.{name}"));
    let choices = order(scenario).into_iter().enumerate().map(|(place, approach)| {
        let approach = APPROACHES[approach];
        let text = escaped(told(&["options.", approach, ".text"].concat()));
        let input = format!("<input type=\"radio\" name=\"{id}\" value=\"{approach}\">");
        let words = [say("b", letter(words, place)), text].join(" ");
        el("label class=\"choice\"", &[input, el("span", &words)].concat())
    });
    let number = say("b", &(scenario + 1).to_string());
    let parts = [
        el(&format!("h3 id=\"{id}\""), &format!("{number} {}", escaped(told("title")))),
        say("p", told("stem")),
        choices.collect::<String>(),
    ];
    el(&format!("div class=\"scenario whole\" role=\"radiogroup\" aria-labelledby=\"{id}\""), &parts.concat())
}
