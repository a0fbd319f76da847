//! The group, the thirty statements and the twelve more, each with circles from 1 to 5.

use super::facts::STATEMENTS;
use super::html::{circle, el, escaped, say};
use super::words::Words;
use powerbase::instruments::answers::name;
use powerbase::instruments::instrument::{Context, Instrument};
use powerbase::widget::format::fill;

/// How many statements stand below one line that says what the circles mean.
const TOGETHER: usize = 6;
const FIRST: usize = 30;

/// The form.
pub fn draw(words: &Words) -> Result<String, String> {
    let parts = [
        group(words),
        say("p", words.get("first.limits.self")),
        say("p", words.own("mark-statements")),
        statements(words, "first", 0..FIRST),
        say("h3", words.get("first.ui.offer-heading")),
        say("p", words.get("first.ui.offer-text")),
        statements(words, "supplement", FIRST..STATEMENTS),
    ];
    Ok(parts.concat())
}

fn group(words: &Words) -> String {
    let choice = |context: Context| {
        let name = words.get(&["first.contexts.", context.tag()].concat());
        let input = format!("<input type=\"radio\" name=\"context\" value=\"{}\">", context.tag());
        el("label class=\"choice\"", &[input, say("span", name)].concat())
    };
    let choices = Context::ALL.map(choice).concat();
    let parts = [
        say("h3 id=\"context\"", words.get("first.ui.context-heading")),
        say("p", words.get("first.contexts.question")),
        el("div class=\"choices\" role=\"radiogroup\" aria-labelledby=\"context\"", &choices),
    ];
    el("div class=\"whole\"", &parts.concat())
}

/// The statements of some places, a few at a time below what the circles mean.
fn statements(words: &Words, section: &str, places: std::ops::Range<usize>) -> String {
    let places: Vec<usize> = places.collect();
    let some = |places: &[usize]| {
        let statements: String = places.iter().map(|place| statement(words, section, *place)).collect();
        circles_mean(words) + &statements
    };
    places.chunks(TOGETHER).map(some).collect()
}

/// `1 Strongly disagree`, as it is said of a circle.
fn answer(words: &Words, mark: u8) -> String {
    let n = mark.to_string();
    fill(words.get("first.ui.point"), &[("n", &n), ("answer", words.get(&["first.anchors.", &n].concat()))])
}

fn circles_mean(words: &Words) -> String {
    let meanings = (1..=5).map(|mark| say("span", &answer(words, mark))).collect::<String>();
    el("p class=\"anchors\"", &meanings)
}

fn statement(words: &Words, section: &str, place: usize) -> String {
    let id = name(Instrument::PowerBases, place);
    let statement = escaped(words.get(&format!("{section}.items.{id}")));
    let circles = (1..=5).map(|mark| {
        let digit = mark.to_string();
        circle(&id, &digit, &digit, &answer(words, mark))
    });
    let number = say("b", &(place + 1).to_string());
    let asked = el(&format!("p id=\"{id}\""), &format!("{number} {statement}"));
    let open = format!("div class=\"statement\" role=\"radiogroup\" aria-labelledby=\"{id}\"");
    el(&open, &[asked, el("div class=\"circles\"", &circles.collect::<String>())].concat())
}
